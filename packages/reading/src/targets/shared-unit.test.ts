import { expect, test } from 'vitest';
import { read } from '../read.ts';

const goals = (line: string): readonly string[] =>
  read(`KẾ HOẠCH\n\nNâng cao đời sống Nhân dân\n\nII. MỤC TIÊU\n\n${line}`).targets.map(
    ({ value, unit }) => `${value} ${unit}`,
  );

test.each([
  [
    '- Đạt 15 bác sĩ, 34 giường bệnh, 3,4 dược sĩ đại học, 25 điều dưỡng trên 10.000 dân.',
    ['15 bác sĩ/10.000 dân', '34 giường/10.000 dân', '3.4 dược sĩ/10.000 dân', '25 điều dưỡng/10.000 dân'],
  ],
  ['- Mỗi quý đăng ít nhất 04 tin, bài.', ['4 tin, bài/quý']],
  ['- Giải quyết việc làm cho 3.000 lao động/năm.', ['3000 lao động/năm']],
  ['- Hằng năm kết nạp ít nhất 05 đảng viên.', ['5 đảng viên/năm']],
])('all of %s share what is said once', (line, expected) => expect(goals(line)).toEqual(expected));

test.each([
  ['- Số bác sĩ trên 1 vạn dân đạt 9,5 bác sĩ.', ['9.5 bác sĩ/10.000 dân']],
  ['- Trạm y tế có tối thiểu 04 bác sĩ; đạt 19 bác sĩ/vạn dân.', ['4 bác sĩ', '19 bác sĩ/10.000 dân']],
  ['- Hằng năm tổng kết; đến năm 2030 có ít nhất 05 mô hình.', ['5 mô hình']],
])('%s shares nothing else', (line, expected) => expect(goals(line)).toEqual(expected));
