import { expect, test } from 'vitest';
import { localities } from './locality.ts';
import { mergerOf } from './merger.ts';

const keyOf = (slug: string): string => localities.find((locality) => locality.slug === slug)?.key ?? '';

test.each([
  ['xa-van-quan-lang-son', '1672/NQ-UBTVQH15'],
  ['xa-vinh-am-hai-phong', '1669/NQ-UBTVQH15'],
  ['phuong-sai-gon-ho-chi-minh', '1685/NQ-UBTVQH15'],
  ['an-giang', '202/2025/QH15'],
  ['lang-son', null],
  ['huyen-van-quan-lang-son', null],
  ['ca-mau-truoc-2025', null],
  ['khong-co', null],
])('%s: %s', (slug, symbol) => expect(mergerOf(keyOf(slug))?.symbol ?? null).toBe(symbol));

test('every commune that the reform made has a resolution, one for each of the 34 provinces', () => {
  const made = localities.filter(({ level, from }) => level === 'commune' && from !== null);
  const symbols = new Map(made.map(({ key, within }) => [within, mergerOf(key)?.symbol]));
  expect(symbols.size).toBe(34);
  expect(new Set(symbols.values()).size).toBe(34);
  expect([...symbols.values()]).not.toContain(undefined);
});
