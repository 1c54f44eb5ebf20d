import { expect, test } from 'vitest';
import { read } from '../read.ts';

const goals = (line: string, heading: string): readonly string[] =>
  read(`KẾ HOẠCH\n\nNâng cao đời sống Nhân dân\n\n${heading}\n\n${line}`).targets.map(
    ({ comparator, change, value, unit }) => `${change === 'level' ? '' : `${change} `}${comparator} ${value} ${unit}`,
  );

test.each([
  ['- Hằng năm thành lập mới tối thiểu 10 hợp tác xã.', ['>= 10 hợp tác xã/năm']],
  ['- Thành lập mới ít nhất 50 doanh nghiệp.', ['>= 50 doanh nghiệp']],
  ['- Xây dựng 03 mô hình điểm.', ['= 3 mô hình']],
  ['- Mỗi xã có ít nhất 01 trạm y tế.', ['>= 1 trạm y tế']],
  ['- Mỗi chi bộ kết nạp ít nhất 01 đảng viên.', ['>= 1 đảng viên']],
  ['- Giải quyết việc làm cho 3.000 lao động mỗi năm.', ['= 3000 lao động/năm']],
  ['- Lắp đặt mới 50 camera giám sát.', ['= 50 camera']],
  ['- Trồng mới 20.000 cây xanh.', ['= 20000 cây']],
  ['- Xóa 45 nhà tạm, nhà dột nát.', ['= 45 nhà']],
  ['- Có 12 sản phẩm OCOP đạt từ 3 sao trở lên.', ['= 12 sản phẩm']],
  ['- Kết nạp từ 40 đảng viên mới trở lên.', ['>= 40 đảng viên']],
  ['- 3 xã đạt chuẩn nông thôn mới nâng cao.', ['= 3 xã']],
  ['- Có 3 xã đạt chuẩn nông thôn mới nâng cao, 01 xã kiểu mẫu.', ['= 3 xã', '= 1 xã']],
  ['- Bảo đảm ít nhất 01 bác sĩ và 02 điều dưỡng tại mỗi trạm y tế.', ['>= 1 bác sĩ', '= 2 điều dưỡng']],
  ['- Có trên 30 điểm đến du lịch.', ['> 30 điểm']],
  ['- Giảm hộ nghèo còn 25 hộ.', ['= 25 hộ']],
  ['- Số hộ nghèo giảm 15 hộ.', ['decrease = 15 hộ']],
])('among the objectives reads the count of %s', (line, expected) =>
  expect(goals(line, 'II. MỤC TIÊU')).toEqual(expected),
);

test.each([
  ['- Mỗi tuần đăng ít nhất 02 tin, bài.', ['>= 2 tin, bài/tuần']],
  ['- Tổ chức ít nhất 02 hội nghị tuyên truyền mỗi năm.', ['>= 2 hội nghị/năm']],
  ['- Mỗi trạm y tế có ít nhất 01 bác sĩ.', ['>= 1 bác sĩ']],
  ['- Phấn đấu trong nhiệm kỳ kết nạp 40 đảng viên.', ['= 40 đảng viên']],
])('among the tasks reads the count of %s', (line, expected) =>
  expect(goals(line, 'III. NHIỆM VỤ VÀ GIẢI PHÁP')).toEqual(expected),
);

test.each([
  '- Hộ có từ 03 nhân khẩu trở lên được vay vốn.',
  '- Doanh nghiệp có từ 10 lao động trở lên tham gia bảo hiểm xã hội bắt buộc.',
  '- Khen thưởng 10 tập thể, 20 cá nhân có thành tích xuất sắc.',
  '- Hồ sơ gồm 02 bộ, mỗi bộ 03 bản.',
  '- Không để xảy ra ngộ độc thực phẩm trên 30 người mắc.',
  '- Xếp trong nhóm 10 tỉnh dẫn đầu về chỉ số chuyển đổi số.',
  '- Thực hiện 5 không, 3 sạch; 6 rõ.',
  '- Tỷ lệ hộ nghèo theo chuẩn giai đoạn 2022 - 2025 của cả nước.',
  '- Đến năm 2030 xã cơ bản hoàn thành chuyển đổi số.',
  '- 02 nhiệm vụ được giao tại Điều 3.',
])('counts nothing that is wanted: %s', (line) => expect(goals(line, 'II. MỤC TIÊU')).toEqual([]));

test.each([
  '- Tổ chức 03 hội nghị tuyên truyền.',
  '- Thành lập 03 tổ công tác.',
  '- Cấp phát 5.000 tờ rơi.',
  '- Thành phần gồm 15 người, trong đó Trưởng ban 01 người.',
  '- Căn cứ khoản 3 Điều 12 và 5 nhóm giải pháp nêu trên.',
])('among the tasks a number of things is no goal of its own: %s', (line) =>
  expect(goals(line, 'III. NHIỆM VỤ VÀ GIẢI PHÁP')).toEqual([]),
);
