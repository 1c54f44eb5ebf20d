import { expect, test } from 'vitest';
import { findLocalities } from './locality-search.ts';

const keys = (name: string): string[] => findLocalities(name).map(({ key }) => key);

test.each([
  ['a commune with its type', 'xã Vĩnh Am', ['2025-commune-11887']],
  ['without marks', 'xa vinh am', ['2025-commune-11887']],
  ['a city by its short form', 'tp can tho', ['2025-province-92', 'pre2025-province-92']],
  ['TP.HCM', 'TP.HCM', ['2025-province-79', 'pre2025-province-79']],
  ['TP. Hồ Chí Minh', 'TP. Hồ Chí Minh', ['2025-province-79', 'pre2025-province-79']],
  ['a district by number', 'Quận 1', ['pre2025-district-760']],
  ['an abolished district', 'huyện Văn Quan', ['pre2025-district-184']],
  ['the type of before 2026', 'tỉnh Quảng Ninh', ['2025-province-22']],
  ['the name of before 2025', 'tỉnh Thừa Thiên Huế', ['2025-province-46']],
  ['a place within another', 'Tân An, Tây Ninh', ['2025-commune-27712']],
  ['the other spelling of a hyphen', 'Bà Rịa – Vũng Tàu', ['pre2025-province-77']],
])('finds %s', (_, name, expected) => expect(keys(name).slice(0, expected.length)).toEqual(expected));

test('Bạch Đằng of today is a commune of Cao Bằng and a ward of Hải Phòng', () =>
  expect(findLocalities('Bạch Đằng', { on: '2026-01-01' }).map(({ fullName, within }) => [fullName, within])).toEqual([
    ['xã Bạch Đằng', '2025-province-04'],
    ['phường Bạch Đằng', '2025-province-31'],
  ]));

test('Tân An of today is in ten provinces', () =>
  expect(findLocalities('Tân An', { on: '2026-01-01' })).toHaveLength(10));

test('Văn Quan is a commune of today before it is a town and a district of before, and never Văn Quán', () =>
  expect(findLocalities('Văn Quan').map(({ fullName }) => fullName)).toEqual([
    'xã Văn Quan',
    'thị trấn Văn Quan',
    'huyện Văn Quan',
  ]));

test('both placements of the tone mark are one name', () => {
  expect(keys('hoà bình')).toEqual(keys('Hòa Bình'));
  expect(keys('hoà bình')).not.toEqual([]);
});

test.each([
  ['a type that it never had', 'phường Cần Thơ'],
  ['another tone', 'xã Hải Phòng'],
  ['a type word alone', 'xã'],
  ['nothing', ' , '],
  ['a place that is not where it is said to be', 'Vĩnh Am, Cà Mau'],
  ['a word', 'bảo hiểm'],
])('finds nothing for %s', (_, name) => expect(keys(name)).toEqual([]));

test.each([
  [{ level: 'province' } as const, ['2025-province-96', 'pre2025-province-96']],
  [{ level: 'district' } as const, ['pre2025-district-964']],
  [{ on: '2020-01-01' }, ['pre2025-province-96', 'pre2025-district-964']],
  [{ within: 'pre2025-province-96', level: 'district' } as const, ['pre2025-district-964']],
  [{ limit: 1 }, ['2025-province-96']],
])('of the Cà Maus, %o leaves these', (options, expected) =>
  expect(findLocalities('Cà Mau', options).map(({ key }) => key)).toEqual(expected),
);
