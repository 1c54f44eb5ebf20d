import { fold } from '@sau-ro/gazetteer';
import { expect, test } from 'vitest';
import { isAlike } from './align.ts';
import { readDue, readHeadingDue } from './due.ts';
import { findMeasures, parseNumber } from './measure.ts';

test.each([
  ['75,5', 75.5],
  ['1.5', 1.5],
  ['10.000', 10_000],
  ['35.000,5', 35_000.5],
  ['01', 1],
  ['98', 98],
])('%s is %d', (printed, value) => expect(parseNumber(printed)).toBe(value));

test.each([
  ['đạt trên 75,5 tuổi', [[75.5, 'tuổi']]],
  ['ít nhất 01 lần/năm', [[1, 'lần/năm']]],
  ['mỗi năm một lần', [[1, 'lần/năm']]],
  ['it nhat mdi nam mot 1an', [[1, 'lần/năm']]],
  ['mỗi quý ít nhất 02 lần', [[2, 'lần/quý']]],
  [
    '3,4 dược sĩ đại học/10.000 dân, 25 điều dưỡng/10.000 dân',
    [
      [3.4, 'dược sĩ/10.000 dân'],
      [25, 'điều dưỡng/10.000 dân'],
    ],
  ],
  ['ngày 28/02/2025, 265-KH/TU, trang 12', []],
  ['1,5 cmx', []],
])('finds in “%s” %j', (text, expected) =>
  expect(findMeasures(fold(text)).map(({ value, unit }) => [value, unit])).toEqual(expected),
);

test.each([
  ['Đến năm 2030, tăng chiều cao', { year: 2030 }],
  ['Phấn đấu từ năm 2026, người dân', { from: 2026 }],
  ['Tầm nhìn đến năm 2045', { year: 2045 }],
  ['đến hết năm 2027', { year: 2027 }],
  ['Nghị quyết ban hành ngày 09/9/2025', null],
  ['năm 2026', null],
])('“%s” is due %j', (text, due) => expect(readDue(fold(text))).toEqual(due));

test('a heading needs no more than a year', () =>
  expect([
    readHeadingDue('chi tieu nam 2026'),
    readHeadingDue('muc tieu giai doan 2026 - 2030'),
    readHeadingDue('muc tieu'),
  ]).toEqual([{ year: 2026 }, { year: 2030 }, null]));

test.each([
  ['1y', 'ly', true],
  ['stc', 'suc', true],
  ['nguoi', 'nguoi', true],
  ['so6c', 'soc', true],
  ['benh', 'nguoi', false],
  ['a', 'o', false],
])('%s may be %s: %s', (damaged, word, expected) => expect(isAlike(damaged, word)).toBe(expected));
