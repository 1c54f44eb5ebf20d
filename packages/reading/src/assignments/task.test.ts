import { expect, test } from 'vitest';
import { openSource } from '../source-text.ts';
import { readTask } from './task.ts';

const task = (printed: string): unknown => {
  const { role, with: partners } = readTask(openSource(printed), { start: 0, end: printed.length });
  return [role, ...partners];
};

test.each([
  [
    '**Phối hợp** với Trung tâm Y tế huyện, các xã, thị trấn đẩy mạnh tuyên truyền.',
    ['support', 'Trung tâm Y tế huyện', 'các xã, thị trấn'],
  ],
  [
    'Chủ trì triển khai; chủ động phối hợp với các cơ quan, đơn vị liên quan trong thực hiện các nội dung.',
    ['lead', 'các cơ quan, đơn vị liên quan'],
  ],
  ['Phối hợp với các Sở, ngành và UBND cấp xã để triển khai hệ thống.', ['support', 'các Sở, ngành', 'UBND cấp xã']],
  [
    'Ban giám hiệu chủ trì, phối hợp với các Trạm Y tế, Trung tâm Dịch vụ; Đoàn thanh niên Cộng sản Hồ Chí Minh.',
    ['lead', 'các Trạm Y tế', 'Trung tâm Dịch vụ', 'Đoàn thanh niên Cộng sản Hồ Chí Minh'],
  ],
  ['Phối hợp Bảo hiểm xã hội tỉnh liên thông dữ liệu.', ['support', 'Bảo hiểm xã hội tỉnh']],
  [
    'Chủ trì, phối hợp với các sở, ban, ngành, đoàn thể tỉnh hướng dẫn thực hiện.',
    ['lead', 'các sở, ban, ngành, đoàn thể tỉnh'],
  ],
  ['Phối hợp với Sở Y tế trong tuyển dụng viên chức.', ['support', 'Sở Y tế']],
  [
    'Chủ trì, phối hợp với cơ quan, tổ chức quản lý công trình bảo vệ trạm.',
    ['lead', 'cơ quan, tổ chức quản lý công trình bảo vệ trạm'],
  ],
  [
    'Phối hợp với Ủy ban nhân dân xã, phường và đơn vị có liên quan rà soát.',
    ['support', 'Ủy ban nhân dân xã, phường', 'đơn vị có liên quan'],
  ],
  ['Phối hợp với các cơ quan và đơn vị liên quan rà soát.', ['support', 'các cơ quan và đơn vị liên quan']],
  ['Phối hợp với Sở Y tế; Sở Nội vụ theo dõi việc thực hiện.', ['support', 'Sở Y tế']],
  ['Chỉ đạo các đơn vị trực thuộc, phối hợp với Sở Y tế kiểm tra.', ['support', 'Sở Y tế']],
])('reads %s', (printed, expected) => expect(task(printed)).toEqual(expected));

test.each([
  'Chỉ đạo các tổ chức chính trị xã hội phối hợp tuyên truyền sâu rộng.',
  'Chỉ đạo Đảng uỷ Bộ Y tế chủ trì xây dựng quy trình.',
  'Chỉ đạo các ngân hàng thực hiện Kế hoạch, cụ thể như sau:\n\n- Cử chuyên viên phối hợp với UBND xã.',
  'Lãnh đạo Sở Y tế phối hợp cung cấp thông tin.',
  'Đôn đốc các trường học phối hợp với Trạm Y tế tổ chức tiêm chủng.',
])('%s tells others, and is no part of its own', (printed) => expect(task(printed)).toEqual([null]));
