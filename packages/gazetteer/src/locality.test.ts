import { expect, test } from 'vitest';
import { localities } from './locality.ts';
import { localityByKey, localityWithAncestors } from './locality-search.ts';
import { predecessors, successors } from './succession.ts';

const count = (current: boolean, level: string): number =>
  localities.filter((locality) => (locality.until === null) === current && locality.level === level).length;

test.each([
  ['provinces of today', true, 'province', 34],
  ['districts of today', true, 'district', 0],
  ['communes of today', true, 'commune', 3321],
  ['provinces of before, without the eleven that did not change', false, 'province', 63 - 11],
  ['districts of before', false, 'district', 696],
  ['communes of before', false, 'commune', 10_035],
])('has all %s', (_, current, level, expected) => expect(count(current, level)).toBe(expected));

test.each(['key', 'slug'] as const)('no two localities share a %s', (field) => {
  const values = localities.map((locality) => locality[field]);
  expect(new Set(values).size).toBe(values.length);
});

test('every slug is plain', () =>
  expect(localities.filter(({ slug }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([]));

test('every locality but a province lies within one that stands before it', () => {
  const seen = new Set<string | null>([null]);
  const orphans = localities.filter(({ key, within, level }) => {
    seen.add(key);
    return !seen.has(within) || (within === null) !== (level === 'province');
  });
  expect(orphans).toEqual([]);
});

test('code 26740 was Bến Nghé and is Sài Gòn', () => {
  expect(localityByKey('pre2025-commune-26740')).toMatchObject({ fullName: 'phường Bến Nghé', until: '2025-06-30' });
  expect(localityByKey('2025-commune-26740')).toMatchObject({
    fullName: 'phường Sài Gòn',
    from: '2025-07-01',
    until: null,
  });
});

test('a unit that changed its type in 2026 is one locality with its type of today', () =>
  expect(localityByKey('2025-province-22')).toMatchObject({
    fullName: 'thành phố Quảng Ninh',
    from: null,
    until: null,
    slug: 'quang-ninh',
    otherNames: ['tỉnh Quảng Ninh'],
  }));

test('a former commune lies in its district and its province', () =>
  expect(localityWithAncestors('pre2025-commune-26740').map(({ fullName }) => fullName)).toEqual([
    'phường Bến Nghé',
    'quận 1',
    'thành phố Hồ Chí Minh',
  ]));

test.each([
  ['2025-commune-11887', 'xa-vinh-am-hai-phong'],
  ['pre2025-district-184', 'huyen-van-quan-lang-son'],
  ['2025-province-92', 'can-tho'],
  ['pre2025-province-92', 'can-tho-truoc-2025'],
  ['pre2025-province-95', 'bac-lieu'],
])('%s has the address %s', (key, slug) => expect(localityByKey(key)?.slug).toBe(slug));

test('an unknown key is no locality', () => {
  expect(localityByKey('commune-26740')).toBeNull();
  expect(localityWithAncestors('')).toEqual([]);
});

test('all 10,566 pairs of communes lead to a commune of today', () => {
  const former = localities.filter(({ until, level }) => until !== null && level === 'commune');
  const pairs = former.flatMap(({ key }) => successors(key));
  expect(pairs).toHaveLength(10_566);
  expect(pairs.filter(({ key }) => localityByKey(key)?.until !== null)).toEqual([]);
});

test.each([
  [
    'a commune that went into two',
    'pre2025-commune-32245',
    [
      ['2025-commune-32244', 'part'],
      ['2025-commune-32248', 'part'],
    ],
  ],
  ['a province that was merged', 'pre2025-province-95', [['2025-province-96', 'whole']]],
  ['an island district without communes', 'pre2025-district-755', [['2025-commune-26732', 'whole']]],
  ['a commune of today', '2025-commune-26740', []],
])('knows what became of %s', (_, key, expected) =>
  expect(successors(key).map((succession) => [succession.key, succession.kind])).toEqual(expected),
);

test('Cà Mau was made of Bạc Liêu and Cà Mau', () =>
  expect(predecessors('2025-province-96').map(({ key }) => localityByKey(key)?.fullName)).toEqual([
    'tỉnh Bạc Liêu',
    'tỉnh Cà Mau',
  ]));
