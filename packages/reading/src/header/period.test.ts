import { expect, test } from 'vitest';
import { openSource } from '../source-text.ts';
import { readPeriod } from './period.ts';

const read = (title: string) => {
  const found = readPeriod(openSource(title), { title, start: 0, end: title.length, authority: null, remark: null });
  return found && [found.from, found.to];
};

test.each([
  ['Phát động phong trào “Chung tay hỗ trợ sinh kế giai đoạn 2025 – 2027” trong ngành y tế', [2025, 2027]],
  ['CHUYỂN ĐỔI SỐ GIAI ĐOẠN 2026 - 2030, TẦM NHÌN ĐẾN NĂM 2045', [2026, 2030]],
  ['Thực hiện nhiệm vụ năm học 2025 - 2026', [2025, 2026]],
  ['Quy chế làm việc của Ủy ban nhân dân xã nhiệm kỳ 2021 - 2026', [2021, 2026]],
  ['Cải cách hành chính năm 2026', [2026, 2026]],
  ['Tình hình công tác y tế tháng 10-2017 và chương trình công tác tháng 11-2017', [2017, 2017]],
  ['Kết quả công tác quý I/2026', [2026, 2026]],
  ['Nhiệm vụ trọng tâm tháng 9 năm 2025', [2025, 2025]],
  ['Đào tạo 6 tháng đầu năm 2026', [2026, 2026]],
  ['Vốn đầu tư công năm 2024 thực hiện Chương trình mục tiêu quốc gia giai đoạn 2021 - 2030', [2024, 2024]],
])('“%s” is for %j', (title, period) => expect(read(title)).toEqual(period));

test.each([
  'Thực hiện Kế hoạch số 214/KH-UBND ngày 12 tháng 6 năm 2026 của Ủy ban nhân dân thành phố',
  'Triển khai Thông báo kết luận ngày 12 tháng 9 năm 2025',
  'Kết quả công tác tháng 12/2025 và nhiệm vụ tháng 01/2026',
  'Bảo đảm cấp nước đến quý II/2027',
  'Áp dụng định mức từ tháng 7 năm 2025',
  'Thực hiện Chiến lược Dân số Việt Nam đến năm 2030',
  'Kỷ niệm 70 năm Ngày Thầy thuốc Việt Nam (27/02/1955 - 27/02/2025)',
  'Triển khai thi hành Luật Việc làm năm 2025',
  'Đẩy mạnh triển khai Đề án tại các địa phương năm 2025 và những năm tiếp theo',
  'Tổng kết công tác năm 2024 và phương hướng năm 2025',
])('“%s” states no period of its own', (title) => expect(read(title)).toBeNull());
