import { expect, test } from 'vitest';
import { linesOfBox } from './box-words.ts';

test.each<[string, string, string, number, readonly string[]]>([
  ['number and issuer', '03-CTr/TU', 'Hải Phòng', 77, ['03-CTr/TU', 'Hải Phòng']],
  ['letters that are squeezed a little', '244/KH-UBND', 'Bộ Chính trị', 77, ['244/KH-UBND (69)', 'Bộ Chính trị (69)']],
  ['a long issuer, cut', '282/NQ-CP', 'Thủ tướng Chính phủ', 77, ['282/NQ-CP', 'Thủ tướng…']],
  ['a long number on two lines', '02/2026/NQ-HĐND', 'Sơn La', 77, ['02/2026/', 'NQ-HĐND']],
  ['a number without an issuer', '72-NQ/TW', '', 77, ['72-NQ/TW']],
  ['a word that nothing takes apart', 'Chươngtrìnhhànhđộng', 'Hưng Yên', 60, ['Chươngt…', 'Hưng Yên']],
  ['a type in the place of a number', 'Kế hoạch', 'Bộ Y tế', 120, ['Kế hoạch', 'Bộ Y tế']],
])('%s', (_, number, issuer, width, lines) => {
  const told = linesOfBox(number, issuer, width).map(({ text, length }) =>
    length === null ? text : `${text} (${length})`,
  );
  expect(told).toEqual(lines);
});
