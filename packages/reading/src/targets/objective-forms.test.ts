import { expect, test } from 'vitest';
import { read } from '../read.ts';

const goals = (line: string, heading: string): readonly string[] =>
  read(`KẾ HOẠCH\n\nNâng cao đời sống Nhân dân\n\n${heading}\n\n${line}`).targets.map(
    ({ comparator, change, value, unit, due }) =>
      `${change === 'level' ? '' : `${change} `}${comparator} ${value} ${unit}${due && 'year' in due ? ` by ${due.year}` : ''}`,
  );

test.each([
  ['- Số lượt người được khám, chữa bệnh tại trạm y tế: 5.000 lượt.', ['= 5000 lượt']],
  ['- Tỷ lệ bao phủ BHYT: 95,5%; tỷ lệ trẻ em dưới 6 tuổi có thẻ BHYT: 100%.', ['= 95.5 %', '= 100 %']],
  ['- Phấn đấu trên 95% (tương đương 12.000 người) dân số tham gia bảo hiểm y tế.', ['> 95 %']],
  ['- Tỷ lệ tử vong mẹ: < 40/100.000 trẻ đẻ sống.', ['< 40 /100.000 trẻ đẻ sống']],
  ['- Tăng tỷ lệ sử dụng biện pháp tránh thai hiện đại lên 72%.', ['= 72 %']],
  ['- Tỷ lệ sinh con thứ 3 trở lên dưới 10%.', ['< 10 %']],
  ['- Giảm tỷ lệ sinh con thứ ba trở lên còn 8%.', ['= 8 %']],
  ['- Tỷ lệ lao động có bằng cấp, chứng chỉ từ 3 tháng trở lên đạt 35%.', ['= 35 %']],
  ['- 80% doanh nghiệp có từ 50 lao động trở lên thành lập tổ chức công đoàn.', ['= 80 %']],
  ['- Ít nhất 95% người từ 18 tuổi trở lên có căn cước điện tử.', ['>= 95 %']],
  ['- Mức giảm tỷ lệ hộ nghèo 1%/năm.', ['decrease = 1 %/năm']],
  ['- Giảm tỷ lệ hộ nghèo 1,5%/năm.', ['decrease = 1.5 %/năm']],
  ['- Giảm tỷ lệ hộ nghèo bình quân 1 - 1,5%/năm.', ['decrease >= 1 %/năm', 'decrease <= 1.5 %/năm']],
  ['- Tỷ lệ hộ nghèo dân tộc thiểu số giảm trên 3%/năm.', ['decrease > 3 %/năm']],
  [
    '- Duy trì và nâng cao tỷ lệ hài lòng, phấn đấu đạt 92% năm 2026, 95% năm 2027.',
    ['= 92 % by 2026', '= 95 % by 2027'],
  ],
  [
    '- Năm 2026: 40%; năm 2027: 60%; năm 2030: 100% trạm y tế được đầu tư.',
    ['= 40 % by 2026', '= 60 % by 2027', '= 100 % by 2030'],
  ],
  ['- Đến 2030 đạt 98%.', ['= 98 % by 2030']],
  ['- Đến 31/12/2026, 100% hộ dân được cấp mã định danh.', ['= 100 % by 2026']],
  [
    '- Phấn đấu đến giữa nhiệm kỳ (năm 2028) đạt 80%, cuối nhiệm kỳ (năm 2030) đạt 100%.',
    ['= 80 % by 2028', '= 100 % by 2030'],
  ],
  ['- Tỷ lệ hộ có nhà tiêu hợp vệ sinh đạt 90% vào cuối năm 2028.', ['= 90 % by 2028']],
  ['- Hoàn thành tiêm vét cho 100% trẻ em trong quý II năm 2026.', ['= 100 % by 2026']],
  ['- Trong 5 năm 2026 - 2030, đào tạo 200 cán bộ.', ['= 200 cán bộ by 2030']],
  ['- Mỗi năm có từ 02 - 03 sản phẩm OCOP.', ['>= 2 sản phẩm/năm', '<= 3 sản phẩm/năm']],
  ['- Phấn đấu mỗi hội viên đọc ít nhất 5 cuốn sách/năm.', ['>= 5 cuốn/năm']],
  ['- Diện tích cây xanh đô thị đạt từ 8 - 10 m2/người.', ['>= 8 m2/người', '<= 10 m2/người']],
  ['- Thu ngân sách vượt từ 5% trở lên so với dự toán.', ['>= 5 %']],
  ['- Tốc độ tăng năng suất lao động xã hội bình quân 7,5%.', ['= 7.5 %']],
  ['- Tổng mức bán lẻ hàng hóa tăng 12,5%.', ['increase = 12.5 %']],
  ['- Bội chi ngân sách không vượt quá 3% GDP.', ['<= 3 %']],
  ['- Nợ công không quá 60% GDP.', ['<= 60 %']],
  ['- Độ che phủ rừng 42%.', ['= 42 %']],
  ['- Tuổi thọ bình quân 75 tuổi.', ['= 75 tuổi']],
  ['- Số năm sống khỏe tối thiểu 68 năm.', ['>= 68 năm']],
  ['- Tổng tỷ suất sinh 2,1 con.', ['= 2.1 con']],
  ['- Số bác sĩ/10.000 dân: 15.', ['= 15 bác sĩ/10.000 dân']],
  ['- 15 bác sĩ/10.000 dân; 35 giường bệnh/10.000 dân.', ['= 15 bác sĩ/10.000 dân', '= 35 giường/10.000 dân']],
  ['- Tỷ lệ khám sức khỏe định kỳ ít nhất một lần trong năm cho người cao tuổi đạt 95%.', ['>= 1 lần/năm', '= 95 %']],
  ['- Chi ngân sách cho khoa học, công nghệ đạt từ 3% tổng chi ngân sách trở lên.', ['>= 3 %']],
  ['- Bảo đảm tối thiểu 5% quỹ đất dành cho y tế.', ['>= 5 %']],
  ['- 70% trở lên số hộ gia đình đạt danh hiệu gia đình văn hóa.', ['>= 70 %']],
  ['- Trên 50% và phấn đấu 60% hồ sơ được giải quyết trực tuyến.', ['> 50 %', '= 60 %']],
  ['- Lương bình quân tăng 7%.', ['increase = 7 %']],
])('among the objectives reads %s', (line, expected) =>
  expect(goals(line, 'II. MỤC TIÊU, CHỈ TIÊU')).toEqual(expected),
);

test.each([
  '- Giảm 1/3 số cặp tảo hôn.',
  '- Tối thiểu 2/3 số xã đạt chuẩn.',
  '- Tỷ lệ 1 bác sĩ phụ trách không quá 1.000 dân.',
  '- Bình quân 3 xã có 01 phòng khám đa khoa.',
  '- Cứ 02 năm tổ chức một lần hội thi.',
])('among the objectives takes no goal from %s', (line) => expect(goals(line, 'II. MỤC TIÊU, CHỈ TIÊU')).toEqual([]));
