import { fold } from '@sau-ro/gazetteer';
import { expect, test } from 'vitest';
import { readMeasureUnit } from './measure-unit.ts';

const unitBehind = (text: string): string | null => {
  const unit = readMeasureUnit(text, fold(text), /^\d[\d.,]*/.exec(text)?.[0].length ?? 0);
  return unit && `${unit.unit} (${unit.kind})`;
};

test.each([
  ['95%', '% (percent)'],
  ['95 %', '% (percent)'],
  ['7%/năm', '%/năm (percent)'],
  ['12,5‰', '‰ (percent)'],
  ['0,3 điểm phần trăm', 'điểm % (percent)'],
  ['5 điểm %', 'điểm % (percent)'],
  ['15 bác sĩ/10.000 dân', 'bác sĩ/10.000 dân (rate)'],
  ['15 bác sỹ trên 1 vạn dân', 'bác sĩ/10.000 dân (rate)'],
  ['3,4 dược sĩ đại học/vạn dân', 'dược sĩ/10.000 dân (rate)'],
  ['34 giường bệnh / 10.000 dân', 'giường/10.000 dân (rate)'],
  ['109 bé trai/100 bé gái', 'bé trai/100 bé gái (rate)'],
  ['7 người/100.000 dân', 'người/100.000 dân (rate)'],
  ['42/100.000 trẻ đẻ sống', '/100.000 trẻ đẻ sống (rate)'],
  ['5.000 người/km2', 'người/km2 (rate)'],
  ['120 triệu đồng/người/năm', 'triệu đồng/người/năm (quantity)'],
  ['5.000 tỷ đồng', 'tỷ đồng (quantity)'],
  ['500 ha', 'ha (quantity)'],
  ['168,5 cm', 'cm (quantity)'],
  ['75,5 tuổi', 'tuổi (time)'],
  ['30 phút', 'phút (time)'],
  ['01 lần/năm', 'lần/năm (frequency)'],
  ['02 lần mỗi năm', 'lần/năm (frequency)'],
  ['1 lần trong năm', 'lần/năm (frequency)'],
  ['1,5 lần', 'lần (multiple)'],
  ['50 doanh nghiệp', 'doanh nghiệp (count)'],
  ['2,1 con/phụ nữ', 'con/phụ nữ (rate)'],
])('behind “%s” stands %s', (text, expected) => expect(unitBehind(text)).toBe(expected));

test.each([
  ['2025 còn 1,1%', null],
  ['2030 có ít nhất', null],
  ['50 cho các xã', null],
  ['12 cả tỉnh', null],
  ['28/2026/NĐ-CP', null],
  ['15.', null],
])('nothing is measured in “%s”', (text, expected) => expect(unitBehind(text)).toBe(expected));
