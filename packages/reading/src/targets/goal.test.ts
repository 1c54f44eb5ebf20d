import { expect, test } from 'vitest';
import { read } from '../read.ts';

const goals = (line: string, heading: string): readonly string[] =>
  read(`KẾ HOẠCH\n\nNâng cao đời sống Nhân dân\n\n${heading}\n\n${line}`).targets.map(
    ({ comparator, change, value, unit }) => `${change === 'level' ? '' : `${change} `}${comparator} ${value} ${unit}`,
  );

test.each([
  ['- Tỷ lệ đô thị hóa: 45%.', ['= 45 %']],
  ['- Che phủ rừng 51%.', ['= 51 %']],
  ['- Mức tăng dân số tự nhiên ở mức 1%/năm.', ['= 1 %/năm']],
  ['- Tỷ lệ hộ nghèo giảm 0,3 điểm phần trăm.', ['decrease = 0.3 điểm %']],
  ['- 99,5 - 100% trẻ 5 tuổi đến trường.', ['>= 99.5 %', '<= 100 %']],
  ['- Tối thiểu 70% trẻ từ 24 - 36 tháng tuổi được ra lớp.', ['>= 70 %']],
  ['- Diện tích rừng trồng mới đạt 500 ha.', ['= 500 ha']],
  ['- Tổng vốn đầu tư đạt khoảng 5.000 tỷ đồng.', ['= 5000 tỷ đồng']],
  ['- Giảm 10% số vụ tai nạn giao thông so với cùng kỳ năm trước.', ['decrease = 10 %']],
  ['- Thu nhập bình quân đầu người gấp 1,5 lần so với năm 2025.', ['increase = 1.5 lần']],
  ['- Chiều cao trung bình của nam đạt 168,5 cm, nữ 157,5 cm.', ['= 168.5 cm', '= 157.5 cm']],
  ['- Tuổi thọ trung bình đạt 76 tuổi; đến năm 2045 trên 80 tuổi.', ['= 76 tuổi', '> 80 tuổi']],
  ['- Thời gian chờ khám không quá 30 phút.', ['<= 30 phút']],
  ['- Người dân được khám sức khỏe ít nhất 1 lần trong năm.', ['>= 1 lần/năm']],
])('among the objectives reads %s', (line, expected) => expect(goals(line, 'II. MỤC TIÊU')).toEqual(expected));

test.each([
  ['- Phấn đấu tỷ lệ che phủ rừng đạt trên 51,5%.', ['> 51.5 %']],
  ['- Tiếp tục duy trì tỷ lệ tham gia bảo hiểm y tế trên 95%.', ['> 95 %']],
  ['- Các cơ quan cử 100% đảng viên tham gia học tập.', ['= 100 %']],
  ['- Hoàn thành việc cấp 100% thẻ bảo hiểm y tế cho người nghèo.', ['= 100 %']],
  ['- Kiểm tra ít nhất 30% số cơ sở trên địa bàn.', ['>= 30 %']],
  ['- Dành ít nhất 30% ngân sách y tế cho y tế dự phòng.', ['>= 30 %']],
])('among the tasks reads %s', (line, expected) => expect(goals(line, 'III. NHIỆM VỤ VÀ GIẢI PHÁP')).toEqual(expected));

test.each([
  '- Chăm sóc trẻ em dưới 6 tuổi, người từ 75 tuổi trở lên.',
  '- Kỷ niệm 80 năm Ngày Quốc khánh.',
  '- Thời gian lưu trữ hồ sơ 10 năm.',
  '- Trả lời trong thời hạn 05 ngày làm việc.',
  '- Thực hiện Điều 5, khoản 2 Điều 10 Nghị định số 28/2026/NĐ-CP.',
  '- Hội nghị lần thứ 15 Ban Chấp hành Đảng bộ xã.',
  '- Chỉ số PCI nằm trong top 20 cả nước.',
  '- Duy trì mức sinh thay thế (bình quân mỗi phụ nữ có 2,1 con).',
])('takes no goal from %s', (line) => expect(goals(line, 'II. MỤC TIÊU')).toEqual([]));

test.each([
  '- Văn bản có giá trị 100% như bản giấy.',
  '- Phát huy 100% công suất nhà máy.',
  '- Tuổi nghỉ hưu của nam là 62 tuổi, nữ 60 tuổi.',
  '- Trạm y tế bố trí 01 bác sĩ trực.',
  '- Báo cáo định kỳ 6 tháng/lần.',
])('among the tasks takes no goal from %s', (line) => expect(goals(line, 'III. NHIỆM VỤ VÀ GIẢI PHÁP')).toEqual([]));
