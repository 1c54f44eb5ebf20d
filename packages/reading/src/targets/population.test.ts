import { expect, test } from 'vitest';
import { readTargets } from '../read.ts';

const populations = (bullet: string): unknown =>
  readTargets(`II. MỤC TIÊU\n\n1. Mục tiêu cụ thể\n\n${bullet}`).map(({ population }) => population);

test.each([
  ['- Duy trì tỷ lệ tham gia bảo hiểm y tế đạt từ 98% dân số trở lên.', 'dân số'],
  ['- 100% người dân được khám sức khỏe định kỳ miễn phí.', 'người dân'],
  ['- Duy trì tỷ lệ tiêm chủng đầy đủ cho trẻ em đạt từ 95% trở lên.', 'trẻ em'],
  ['- Duy trì tỷ lệ tiêm chủng đầy đủ cho trẻ em dưới 1 tuổi đạt từ 95% trở lên.', 'trẻ em dưới 1 tuổi'],
  ['- Tỷ lệ hài lòng của người dân đối với dịch vụ y tế đạt từ 90% trở lên.', 'người dân'],
  ['- Tỷ lệ người dân thường xuyên tham gia hoạt động thể chất tăng thêm 10%.', 'người dân'],
  ['- Ít nhất 60% người trưởng thành từ 18 tuổi trở lên được đo huyết áp.', 'người trưởng thành từ 18 tuổi trở lên'],
  ['- Khống chế tỷ lệ béo phì dưới 15% ở người trưởng thành.', 'người trưởng thành'],
])('of %s is %s', (bullet, population) => expect(populations(bullet)).toEqual([population]));

test.each([
  '- Tỷ lệ tiêm chủng cho trẻ em mồ côi đạt 95%.',
  '- Tỷ lệ phụ nữ có thai được quản lý thai đạt 95%.',
  '- Tỷ lệ tiêm chủng các vắc-xin đạt trên 95%.',
  '- Bảo đảm 100% nữ hộ sinh hoặc y sĩ sản nhi.',
  '- Giảm 30% tỷ lệ hút thuốc ở nam giới.',
  '- Thu ngân sách tăng 12% so với dự toán năm 2025.',
])('none is said by %s', (bullet) => expect(populations(bullet)).toEqual([null]));
