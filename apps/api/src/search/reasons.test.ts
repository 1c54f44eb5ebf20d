import { expect, test } from 'vitest';
import { reasonsOf } from './reasons.ts';
import type { Wanted } from './wanted.ts';

const NOTHING = {
  symbol: null,
  type: null,
  localities: [],
  indicators: [],
  carriedOutSymbols: [],
  namedSymbols: [],
};

const reasonOf = (words: string, matched: readonly string[]): string | undefined => {
  const wanted: Wanted = {
    symbols: [],
    localities: [],
    years: [],
    types: [],
    indicators: [],
    indicatorWords: '',
    terms: [],
    words,
    isLoose: true,
  };
  const pieces = matched.map((text) => ({ text, matched: true }));
  const group = { reason: 'text', conditions: {}, words } as const;
  return reasonsOf(NOTHING, wanted, { pieces, isTitle: false, group })[0]?.vi;
};

test.each([
  ['hộ gia đình', ['hỗ', 'hộ gia đình', 'bào'], 'Có chữ: “hộ gia đình”'],
  ['ho gia dinh', ['hỗ', 'hộ gia đình'], 'Có chữ: “hỗ”, “hộ gia đình”'],
  ['nói gì', ['Nội', 'gi'], 'Có chữ: “nội”, “gi”'],
  ['người cao tủoi', ['người cao tuổi'], 'Có chữ: “người cao tuổi”'],
  ['bảo hiểm 98', ['bảo hiểm', '98', 'bao'], 'Có chữ: “bảo hiểm”, “98”'],
  ['chuyên sâu', [], 'Khớp số, tên hoặc cơ quan ban hành'],
])('for “%s”, of %j it is said: %s', (words, matched, said) => {
  expect(reasonOf(words, matched)).toBe(said);
});
