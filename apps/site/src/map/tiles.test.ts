import { localities } from '../../../../packages/gazetteer/src/index.ts';
import { expect, test } from 'vitest';
import { countByProvince, TILES } from './tiles.ts';

test('every province of today has one tile, and no two tiles lie on each other', () => {
  const provinces = localities.filter(({ level, until }) => level === 'province' && until === null);
  expect(TILES.map(({ slug }) => slug).toSorted()).toEqual(provinces.map(({ slug }) => slug).toSorted());
  expect(new Set(TILES.map(({ row, column }) => `${row}/${column}`)).size).toBe(34);
});

test('rows are counted by the province of today; what has none counts nowhere', () => {
  const inside = (slug: string): { locality: { province: { slug: string } } } => ({ locality: { province: { slug } } });
  const counts = countByProvince([
    inside('hue'),
    inside('hue'),
    inside('ha-noi'),
    { locality: null },
    { locality: { province: null } },
  ]);
  expect(Object.fromEntries(counts)).toEqual({ hue: 2, 'ha-noi': 1 });
});
