import { expect, test } from 'vitest';
import { textDifferences } from './text-differences.ts';

test.each([
  ['the same text in other lines of white space', 'Một\n\n  hai  ba', 'Một\nhai ba\n', []],
  ['decomposed letters', 'Kế hoạch'.normalize('NFD'), 'Kế hoạch', []],
  ['a changed paragraph', 'Một\nđạt 90%\nba', 'Một\nđạt 95%\nba', [{ file: 'đạt 90%', document: 'đạt 95%' }]],
  ['one more', 'Một\nhai\nba', 'Một\nba', [{ file: 'hai', document: null }]],
  ['one less', 'Một', 'Một\nhai', [{ file: null, document: 'hai' }]],
])('%s', (_, file, document, differences) => {
  expect(textDifferences(file, document)).toEqual(differences);
});
