import { expect, test } from 'vitest';
import type { TargetRowFields } from '../questions/indicators.ts';
import { groupTargets, isFormer } from './target-groups.ts';

type Place = 'Bộ Chính trị' | 'tỉnh An Giang' | 'thành phố Đà Nẵng' | 'tỉnh Cà Mau' | 'xã Vĩnh Am';
const levelOf = (place: Place) => (place.startsWith('xã') ? 'COMMUNE' : 'PROVINCE');

const target = (place: Place, year: number | null, given: object = {}): TargetRowFields =>
  ({
    id: `${place} ${year}`,
    population: null,
    lineage: null,
    due: year === null ? null : { year, from: null },
    locality:
      place === 'Bộ Chính trị'
        ? null
        : { url: `/${place}/`, fullName: place, level: levelOf(place), existedUntil: null },
    document: { url: `/van-ban/${place}/`, issuer: place },
    ...given,
  }) as TargetRowFields;

const told = (targets: TargetRowFields[]) => groupTargets(targets).map((group) => group.map(({ id }) => id).join(', '));

test('the country comes first, then provinces and cities by name, then communes; a place’s years stand together', () => {
  const given = [
    target('xã Vĩnh Am', null),
    target('thành phố Đà Nẵng', 2026),
    target('tỉnh Cà Mau', 2025),
    target('tỉnh An Giang', 2023),
    target('tỉnh Cà Mau', 2022),
    target('Bộ Chính trị', 2030),
  ];
  expect(told(given)).toEqual([
    'Bộ Chính trị 2030',
    'tỉnh An Giang 2023',
    'tỉnh Cà Mau 2022, tỉnh Cà Mau 2025',
    'thành phố Đà Nẵng 2026',
    'xã Vĩnh Am null',
  ]);
});

test('what says of whom it is, or how it stands to one above, keeps a row of its own', () => {
  const given = [target('tỉnh Cà Mau', 2022), target('tỉnh Cà Mau', 2023, { population: 'học sinh' })];
  expect(told(given)).toEqual(['tỉnh Cà Mau 2022', 'tỉnh Cà Mau 2023']);
  expect(told([target('tỉnh Cà Mau', 2022), target('tỉnh Cà Mau', 2023, { lineage: {} })])).toHaveLength(2);
});

test('of two documents of a place each has its own group', () => {
  const other = { document: { url: '/van-ban/other/', issuer: 'tỉnh Cà Mau' } };
  expect(told([target('tỉnh Cà Mau', 2022), target('tỉnh Cà Mau', 2023, other)])).toHaveLength(2);
});

test('a place that is no more is former; the country is not', () => {
  const former = { locality: { url: '/x/', fullName: 'tỉnh An Giang', level: 'PROVINCE', existedUntil: '2025-06-30' } };
  expect(isFormer(target('tỉnh An Giang', 2022, former))).toBe(true);
  expect([target('tỉnh An Giang', 2022), target('Bộ Chính trị', 2030)].map(isFormer)).toEqual([false, false]);
});
