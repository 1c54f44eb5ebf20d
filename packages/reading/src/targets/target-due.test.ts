import { expect, test } from 'vitest';
import { read } from '../read.ts';

const dues = (line: string): readonly string[] =>
  read(`KẾ HOẠCH\n\nNâng cao đời sống Nhân dân\n\nII. MỤC TIÊU\n\n${line}`).targets.map(
    ({ value, due }) => `${value}: ${due === null ? '' : 'year' in due ? due.year : `from ${due.from}`}`,
  );

test.each([
  ['- Tỷ lệ tham gia đạt 95% vào năm 2027 và 98% vào năm 2030.', ['95: 2027', '98: 2030']],
  ['- Tỷ lệ tham gia đạt 95%, đến năm 2030 đạt 98%.', ['95: ', '98: 2030']],
  ['- Năm 2026 đạt 90%, năm 2027 đạt 92%, năm 2028 đạt 95% hộ dùng nước sạch.', ['90: 2026', '92: 2027', '95: 2028']],
  ['- Đến năm 2030, tỷ lệ bao phủ đạt 95%; trên 90% dân số được quản lý sức khỏe.', ['95: 2030', '90: 2030']],
  ['- Từ năm 2027, 100% người dân được khám sức khỏe ít nhất 01 lần/năm.', ['100: from 2027', '1: from 2027']],
  ['- Trước ngày 30/6/2026, 100% hồ sơ được số hóa.', ['100: 2026']],
  ['- 100% hồ sơ được số hóa, hoàn thành trong quý III/2026.', ['100: 2026']],
  ['- Giai đoạn 2026 - 2030, mỗi năm giảm 1% tỷ lệ hộ nghèo.', ['1: 2030']],
  ['- So với năm 2020, đến năm 2030 giảm 30% số ca tử vong do tai nạn.', ['30: 2030']],
  ['- Tỷ lệ hộ nghèo giảm 10% so với năm 2025.', ['10: ']],
  ['- Tỷ lệ nước sạch tăng từ 85% năm 2025 lên 95% năm 2030.', ['95: 2030']],
])('%s is due %j', (line, expected) => expect(dues(line)).toEqual(expected));
