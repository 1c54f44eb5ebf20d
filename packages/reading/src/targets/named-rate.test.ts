import { fold } from '@sau-ro/gazetteer';
import { expect, test } from 'vitest';
import { readNamedRate } from './named-rate.ts';

const rateOf = (text: string, number: string): string | null => {
  const start = text.lastIndexOf(number);
  return readNamedRate(fold(text), start, start + number.length)?.unit ?? null;
};

test.each([
  ['Số bác sĩ trên 10.000 dân đạt 19', '19', 'bác sĩ/10.000 dân'],
  ['Số bác sỹ trên vạn dân đạt 9,5.', '9,5', 'bác sĩ/10.000 dân'],
  ['Số bác sĩ trên 1 vạn dân đạt 9,5 bác sĩ', '9,5', 'bác sĩ/10.000 dân'],
  ['số giường bệnh/vạn dân đạt 35 giường', '35', 'giường/10.000 dân'],
  ['Số điều dưỡng viên trên 10.000 dân: 25', '25', 'điều dưỡng/10.000 dân'],
  ['Tỷ số giới tính khi sinh 109/100', '109', 'bé trai/100 bé gái'],
])('%s: %s counts %s', (text, number, unit) => expect(rateOf(text, number)).toBe(unit));

test.each([
  ['Số bác sĩ trên 10.000 dân vào năm 2030', '2030'],
  ['Số bác sĩ trên vạn dân tăng ở 12 xã', '12'],
  ['Tổng số bác sĩ đạt 19', '19'],
  ['Số bác sĩ trên vạn dân đạt chuẩn. Toàn xã có 35', '35'],
])('“%s”: %s is none of the rate', (text, number) => expect(rateOf(text, number)).toBeNull());
