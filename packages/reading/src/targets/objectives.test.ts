import { expect, test } from 'vitest';
import { read } from '../read.ts';

const goals = (line: string, heading: string): readonly string[] =>
  read(`KẾ HOẠCH\n\nNâng cao đời sống Nhân dân\n\n${heading}\n\n${line}`).targets.map(
    ({ comparator, change, value, unit, due }) =>
      `${change === 'level' ? '' : `${change} `}${comparator} ${value} ${unit}${due && 'year' in due ? ` by ${due.year}` : ''}`,
  );

test.each([
  [
    '- Tốc độ tăng trưởng GRDP bình quân giai đoạn 2026 - 2030 đạt từ 10 - 10,5%/năm.',
    ['>= 10 %/năm by 2030', '<= 10.5 %/năm by 2030'],
  ],
  ['- GRDP bình quân đầu người đến năm 2030 đạt 136 triệu đồng (tương đương 5.200 USD).', ['= 136 triệu đồng by 2030']],
  [
    '- Cơ cấu kinh tế: Nông, lâm nghiệp và thủy sản chiếm 15%; công nghiệp - xây dựng chiếm 45%; dịch vụ chiếm 40%.',
    ['= 15 % by 2030', '= 45 % by 2030', '= 40 % by 2030'],
  ],
  [
    '- Tổng thu ngân sách nhà nước trên địa bàn đến năm 2030 đạt trên 30.000 tỷ đồng, tăng bình quân 12%/năm.',
    ['> 30000 tỷ đồng by 2030', 'increase = 12 %/năm by 2030'],
  ],
  ['- Huy động vốn đầu tư toàn xã hội 5 năm đạt 250 nghìn tỷ đồng.', ['= 250 nghìn tỷ đồng by 2030']],
  ['- Kim ngạch xuất khẩu đạt 2,5 tỷ USD.', ['= 2.5 tỷ USD by 2030']],
  [
    '- Thu hút 15 triệu lượt khách du lịch, trong đó khách quốc tế đạt 2 triệu lượt.',
    ['= 15 triệu lượt by 2030', '= 2 triệu lượt by 2030'],
  ],
  [
    '- Tỷ lệ hộ nghèo đa chiều giảm bình quân 2 - 3%/năm.',
    ['decrease >= 2 %/năm by 2030', 'decrease <= 3 %/năm by 2030'],
  ],
  ['- Hằng năm kết nạp đảng viên mới đạt từ 3% trở lên so với tổng số đảng viên.', ['>= 3 % by 2030']],
  ['- Tỷ lệ kết nạp đảng viên hằng năm đạt từ 3 - 4% tổng số đảng viên.', ['>= 3 % by 2030', '<= 4 % by 2030']],
  [
    '- Hằng năm có trên 90% tổ chức đảng và đảng viên được xếp loại hoàn thành tốt nhiệm vụ trở lên.',
    ['> 90 % by 2030'],
  ],
  [
    '- Có trên 85% chi bộ, đảng bộ cơ sở được xếp loại hoàn thành tốt nhiệm vụ trở lên; trên 90% đảng viên hoàn thành tốt nhiệm vụ.',
    ['> 85 % by 2030', '> 90 % by 2030'],
  ],
  ['- Tỷ lệ tập hợp đoàn viên, hội viên vào các tổ chức đạt trên 85%.', ['> 85 % by 2030']],
  [
    '- Tạo việc làm mới cho 100.000 lao động, bình quân mỗi năm 20.000 lao động.',
    ['= 100000 lao động by 2030', '= 20000 lao động/năm by 2030'],
  ],
  [
    '- Tỷ lệ lao động qua đào tạo đạt 75%, trong đó có văn bằng, chứng chỉ đạt 38%.',
    ['= 75 % by 2030', '= 38 % by 2030'],
  ],
  [
    '- Có 80% số xã đạt chuẩn nông thôn mới, trong đó 25% số xã đạt chuẩn nông thôn mới nâng cao; ít nhất 5% đạt kiểu mẫu.',
    ['= 80 % by 2030', '= 25 % by 2030', '>= 5 % by 2030'],
  ],
  ['- Phấn đấu có thêm 10 xã đạt chuẩn nông thôn mới.', ['increase = 10 xã by 2030']],
  ['- Số giường bệnh trên một vạn dân đạt 40 giường (không tính trạm y tế).', ['= 40 giường/10.000 dân by 2030']],
  ['- Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng (cân nặng theo tuổi) giảm còn 12%.', ['= 12 % by 2030']],
  [
    '- Tỷ lệ dân số thành thị được cung cấp nước sạch qua hệ thống cấp nước tập trung đạt 98%; tỷ lệ dân số nông thôn sử dụng nước hợp vệ sinh đạt 99%.',
    ['= 98 % by 2030', '= 99 % by 2030'],
  ],
  [
    '- Tỷ lệ thu gom, xử lý chất thải rắn sinh hoạt đô thị đạt 95%; nông thôn đạt 80%.',
    ['= 95 % by 2030', '= 80 % by 2030'],
  ],
  ['- 100% khu công nghiệp có hệ thống xử lý nước thải tập trung đạt tiêu chuẩn.', ['= 100 % by 2030']],
  ['- Duy trì tỷ lệ che phủ rừng 61%.', ['= 61 % by 2030']],
  ['- Xây dựng 100% xã, phường vững mạnh toàn diện về quốc phòng.', ['= 100 % by 2030']],
  ['- Tuyển quân hằng năm đạt 100% chỉ tiêu.', ['= 100 % by 2030']],
  [
    '- Tỷ lệ điều tra, khám phá các loại tội phạm đạt trên 85%, án rất nghiêm trọng và đặc biệt nghiêm trọng đạt trên 95%.',
    ['> 85 % by 2030', '> 95 % by 2030'],
  ],
  ['- Kéo giảm ít nhất 5% số vụ phạm tội về trật tự xã hội.', ['decrease >= 5 % by 2030']],
  [
    '- Hằng năm giảm từ 5% - 10% số vụ, số người chết, số người bị thương do tai nạn giao thông.',
    ['decrease >= 5 % by 2030', 'decrease <= 10 % by 2030'],
  ],
  ['- Chỉ số hài lòng của người dân (SIPAS) đạt trên 90%.', ['> 90 % by 2030']],
  ['- Tỷ trọng kinh tế số đạt tối thiểu 30% GRDP.', ['>= 30 % by 2030']],
  [
    '- Trên 80% người trưởng thành có tài khoản giao dịch thanh toán; trên 50% dân số trưởng thành có chữ ký số.',
    ['> 80 % by 2030', '> 50 % by 2030'],
  ],
  ['- Mỗi xã, phường có ít nhất 01 thiết chế văn hóa đạt chuẩn.', ['>= 1 thiết by 2030']],
  [
    '- Tỷ lệ gia đình đạt chuẩn văn hóa đạt 88%; thôn, bản đạt chuẩn văn hóa 75%; cơ quan đạt 95%.',
    ['= 88 % by 2030', '= 75 % by 2030', '= 95 % by 2030'],
  ],
  ['- Trường mầm non, phổ thông đạt chuẩn quốc gia: 75%.', ['= 75 % by 2030']],
  [
    '- Tỷ lệ nữ tham gia cấp ủy các cấp đạt từ 15% trở lên; cán bộ trẻ dưới 40 tuổi đạt 10% trở lên.',
    ['>= 15 % by 2030', '>= 10 % by 2030'],
  ],
  ['- Ít nhất 60% cơ quan quản lý nhà nước có lãnh đạo chủ chốt là nữ.', ['>= 60 % by 2030']],
  [
    '- Tỷ lệ nữ giám đốc, chủ doanh nghiệp đạt ít nhất 27% vào năm 2027 và 30% vào năm 2030.',
    ['>= 27 % by 2027', '>= 30 % by 2030'],
  ],
  [
    '- Giảm số giờ trung bình làm công việc nội trợ của phụ nữ còn 1,7 lần vào năm 2027 và 1,4 lần vào năm 2030 so với nam giới.',
    ['= 1.7 lần by 2027', '= 1.4 lần by 2030'],
  ],
  [
    '- Tỷ suất sinh ở vị thành niên giảm từ 23 ca sinh/1.000 phụ nữ xuống 18 ca sinh/1.000 phụ nữ vào năm 2030.',
    ['= 18 ca sinh/1.000 phụ nữ by 2030'],
  ],
  [
    '- Tỷ lệ phụ nữ mang thai được tầm soát ít nhất 4 loại bệnh tật bẩm sinh phổ biến nhất đạt 70%.',
    ['= 70 % by 2030'],
  ],
  ['- 90% phụ nữ đẻ được khám thai từ 4 lần trở lên trong thai kỳ.', ['= 90 % by 2030']],
  [
    '- Tỷ lệ nam, nữ thanh niên được tư vấn, khám sức khỏe trước khi kết hôn đạt 90%; giảm 50% số cặp tảo hôn.',
    ['= 90 % by 2030', 'decrease = 50 % by 2030'],
  ],
  ['- Tỷ lệ trẻ sơ sinh được sàng lọc ít nhất 5 bệnh bẩm sinh phổ biến nhất đạt 90%.', ['= 90 % by 2030']],
  ['- Quy mô dân số đạt khoảng 1,2 triệu người.', ['= 1.2 triệu người by 2030']],
  ['- Giảm ít nhất 30% tỷ lệ sử dụng rượu, bia ở nam giới so với năm 2020.', ['decrease >= 30 % by 2030']],
  ['- Khống chế tỷ lệ tăng huyết áp ở người trưởng thành dưới 30%.', ['< 30 % by 2030']],
  [
    '- Ít nhất 50% số người bị tăng huyết áp được phát hiện; 50% số người phát hiện bệnh được quản lý, điều trị theo hướng dẫn chuyên môn.',
    ['>= 50 % by 2030', '= 50 % by 2030'],
  ],
  ['- Trung bình mức tiêu thụ muối của người dân giảm xuống dưới 8 gam/người/ngày.', ['< 8 gam/người/ngày by 2030']],
  ['- Tỷ lệ mắc mới lao giảm còn dưới 110 người/100.000 dân.', ['< 110 người/100.000 dân by 2030']],
  ['- Duy trì tỷ lệ lây truyền HIV từ mẹ sang con dưới 2%.', ['< 2 % by 2030']],
  ['- Số mẫu xét nghiệm tối thiểu 500 mẫu/năm.', ['>= 500 mẫu/năm by 2030']],
  [
    '- 95% cơ sở sản xuất, kinh doanh thực phẩm được cấp giấy chứng nhận đủ điều kiện; giảm 5% số vụ ngộ độc so với trung bình giai đoạn 2021 - 2025.',
    ['= 95 % by 2030', 'decrease = 5 % by 2030'],
  ],
  ['- Tỷ lệ mẫu thực phẩm vi phạm ô nhiễm vi sinh dưới 6% tổng số mẫu kiểm tra.', ['< 6 % by 2030']],
  [
    '- 100% bệnh viện thực hiện kê đơn thuốc điện tử; tối thiểu 50% bệnh viện hạng II trở lên triển khai bệnh án điện tử.',
    ['= 100 % by 2030', '>= 50 % by 2030'],
  ],
  ['- Đến cuối năm 2026: 100% trạm y tế có bác sĩ làm việc.', ['= 100 % by 2026']],
  [
    '- Năm 2026, phấn đấu bao phủ bảo hiểm y tế đạt 95,15% dân số; năm 2027 đạt 96%; giai đoạn 2028 - 2030 duy trì trên 97%.',
    ['= 95.15 % by 2026', '= 96 % by 2027', '> 97 % by 2030'],
  ],
  ['- Hoàn thành trong tháng 6/2026 việc cấp 100% sổ sức khỏe điện tử.', ['= 100 % by 2026']],
  ['- Tổ chức 02 đợt kiểm tra/năm tại 10 xã.', ['= 2 đợt/năm by 2030']],
  ['- Diện tích nhà ở bình quân đạt 30 m2 sàn/người.', ['= 30 m2 sàn/người by 2030']],
  ['- Tỷ lệ đường huyện được cứng hóa đạt 90%, đường trục thôn đạt 80%.', ['= 90 % by 2030', '= 80 % by 2030']],
  ['- Năng suất lúa bình quân đạt 62 tạ/ha; sản lượng 45.000 tấn.', ['= 62 tạ/ha by 2030', '= 45000 tấn by 2030']],
  ['- Giá trị sản phẩm trên 01 ha đất trồng trọt đạt 120 triệu đồng.', ['= 120 triệu đồng by 2030']],
  ['- Trồng rừng tập trung 1.200 ha/năm.', ['= 1200 ha/năm by 2030']],
  ['- Có ít nhất 15 doanh nghiệp/1.000 dân.', ['>= 15 doanh nghiệp/1.000 dân by 2030']],
])('among the objectives reads %s', (line, expected) =>
  expect(goals(line, 'II. CÁC CHỈ TIÊU CHỦ YẾU ĐẾN NĂM 2030')).toEqual(expected),
);

test.each([
  '- 5/7 chỉ tiêu hoàn thành trước thời hạn.',
  '- Chỉ số cải cách hành chính (PAR INDEX) thuộc nhóm 15 tỉnh, thành phố dẫn đầu.',
])('among the objectives takes no goal from %s', (line) =>
  expect(goals(line, 'II. CÁC CHỈ TIÊU CHỦ YẾU ĐẾN NĂM 2030')).toEqual([]),
);
