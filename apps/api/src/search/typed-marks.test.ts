import { expect, test } from 'vitest';
import { countTyped, markedWords } from './typed-marks.ts';

const found = (...texts: string[]): { text: string; matched: boolean }[] =>
  texts.map((text) => ({ text, matched: true }));

test.each([
  ['the very words', 'hòa giải', found('hòa giải'), 2],
  ['the other placement of the tone mark', 'hoà giải', found('Hòa', 'giải'), 2],
  ['another tone', 'hòa giải', found('hóa giải'), 1],
  ['words without marks, which mean any', 'hoa giai', found('hòa giải'), 0],
  ['what was not searched for', 'hòa giải', [{ text: 'hòa giải', matched: false }], 0],
])('counts %s', (_, typed, pieces, count) => expect(countTyped(markedWords(typed), pieces)).toBe(count));
