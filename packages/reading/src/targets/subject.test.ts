import { expect, test } from 'vitest';
import { read } from '../read.ts';

const subjects = (line: string): readonly string[] =>
  read(`KẾ HOẠCH\n\nNâng cao đời sống Nhân dân\n\nII. MỤC TIÊU\n\n${line}`).targets.map(({ subject }) => subject);

test.each([
  ['- Tỷ lệ tham gia bảo hiểm y tế đạt trên 95%.', ['tỷ lệ tham gia bảo hiểm y tế']],
  ['- Phấn đấu đến năm 2030, 100% thôn có nhà văn hóa.', ['thôn có nhà văn hóa']],
  ['- Rà soát, bảo đảm 100% trẻ em được tiêm chủng đầy đủ.', ['trẻ em được tiêm chủng đầy đủ']],
  ['- Cấp ủy các cấp cử 100% đảng viên tham gia học tập.', ['đảng viên tham gia học tập']],
  ['- Kết nạp 15 đảng viên mới.', ['đảng viên mới']],
  ['- Thu ngân sách đạt 500 tỷ đồng, tăng 11% so với năm 2025.', ['thu ngân sách', 'thu ngân sách']],
  ['- Giảm ít nhất 20% số vụ vi phạm so với năm 2025.', ['số vụ vi phạm']],
  ['- Tổ chức khám sức khỏe cho trên 90% người cao tuổi.', ['tổ chức khám sức khỏe']],
  [
    '- Chiều cao trung bình đối với nam đạt 168 cm, nữ 157 cm.',
    ['chiều cao trung bình đối với nam', 'chiều cao trung bình đối với nữ'],
  ],
  ['- Đạt 14 bác sĩ/10.000 dân; 20 điều dưỡng/10.000 dân.', ['bác sĩ/10.000 dân', 'điều dưỡng/10.000 dân']],
  [
    '- Tuổi thọ trung bình năm 2025 đạt 74,5 tuổi, năm 2030 đạt 75 tuổi.',
    ['tuổi thọ trung bình', 'tuổi thọ trung bình'],
  ],
  ['- Chỉ đạo rà soát, tiêm bù, bảo đảm tỷ lệ tiêm chủng đạt 95%.', ['tỷ lệ tiêm chủng']],
  ['- Tốc độ tăng tổng sản phẩm (GRDP) đạt 8%.', ['tốc độ tăng tổng sản phẩm (GRDP)']],
  ['- Tỷ lệ “Chiến sĩ thi đua” không quá 15%.', ['tỷ lệ “Chiến sĩ thi đua”']],
  ['- Tỷ lệ người hút thuốc giảm từ 41,1% năm 2021 xuống 36% năm 2030.', ['tỷ lệ người hút thuốc']],
  ['- Bố trí ít nhất 30% ngân sách chi cho y tế dự phòng.', ['ngân sách chi cho y tế dự phòng']],
  ['- Mỗi tháng tổ chức 02 buổi truyền thông, mỗi quý 01 buổi nói chuyện.', ['buổi truyền thông', 'buổi nói chuyện']],
  ['- Tỷ lệ che phủ rừng giữ vững ở mức 47,4%.', ['tỷ lệ che phủ rừng']],
  ['- Kiểm tra 100% bếp ăn tập thể, hoàn thành trước ngày 15/4/2026.', ['bếp ăn tập thể']],
  ['- Phấn đấu giai đoạn 2026 - 2030 thu hút ít nhất 300 bác sĩ trình độ cao.', ['bác sĩ trình độ cao']],
  [
    '- Mỗi trạm y tế có tối thiểu 04 bác sĩ, trong đó ít nhất 01 bác sĩ y học gia đình.',
    ['mỗi trạm y tế', 'bác sĩ y học gia đình'],
  ],
  ['- Giữ vững tỷ lệ bao phủ BHYT trên 96%.', ['tỷ lệ bao phủ BHYT']],
  ['- Tỷ lệ mẫu thực phẩm không đạt dưới 4%.', ['tỷ lệ mẫu thực phẩm không đạt']],
  ['- Tỷ lệ hộ không sử dụng nước sạch còn dưới 4%.', ['tỷ lệ hộ không sử dụng nước sạch']],
  ['- Công suất sử dụng giường bệnh ≥ 85%.', ['công suất sử dụng giường bệnh']],
  ['- Kết nạp từ 25 - 30 đảng viên mới/năm.', ['đảng viên mới', 'đảng viên mới']],
  [
    '- Phấn đấu 100% bệnh viện có bệnh án điện tử trước ngày 30/9/2025 theo Chỉ thị số 07/CT-TTg ngày 14/3/2025.',
    ['bệnh viện có bệnh án điện tử'],
  ],
  [
    '- Chỉ đạo 100% bệnh viện dùng bệnh án điện tử, hoàn thành trong tháng 9 năm 2025.',
    ['bệnh viện dùng bệnh án điện tử'],
  ],
])('%s is of %j', (line, expected) => expect(subjects(line)).toEqual(expected));
