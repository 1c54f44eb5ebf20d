import { expect, test } from 'vitest';
import { read } from '../read.ts';

const goals = (line: string, heading: string): readonly string[] =>
  read(`KẾ HOẠCH\n\nNâng cao đời sống Nhân dân\n\n${heading}\n\n${line}`).targets.map(
    ({ comparator, change, value, unit, due }) =>
      `${change === 'level' ? '' : `${change} `}${comparator} ${value} ${unit}${due === null ? '' : 'year' in due ? ` by ${due.year}` : ` by from ${due.from}`}`,
  );

test.each([
  ['- Từ nay đến năm 2030, tỷ lệ hài lòng đạt trên 90%.', ['> 90 % by 2030']],
  ['- Đến tháng 6/2027, tỷ lệ hài lòng đạt 90%.', ['= 90 % by 2027']],
  ['- Trước tháng 12/2026, 100% thôn có loa thông minh.', ['= 100 % by 2026']],
  ['- Cuối năm 2027 tỷ lệ hài lòng đạt 90%.', ['= 90 % by 2027']],
  ['- Tỷ lệ hài lòng đạt 90% (năm 2027), 95% (năm 2030).', ['= 90 % by 2027', '= 95 % by 2030']],
  ['- Tỷ lệ hài lòng đạt 90% (vào năm 2027) và 95% (vào năm 2030).', ['= 90 % by 2027', '= 95 % by 2030']],
  ['- Đến năm 2027 và năm 2030, tỷ lệ hài lòng tương ứng đạt 85% và 95%.', ['= 85 % by 2027', '= 95 % by 2030']],
  ['- Tỷ lệ hài lòng đến năm 2027 đạt trên 85%, đến năm 2030 đạt trên 95%.', ['> 85 % by 2027', '> 95 % by 2030']],
  ['- Tỷ lệ hài lòng đạt 85% đến năm 2027 và đạt 95% đến năm 2030.', ['= 85 % by 2027', '= 95 % by 2030']],
  [
    '- Hết năm 2026, 90% hộ được dùng nước sạch; năm 2027 là 95% và năm 2028 là 98%.',
    ['= 90 % by 2026', '= 95 % by 2027', '= 98 % by 2028'],
  ],
  [
    '- Các mục tiêu đến năm 2030: tỷ lệ hài lòng đạt trên 95% vào năm 2026; tỷ lệ tham gia đạt 98%.',
    ['> 95 % by 2026', '= 98 % by 2030'],
  ],
  ['- Ngay trong năm 2026, 100% trạm y tế có bác sĩ.', ['= 100 % by 2026']],
  ['- Chậm nhất đến ngày 31/12/2027, 100% hồ sơ được số hóa.', ['= 100 % by 2027']],
  [
    '- Đến năm 2030: 95% dân số được quản lý sức khỏe; 90% người cao tuổi được khám định kỳ; tuổi thọ đạt 76 tuổi.',
    ['= 95 % by 2030', '= 90 % by 2030', '= 76 tuổi by 2030'],
  ],
  [
    '- 95% dân số được quản lý sức khỏe vào năm 2028, đạt 98% vào năm 2030; 90% người cao tuổi được khám.',
    ['= 95 % by 2028', '= 98 % by 2030', '= 90 %'],
  ],
  [
    '- Giai đoạn 2026 - 2028 đạt 70%, giai đoạn 2029 - 2030 đạt 90% xã đạt chuẩn.',
    ['= 70 % by 2028', '= 90 % by 2030'],
  ],
  ['- Kể từ năm 2027, mỗi năm tăng thêm 2% dân số tham gia bảo hiểm xã hội.', ['increase = 2 % by from 2027']],
  ['- Đến năm 2030, tầm nhìn đến năm 2045, 100% dân số được quản lý sức khỏe.', ['= 100 % by 2030']],
  ['- Đến năm 2030 tăng 20% so với năm 2025 số doanh nghiệp thành lập mới.', ['increase = 20 % by 2030']],
  [
    '- Tỷ lệ tham gia bảo hiểm y tế 95,5% (năm 2026), 96% (năm 2027) và trên 97% (năm 2030).',
    ['= 95.5 % by 2026', '= 96 % by 2027', '> 97 % by 2030'],
  ],
  ['- Thực hiện Nghị quyết số 72-NQ/TW ngày 09/9/2025, bảo đảm 100% người dân được khám sức khỏe.', ['= 100 %']],
  ['- Theo Kế hoạch số 12/KH-UBND năm 2026, tỷ lệ hài lòng đạt 90%.', ['= 90 %']],
  ['- Mục tiêu 90% vào năm 2030 theo Quyết định số 131/QĐ-TTg ngày 25/01/2022.', ['= 90 % by 2030']],
])('says when each goal is due: %s', (line, expected) => expect(goals(line, 'II. MỤC TIÊU')).toEqual(expected));
