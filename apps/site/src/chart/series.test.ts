import { expect, test } from 'vitest';
import { type ChartFigure, plot, seriesOf } from './series.ts';

const figure = (year: number, given: Partial<ChartFigure> = {}): ChartFigure => ({
  place: 'Việt Nam',
  locality: null,
  level: 'COUNTRY',
  population: null,
  comparator: 'EQUAL',
  qualifier: null,
  periodInferred: false,
  periodEnd: `${year}-12-31`,
  value: year - 1930,
  source: { tier: 'A' },
  ...given,
});
const YEARS = [2023, 2021, 2022];

test('figures of one place are one line, the oldest first', () => {
  const [series] = seriesOf(YEARS.map((year) => figure(year)));
  expect(series?.points.map(({ periodEnd }) => periodEnd)).toEqual(['2021-12-31', '2022-12-31', '2023-12-31']);
});

test.each<[string, Partial<ChartFigure>]>([
  ['a bound', { comparator: 'MORE_THAN' }],
  ['an estimate', { qualifier: 'ESTIMATE' }],
  ['a year that was worked out', { periodInferred: true }],
  ['a weak source', { source: { tier: 'C' } }],
  ['other people', { population: 'người dân nông thôn' }],
  ['the same name after a merger', { locality: { slug: 'can-tho' } }],
])('%s is not joined to the line', (_, given) => {
  expect(seriesOf([figure(2021), figure(2022), figure(2023, given)])).toEqual([]);
});

test('two figures of one day are not joined', () => {
  const [series] = seriesOf([...YEARS, 2024, 2024].map((year) => figure(year)));
  expect(series?.points).toHaveLength(3);
});

test('the picture keeps all of the line within its frame', () => {
  const { dots, ticks, width, height, path } = plot([figure(2021), figure(2022, { value: 99.9 }), figure(2023)]);
  expect(path).toMatch(/^M[\d.]+,[\d.]+L/u);
  for (const { x, y } of dots) expect([x >= 0 && x <= width, y >= 0 && y <= height]).toEqual([true, true]);
  expect(ticks.length).toBeGreaterThan(1);
});

test('figures that are all the same are a level line', () => {
  const { dots } = plot(YEARS.toSorted((one, other) => one - other).map((year) => figure(year, { value: 95 })));
  expect(new Set(dots.map(({ y }) => y)).size).toBe(1);
  expect(dots.every(({ y }) => Number.isFinite(y))).toBe(true);
});
