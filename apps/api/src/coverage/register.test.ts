import { expect, test } from 'vitest';
import { registerOf } from './register.ts';

// 63 provinces until 30 June 2025; 34, and 3,321 communes, wards and special zones since
test.each([
  ['province', '2024-01-26', 63],
  ['province', '2025-06-30', 63],
  ['province', '2025-07-01', 34],
  ['province', '2026-11-26', 34],
  ['district', '2025-06-30', 696],
  ['district', '2025-07-01', 0],
  ['commune', '2025-06-30', 10_035],
  ['commune', '2025-07-01', 3_321],
] as const)('%s on %s: %d', (level, on, count) => {
  const places = registerOf({ level, on, within: null });
  expect(places).toHaveLength(count);
  expect(new Set(places.map(({ key }) => key)).size).toBe(count);
});

test('within a city, its communes and no others', () => {
  const places = registerOf({ level: 'commune', on: '2026-01-01', within: '2025-province-31' });
  expect(places).toHaveLength(114);
});
