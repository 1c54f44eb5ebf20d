import { describe, expect, test } from 'vitest';
import { speak } from '../language.ts';
import { formatBytes, formatNumber, formatShare } from './numbers.ts';
import { formatDutyDate, formatDutyTitle, formatFigure, formatRhythm, formatTargetDue } from './targets.ts';

const plain = (words: string | null): string | undefined => words?.replaceAll('\u00A0', ' ');

test.each([
  ['từ 98% dân số trở lên', { comparator: 'AT_LEAST', change: 'LEVEL', value: 98, unit: '%' }, '≥ 98 %'],
  ['trên 92,45%', { comparator: 'MORE_THAN', change: 'LEVEL', value: 92.45, unit: '%' }, '> 92,45 %'],
  ['mỗi năm 01 lần', { comparator: 'EQUAL', change: 'LEVEL', value: 1, unit: 'lần/năm' }, '1 lần/năm'],
  ['tăng thêm 10%', { comparator: 'EQUAL', change: 'INCREASE', value: 10, unit: '%' }, 'tăng 10 %'],
  ['giảm ít nhất 5%', { comparator: 'AT_LEAST', change: 'DECREASE', value: 5, unit: '%' }, 'giảm ≥ 5 %'],
] as const)('“%s”', (_, figure, words) => {
  expect(plain(formatFigure(figure))).toBe(words);
  expect(formatFigure(figure)).not.toContain(' ');
});

test.each([
  ['% dân số', '≥ 98 % of the population'],
  ['lần/năm', '≥ 98 per year'],
  ['%', '≥ 98 %'],
  ['chiếc', '≥ 98 chiếc'],
])('in English “%s” is told as “%s”', (unit, words) => {
  const figure = { comparator: 'AT_LEAST', change: 'LEVEL', value: 98, unit } as const;
  expect(plain(speak('en', () => formatFigure(figure)))).toBe(words);
});

test.each([
  [{ year: 2030, from: null }, 'đến 2030'],
  [{ year: null, from: 2026 }, 'từ 2026'],
  [null, null],
  [{ year: 2030, from: 2025 }, 'từ 2025 đến 2030'],
])('a due date %j is “%s”', (due, words) => expect(formatTargetDue(due)).toBe(words));

describe('the date of a report', () => {
  test.each([
    ['a day of every year', { year: null, month: 6, day: 10 }, 'BEFORE', 'trước 10/6 hằng năm'],
    ['a day of one year', { year: 2026, month: 11, day: 10 }, 'ON', 'ngày 10/11/2026'],
    ['a month', { year: 2026, month: 11, day: null }, null, 'tháng 11/2026'],
    ['nothing', null, 'BEFORE', null],
  ] as const)('%s', (_, due, boundary, words) => expect(formatDutyDate({ due, boundary })).toBe(words));
});

test('numbers have Vietnamese separators', () => {
  expect([formatNumber(3321), formatNumber(92.45), formatShare(0.153), formatBytes(11_418)]).toEqual([
    '3.321',
    '92,45',
    '15,3%',
    '11,4 kB',
  ]);
});

test('a yearly date says by itself how often', () => {
  const date = { due: { year: null, month: 11, day: 10 }, boundary: 'BEFORE' } as const;
  expect(formatRhythm('YEARLY', date)).toEqual({ often: null, due: 'trước 10/11 hằng năm' });
  expect(formatRhythm('HALF_YEARLY', date).often).toBe('6 tháng một lần');
  expect(formatRhythm('AD_HOC', { due: null, boundary: null })).toEqual({ often: 'khi phát sinh', due: null });
});

test.each([
  ['báo cáo', 'AD_HOC', 'Báo cáo khi phát sinh'],
  ['Báo cáo ', 'HALF_YEARLY', 'Báo cáo 6 tháng một lần'],
  ['báo cáo UBND huyện', 'AD_HOC', 'Báo cáo UBND huyện'],
] as const)('the duty “%s” (%s) is called “%s”', (what, frequency, title) => {
  expect(formatDutyTitle(what, frequency)).toBe(title);
});
