import { expect, test } from 'vitest';
import { contextFigures, type ContextFigure } from './context.ts';

const figure = (id: string, change: Partial<ContextFigure> = {}) => ({
  node: {
    id,
    place: 'Việt Nam',
    population: null,
    comparator: 'EQUAL',
    value: 94.29,
    unit: '%',
    qualifier: null,
    asOf: false,
    period: { year: 2024, text: '2024' },
    indicator: { url: '/chi-tieu/health-insurance-coverage/' },
    source: { tier: 'A' },
    ...change,
  } as const,
});
const shown = (edges: ReturnType<typeof figure>[], own: unknown[] = [], year: number | null = null) =>
  contextFigures({ due: { year }, assessment: { outcomes: own }, contextOutcomes: { edges } })[0]?.id ?? null;

test.each([
  ['the first, which is the newest of the nearest place', [figure('new'), figure('old')], 'new'],
  ['none of a weak source', [figure('C', { source: { tier: 'C' } }), figure('B', { source: { tier: 'B' } })], 'B'],
  ['none of some of the people', [figure('nông thôn', { population: 'người dân nông thôn' }), figure('all')], 'all'],
  ['nothing where all are weak', [figure('D', { source: { tier: 'D' } })], null],
  ['nothing where there are none', [], null],
])('shown of the places above is %s', (_, edges, id) => {
  expect(shown(edges)).toBe(id);
});

test('a target with figures of its own place needs none from above', () => {
  expect(shown([figure('above')], [{}])).toBeNull();
});

test.each([
  [2022, '2022'],
  [2023, '2022'],
  [2030, '2025'],
  [2021, null],
])('beside a target for %s stands no figure from after it', (year, id) => {
  const figures = [2025, 2022].map((of) => figure(String(of), { period: { year: of, text: String(of) } }));
  expect(shown(figures, [], year)).toBe(id);
});

test('figures that differ for one period stand side by side, one of each value; those of another period do not', () => {
  const figures = [
    figure('a', { value: 93.2 }),
    figure('b', { value: 93.35 }),
    figure('c', { value: 93.35 }),
    figure('d', { value: 92, period: { year: 2023, text: '2023' } }),
  ];
  const values = contextFigures({
    due: null,
    assessment: { outcomes: [] },
    contextOutcomes: { edges: figures },
  }).map(({ value }) => value);
  expect(values).toEqual([93.2, 93.35]);
});
