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
])('%s is of %j', (line, expected) => expect(subjects(line)).toEqual(expected));
