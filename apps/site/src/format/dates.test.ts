import { expect, test } from 'vitest';
import {
  compareDates,
  daysBetween,
  earliestOf,
  formatDay,
  formatIsoDate,
  formatPrintedDate,
  type PrintedDate,
} from './dates.ts';

test.each([
  ['a whole date', { year: 2026, month: 6, day: 12 }, '12/6/2026'],
  ['a date whose day was left blank', { year: 2026, month: 6, day: null }, 'tháng 6/2026'],
  ['a year alone', { year: 2026, month: null, day: null }, 'năm 2026'],
  ['a day of every year', { month: 6, day: 10 }, '10/6'],
  ['nothing printed', { year: null, month: null, day: null }, null],
  ['no date', null, null],
])('writes %s', (_, date, words) => expect(formatPrintedDate(date)).toBe(words));

test.each([
  ['2025-09-09', '9/9/2025'],
  ['2024-08', 'tháng 8/2024'],
  ['2030', 'năm 2030'],
  ['04-07', '7/4'],
])('writes %s as %s', (iso, words) => expect(formatIsoDate(iso)).toBe(words));

test('a moment has the day that it has in Vietnam', () => {
  expect(formatDay('2026-11-24T18:30:00.000Z')).toBe('25/11/2026');
});

test('counts the days from a resolution to its plan, and none where a day was left blank', () => {
  const resolution = { year: 2025, month: 9, day: 9 };
  expect(daysBetween(resolution, { year: 2026, month: 6, day: 12 })).toBe(276);
  expect(daysBetween(resolution, { year: 2026, month: 6, day: null })).toBeNull();
});

test('the oldest comes first, the undated last', () => {
  const dates = [null, { year: 2026, month: 6, day: null }, { year: 2026, month: 6, day: 12 }, { year: 2025 }];
  expect([...dates].sort(compareDates)).toEqual([dates[3], dates[2], dates[1], null]);
});

test.each<[string, (PrintedDate | null)[], number | null]>([
  [
    'whole dates',
    [
      { year: 2026, month: 6, day: 12 },
      { year: 2024, month: 1, day: 26 },
    ],
    1,
  ],
  [
    'a month before another',
    [
      { year: 2026, month: 6 },
      { year: 2026, month: 5 },
    ],
    1,
  ],
  ['one alone', [{ year: 2026 }], 0],
  [
    'the same day twice',
    [
      { year: 2026, month: 6, day: 1 },
      { year: 2026, month: 6, day: 1 },
    ],
    0,
  ],
  ['a year that may begin before a month of it', [{ year: 2026 }, { year: 2026, month: 6 }], null],
  [
    'a month with a day of it',
    [
      { year: 2026, month: 6 },
      { year: 2026, month: 6, day: 12 },
    ],
    null,
  ],
  ['one that is undated', [{ year: 2026, month: 6, day: 12 }, null], null],
  ['one that is undated, alone', [null], null],
  ['a day of every year', [{ month: 6, day: 10 }], null],
  ['none', [], null],
])('the earliest of %s', (_, dates, index) => {
  expect(earliestOf(dates, (date) => date)).toBe(index === null ? null : dates[index]);
});
