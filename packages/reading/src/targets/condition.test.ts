import { expect, test } from 'vitest';
import { read } from '../read.ts';

const goals = (line: string, heading: string): readonly string[] =>
  read(`KẾ HOẠCH\n\nNâng cao đời sống Nhân dân\n\n${heading}\n\n${line}`).targets.map(
    ({ comparator, change, value, unit }) => `${change === 'level' ? '' : `${change} `}${comparator} ${value} ${unit}`,
  );

test.each([
  '- Trường hợp tỷ lệ hài lòng dưới 80% thì phải giải trình.',
  '- Địa phương có tỷ lệ hộ nghèo trên 10% được ưu tiên bố trí vốn.',
  '- Ưu tiên các thôn có tỷ lệ hộ nghèo từ 20% trở lên.',
  '- Đối với các thôn có tỷ lệ hộ nghèo từ 20% trở lên, bố trí thêm vốn.',
  '- Vùng có trên 30% dân số là người dân tộc thiểu số.',
  '- Cơ sở có diện tích trên 200 m2 phải có lối thoát nạn.',
  '- Nơi có trên 50 ca mắc phải công bố dịch.',
  '- Kiểm tra đột xuất khi có từ 02 ca mắc trở lên.',
  '- Đơn vị đạt từ 80% chỉ tiêu trở lên được xếp loại khá.',
  '- Tập thể đạt trên 95% chỉ tiêu được xem xét khen thưởng.',
])('a condition is no goal: %s', (line) => expect(goals(line, 'II. MỤC TIÊU')).toEqual([]));

test.each([
  ['- Trên 90% người dân được hưởng dịch vụ y tế.', ['> 90 %']],
  ['- Có trên 50 xã được công nhận đạt chuẩn.', ['> 50 xã']],
  ['- Đối với bệnh lao, tỷ lệ điều trị thành công đạt trên 90%.', ['> 90 %']],
  ['- Ít nhất 95% trạm y tế được công nhận đạt chuẩn.', ['>= 95 %']],
  ['- Hà Nội có trên 90% dân số được quản lý sức khỏe.', ['> 90 %']],
])('what is wanted is no condition: %s', (line, expected) => expect(goals(line, 'II. MỤC TIÊU')).toEqual(expected));
