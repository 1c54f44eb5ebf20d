import { expect, test } from 'vitest';
import { read } from '../read.ts';

const goals = (line: string, heading: string): readonly string[] =>
  read(`KẾ HOẠCH\n\nNâng cao đời sống Nhân dân\n\n${heading}\n\n${line}`).targets.map(
    ({ comparator, change, value, unit }) => `${change === 'level' ? '' : `${change} `}${comparator} ${value} ${unit}`,
  );

test.each([
  '- Hỗ trợ 70% mức đóng bảo hiểm y tế cho hộ cận nghèo.',
  '- Mức hỗ trợ 500.000 đồng/người/tháng.',
  '- Lãi suất cho vay 6,6%/năm.',
  '- Người tham gia đóng 4,5% mức lương cơ sở.',
  '- Tổng mức đầu tư 25 tỷ đồng.',
  '- Kinh phí thực hiện 2 tỷ đồng/năm.',
  '- Mức thu phí vệ sinh 25.000 đồng/hộ/tháng.',
  '- Pha dung dịch Chlorine 0,5%.',
])('what is paid or mixed is no goal: %s', (line) => expect(goals(line, 'II. MỤC TIÊU')).toEqual([]));

test.each([
  '- Hỗ trợ 100% chi phí khám bệnh.',
  '- Mức phụ cấp bằng 50% lương cơ sở.',
  '- Ngân sách tỉnh bảo đảm 70%, ngân sách xã bảo đảm 30%.',
  '- Ngân sách tỉnh hỗ trợ tối đa 50% tổng mức đầu tư.',
  '- Trích 2% kinh phí công đoàn.',
  '- Phạt 10% giá trị hợp đồng.',
  '- Giảm giá 20% cho người cao tuổi.',
  '- Tuy nhiên, tính đến ngày 20/02/2026, cả nước có 1.250 ca mắc; tỷ lệ tiêm chủng mới đạt 92,3%.',
])('among the tasks what is paid or was reached is no goal: %s', (line) =>
  expect(goals(line, 'III. NHIỆM VỤ VÀ GIẢI PHÁP')).toEqual([]),
);

test.each([
  '- Năm 2025, tỷ lệ bao phủ bảo hiểm y tế đã đạt 94%.',
  '- Hiện nay, tỷ lệ hộ nghèo còn 3,2%.',
  '- Qua 5 năm thực hiện, tỷ lệ hộ nghèo giảm từ 8% xuống còn 3%.',
  '- Tính đến ngày 31/12/2025, tỷ lệ bao phủ đạt 94,2%.',
  '- 100% các thôn đã có nhà văn hóa.',
  '- Tỷ lệ bao phủ mới chỉ đạt 80%.',
  '- Xếp loại tốt khi đạt từ 90 điểm trở lên.',
  '- Nghị quyết được thông qua khi có trên 50% số đại biểu tán thành.',
])('what was, or is scored or voted, is no goal: %s', (line) =>
  expect(goals(line, 'III. NHIỆM VỤ VÀ GIẢI PHÁP')).toEqual([]),
);

test.each([
  ['- Tỷ lệ giải ngân vốn đầu tư công đạt trên 95% kế hoạch.', ['> 95 %']],
  ['- Miễn viện phí ở mức cơ bản cho 100% người dân.', ['= 100 %']],
  ['- Tỷ lệ người sử dụng nước sạch tăng từ 85% năm 2025 lên 95%.', ['= 95 %']],
  ['- Tỷ lệ người sử dụng nước sạch đạt 95% (năm 2025 là 85%).', ['= 95 %']],
  ['- Thu ngân sách đạt 25 tỷ đồng, tăng 8% so với năm trước.', ['= 25 tỷ đồng', 'increase = 8 %']],
  ['- Chỉ số hài lòng của người dân đạt trên 90 điểm.', ['> 90 điểm']],
  ['- Điểm trung bình thi tốt nghiệp đạt 6,5 điểm trở lên.', ['>= 6.5 điểm']],
  ['- Tỷ lệ điều trị thành công bệnh lao mới đạt trên 90%.', ['> 90 %']],
  ['- Chi cho chuyển đổi số đạt tối thiểu 1% tổng chi ngân sách.', ['>= 1 %']],
])('words of money or of the past do not hide the goal of %s', (line, expected) =>
  expect(goals(line, 'II. MỤC TIÊU')).toEqual(expected),
);

test.each([
  '- Xếp loại tốt khi đạt từ 90 điểm trở lên.',
  '- Xã có chỉ số hài lòng đạt trên 90 điểm thì được cộng 5 điểm.',
  '- Chỉ số hài lòng đạt trên 90 điểm được cộng 5 điểm.',
  '- Đơn vị đạt từ 80 điểm trở lên.',
  '- Chỉ số nào đạt dưới 50 điểm thì bị trừ điểm.',
])('what is graded is no goal among the objectives either: %s', (line) =>
  expect(goals(line, 'II. MỤC TIÊU')).toEqual([]),
);
