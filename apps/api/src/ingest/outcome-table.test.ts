import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseFigureTable } from './outcome-table.ts';

const TABLES = join(import.meta.dirname, '../../../../corpus/outcomes');
const SOURCE = { title: 'Niên giám', url: 'https://example.vn/a', publisher: 'Cục Thống kê', tier: 'A' };
const FIGURE = {
  level: 'province',
  place: 'thành phố Cần Thơ',
  locality: 'can-tho-truoc-2025',
  period: { year: 2023 },
  value: 92.4,
  source: SOURCE,
};

const table = (...figures: unknown[]): ReturnType<typeof parseFigureTable> =>
  parseFigureTable(JSON.stringify({ indicator: 'health-insurance-coverage', unit: '%', figures }));

test('every figure of the corpus is read', () => {
  const files = readdirSync(TABLES).filter((name) => name.endsWith('.json'));
  const read = files.map((name) => parseFigureTable(readFileSync(join(TABLES, name), 'utf8')));
  expect(read.flatMap(({ faults }) => faults)).toEqual([]);
  const rows = read.flatMap((one) => one.rows);
  expect(rows).toHaveLength(224);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(224);
});

test('a bound is no value, and what the source leaves open is null', () => {
  const [row] = table({ ...FIGURE, comparator: '>', source: { ...SOURCE, publishedOn: '2023-12-27' } }).rows;
  expect(row).toMatchObject({
    locality: 'pre2025-province-92',
    comparator: '>',
    value: 92.4,
    year: 2023,
    month: null,
    periodEnd: '2023-12-31',
    periodBasis: 'stated',
    qualifier: null,
    population: null,
    quality: { verified: null, source: null, accuracy: null, limits: null, madeGood: null },
    source: { publishedOn: '2023-12-27', tier: 'A' },
  });
});

test.each([
  ['2016-06-30', { year: 2016, month: 6, day: 30, asOf: true, periodEnd: '2016-06-30' }],
  ['2024-02', { year: 2024, month: 2, day: null, asOf: true, periodEnd: '2024-02-29' }],
])('as of %s', (asOf, period) => expect(table({ ...FIGURE, period: { asOf } }).rows[0]).toMatchObject(period));

test('the id names the figure: another value has another id and the same identity', () => {
  const [[one], [same], [other]] = [
    table(FIGURE).rows,
    table({ ...FIGURE, note: 'x' }).rows,
    table({ ...FIGURE, value: 93 }).rows,
  ];
  expect(same?.id).toBe(one?.id);
  expect(other?.id).not.toBe(one?.id);
  expect(other?.identity).toBe(one?.identity);
});

test.each<[string, object, string]>([
  ['a figure of before the merger for the place after it', { locality: 'can-tho' }, 'since 2025-07-01'],
  ['a figure of after the merger for the place before it', { period: { year: 2026 } }, 'until 2025-06-30'],
  ['a place that is none', { locality: 'can-thơ' }, 'no locality'],
  ['a place of another level', { locality: 'huyen-tu-ky-hai-duong' }, 'is a district'],
  ['a province without its address', { locality: null }, 'has a `locality`'],
  ['a country with an address', { level: 'country' }, 'has no `locality`'],
  ['a value in words', { value: '92,4' }, '`value`'],
  ['a value that is missing', { value: null }, '`value`'],
  ['a tier that is none', { source: { ...SOURCE, tier: 'E' } }, 'A, B, C, D'],
  ['no source', { source: null }, '`source`'],
  ['a source without an address', { source: { ...SOURCE, url: 'Niên giám' } }, 'https://'],
  ['a day that is none', { period: { asOf: '2023-02-30' } }, '`period.asOf`'],
  ['a year in words', { period: { year: '2023' } }, '`period.year`'],
  ['a misspelt field', { competeing: true }, 'competeing'],
])('%s is named, and the next line is read', (_, fault, reason) => {
  const { rows, faults } = table({ ...FIGURE, ...fault }, { ...FIGURE, period: { year: 2020 } });
  expect(rows.map(({ year }) => year)).toEqual([2020]);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain('figure 1: ');
  expect(faults[0]).toContain(reason);
});

test('one source with two figures for the same thing is asked about', () => {
  const { rows, faults } = table(FIGURE, { ...FIGURE, value: 93 });
  expect(rows).toHaveLength(1);
  expect(faults[0]).toContain('another figure');
});
