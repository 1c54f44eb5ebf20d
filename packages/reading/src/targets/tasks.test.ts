import { expect, test } from 'vitest';
import { read } from '../read.ts';

const goals = (line: string, heading: string): readonly string[] =>
  read(`KẾ HOẠCH\n\nNâng cao đời sống Nhân dân\n\n${heading}\n\n${line}`).targets.map(
    ({ comparator, change, value, unit, due }) =>
      `${change === 'level' ? '' : `${change} `}${comparator} ${value} ${unit}${due && 'year' in due ? ` by ${due.year}` : ''}`,
  );

test.each([
  ['- Đẩy mạnh truyền thông, mỗi cơ quan có ít nhất 01 tin, bài/tháng.', ['>= 1 tin, bài/tháng']],
  ['- Duy trì 100% trạm y tế đạt chuẩn.', ['= 100 %']],
  ['- Phấn đấu mỗi năm giảm ít nhất 5% số vụ cháy.', ['decrease >= 5 %']],
  ['- Đến hết năm 2026 hoàn thành số hóa 100% tài liệu lưu trữ.', ['= 100 % by 2026']],
  ['- Tiếp tục giảm tỷ lệ hộ nghèo xuống dưới 1% vào năm 2028.', ['< 1 % by 2028']],
  ['- Tuyên truyền vận động để đạt trên 95% hộ gia đình ký cam kết.', ['> 95 %']],
  ['- Yêu cầu các xã đạt tỷ lệ tiêm phòng tối thiểu 80% tổng đàn.', ['>= 80 %']],
  ['- Tiêm phòng vắc xin cho đàn gia súc, gia cầm đạt trên 80% tổng đàn.', ['> 80 %']],
  ['- Tổ chức khám sức khỏe định kỳ ít nhất 01 lần/năm cho người cao tuổi.', ['>= 1 lần/năm']],
  ['- Nâng tỷ lệ che phủ cây xanh lên 10 m2/người vào năm 2030.', ['= 10 m2/người by 2030']],
])('among the tasks reads %s', (line, expected) => expect(goals(line, 'III. NHIỆM VỤ VÀ GIẢI PHÁP')).toEqual(expected));

test.each([
  '- Tổ chức Tháng hành động vì an toàn thực phẩm từ ngày 15/4 đến ngày 15/5 hằng năm.',
  '- Rà soát, sắp xếp 25 trạm y tế theo mô hình mới.',
  '- Thực hiện sắp xếp còn 12 phòng chuyên môn thuộc 3 sở.',
  '- Bố trí 02 công chức chuyên trách tại mỗi xã.',
  '- Cấp xã bố trí tối thiểu 01 công chức phụ trách.',
  '- Công chức phải hoàn thành ít nhất 40 giờ học trong năm.',
  '- Trẻ em dưới 16 tuổi và người cao tuổi trên 80 tuổi được ưu tiên.',
  '- Người lao động có thời gian đóng bảo hiểm từ đủ 12 tháng trở lên.',
  '- Dự án có quy mô trên 50 ha phải đánh giá tác động môi trường.',
  '- Tăng cường kiểm tra xe chở quá 20% tải trọng.',
  '- Xử phạt 15 trường hợp vi phạm với tổng số tiền 250 triệu đồng.',
  '- Hỗ trợ hộ nghèo 40 triệu đồng/nhà xây mới, 20 triệu đồng/nhà sửa chữa.',
  '- Cho vay ưu đãi tối đa 100 triệu đồng/hộ, lãi suất bằng 50% lãi suất cho vay hộ nghèo.',
  '- Giảm 50% tiền thuê đất trong 5 năm đầu.',
  '- Miễn 100% học phí cho học sinh con hộ nghèo.',
  '- Nhà nước hỗ trợ 100% kinh phí mua vắc xin.',
  '- Đóng góp tối thiểu 1 ngày lương ủng hộ Quỹ.',
  '- Báo cáo kết quả định kỳ 6 tháng, hằng năm.',
  '- Tổng kết 5 năm thực hiện Nghị quyết số 20-NQ/TW.',
  '- Đại hội có mặt 150/150 đại biểu, đạt 100%.',
  '- Kết quả có 98% cử tri đồng ý.',
  '- Cơ sở dữ liệu có dung lượng trên 10 TB.',
  '- Trang bị máy phát điện công suất 50 kVA, máy lạnh 2 HP.',
  '- Đường rộng 7 m, dài 3,5 km.',
  '- Lắp đặt biển báo cách trụ sở 50 m.',
  '- Khám cho người bệnh có chỉ số BMI trên 25.',
  '- Bảo quản vắc xin ở nhiệt độ từ 2 đến 8 độ C.',
  '- Rửa tay bằng xà phòng ít nhất 20 giây.',
  '- Cách ly 21 ngày kể từ ngày tiếp xúc.',
  '- Ủ thức ăn ở nhiệt độ trên 60 độ C, lưu mẫu ít nhất 24 giờ.',
  '- Hộ kinh doanh có doanh thu trên 1 tỷ đồng/năm phải sử dụng hóa đơn điện tử.',
  '- Phát động phong trào "5 không 3 sạch", "3 nhất".',
  '- Triển khai 12 nhóm nhiệm vụ, 36 nhiệm vụ cụ thể tại Phụ lục kèm theo.',
  '- Thực hiện nghiêm Quy định số 37-QĐ/TW về 19 điều đảng viên không được làm.',
  '- Tổ chức trực 24/24 giờ, 7/7 ngày trong tuần.',
  '- Hộ gia đình tích trữ lương thực đủ dùng ít nhất 7 ngày.',
  '- Di dời 120 hộ dân ra khỏi vùng nguy hiểm.',
  '- Người dân phản ánh qua số điện thoại 0203 3.123.456.',
  '- Khu vực có mật độ từ 3.000 người/km2 trở lên.',
  '- Hiện có 12/25 xã đạt chuẩn, đạt 48%.',
  '- Năm 2024 toàn tỉnh có 1.250 ca mắc, giảm 12% so với cùng kỳ.',
  '- Theo thống kê, khoảng 30% người trưởng thành bị tăng huyết áp.',
  '- Nguyên nhân do trên 70% lao động chưa qua đào tạo.',
  '- Trên 60% dân số sống ở nông thôn nên việc tiếp cận còn hạn chế.',
  '- Tỷ lệ thu hồi nợ thấp, mới đạt 45%.',
  '- Thanh toán 100% giá trị hợp đồng sau khi nghiệm thu.',
  '- Thành viên vắng quá 30% số cuộc họp thì bị nhắc nhở.',
  '- Ưu tiên xét tuyển học sinh có điểm trung bình từ 8,0 trở lên.',
  '- Tài liệu gồm 03 phần, 12 chương.',
])('among the tasks takes no goal from %s', (line) => expect(goals(line, 'III. NHIỆM VỤ VÀ GIẢI PHÁP')).toEqual([]));

const directive = (body: string): readonly string[] =>
  read(`CHỈ THỊ\nvề an toàn thực phẩm\n\n${body}`).targets.map(({ comparator, value }) => `${comparator} ${value}`);

test.each([
  [
    'Yêu cầu thực hiện:\n1. Quán triệt Chỉ thị.\n2. Phấn đấu đến năm 2030, trên 90% cơ sở được kiểm tra.\n3. Tổ chức thực hiện\n3.1. Đảng ủy xây dựng kế hoạch.\n',
    ['> 90'],
  ],
  [
    'Phấn đấu đến năm 2030, trên 90% cơ sở được kiểm tra.\n1. Quán triệt Chỉ thị.\n2. Tổ chức thực hiện\n2.1. Đảng ủy xây dựng kế hoạch.\n',
    [],
  ],
  [
    '2. Phấn đấu đến năm 2030, trên 90% cơ sở được kiểm tra.\n3. Tổ chức thực hiện\n3.1. Đảng ủy xây dựng kế hoạch.\n',
    [],
  ],
])('points before the first heading are of the body where it goes on from them: %s', (body, expected) =>
  expect(directive(body)).toEqual(expected),
);
