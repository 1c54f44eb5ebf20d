import { expect, test } from 'vitest';
import { typeOfLine } from './head.ts';

test.each([
  ['KẾ HOẠCH', 'KH'],
  ['**CHỈ THỊ**', 'CT'],
  ['KE HOACH', 'KH'],
  ['KÉẺ HOẠCH', 'KH'],
  ['CHƯƠNG TRÌNH HÀNH ĐỘNG', 'CTr'],
  ['THÔNG BÁO KẾT LUẬN', 'TB'],
  ['BÁO CÁO', 'BC'],
  ['Kế hoạch', null],
  ['KẾ HOẠCH PHÁT TRIỂN', null],
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', null],
  ['', null],
])('the line “%s” names the type %s', (line, type) => expect(typeOfLine(line)).toBe(type));
