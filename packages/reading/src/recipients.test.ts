import { expect, test } from 'vitest';
import { read } from './read.ts';

test.each([
  [
    'a list with bold rows and a bracket',
    'Nơi nhận:\n\n- UBND tỉnh;\n- **UBND các xã, thị trấn;**\n- Lưu: VT, **TTYT.**\n\n} (B/c);\n\n**KT. CHỦ TỊCH**',
    ['UBND tỉnh', 'UBND các xã, thị trấn', 'Lưu: VT, TTYT'],
  ],
  [
    'a row on two lines',
    '|\nNơi nhận:\n- Các vụ: KTTH, PL,\nQHĐP, NC;\n- Lưu: VT.\n|\nKT. CHỦ NHIỆM',
    ['Các vụ: KTTH, PL, QHĐP, NC', 'Lưu: VT'],
  ],
])('reads %s', (_, foot, expected) => expect(read(`KẾ HOẠCH\n\nA b c\n\n${foot}`).recipients).toEqual(expected));

test('there are none where the words are missing', () =>
  expect(read('KẾ HOẠCH\n\nA b c\n\n- Sở Y tế;\n- Lưu: VT.').recipients).toEqual([]));
