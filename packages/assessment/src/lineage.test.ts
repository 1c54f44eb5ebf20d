import { assert, constantFrom, integer, option, pre, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { compareTargets, disagree, lineageOf, type LinedTarget } from './lineage.ts';
import { LINEAGE_RULE } from './lineage-rule.ts';

const INSURANCE = { key: 'health-insurance-coverage', words: 'Tỷ lệ bao phủ bảo hiểm y tế % dân số' };
const STUNTING = { key: 'under-5-stunting', words: 'Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thấp còi %' };

/** “trên 95 % dân số tham gia bảo hiểm y tế vào năm 2026” */
const target = (given: Partial<LinedTarget> = {}): LinedTarget => ({
  id: 'parent',
  indicator: INSURANCE,
  better: 'higher',
  comparator: '>',
  value: 95,
  unit: '%',
  population: null,
  change: 'level',
  due: { year: 2026, from: null },
  ...given,
});

const by = (year: number): Partial<LinedTarget> => ({ due: { year, from: null } });

test.each<[string, Partial<LinedTarget>, Partial<LinedTarget>, string]>([
  ['the same words', {}, {}, 'SAME equal'],
  ['of whom the indicator says itself', { population: 'dân số' }, {}, 'SAME equal'],
  ['a higher number', { value: 98 }, {}, 'STRICTER asks-more'],
  ['“từ 95” asks for less than “trên 95”', { comparator: '>=' }, {}, 'LOOSER asks-less'],
  ['“đạt 95” is “từ 95” of what is better when higher', { comparator: '=' }, { comparator: '>=' }, 'SAME equal'],
  [
    '“đạt 95” of what may be better either way',
    { comparator: '=', better: null },
    {},
    'NOT_COMPARABLE other-direction',
  ],
  ['a lower number', { value: 92 }, {}, 'LOOSER asks-less'],
  [
    'less is more of what is better when lower',
    { indicator: STUNTING, better: 'lower', comparator: '<', value: 13 },
    { indicator: STUNTING, better: 'lower', comparator: '<', value: 15 },
    'STRICTER asks-more',
  ],
  ['a year earlier', by(2025), {}, 'EARLIER sooner'],
  ['a year later', by(2028), {}, 'LATER later'],
  ['more, and earlier', { ...by(2025), value: 98 }, {}, 'STRICTER asks-more'],
  ['less, and later', { ...by(2028), value: 90 }, {}, 'LOOSER asks-less'],
  ['less by an earlier year is a step on the way', { ...by(2025), value: 90 }, by(2030), 'NOT_COMPARABLE milestone'],
  ['more by a later year', { ...by(2030), value: 100 }, {}, 'NOT_COMPARABLE beyond'],
  ['no year, where there is one above', { due: null }, {}, 'UNDATED no-due'],
  ['a year, where there is none above', {}, { due: null }, 'SAME equal'],
  ['from a year on', { due: { year: null, from: 2026 } }, {}, 'SAME equal'],
  ['of some people only', { population: 'hộ nghèo' }, {}, 'NOT_COMPARABLE other-measure'],
  ['another unit', { unit: 'người' }, {}, 'NOT_COMPARABLE other-measure'],
  ['years are years', { unit: 'tuổi' }, { unit: 'năm' }, 'SAME equal'],
  ['a change against a level', { change: 'increase' }, {}, 'NOT_COMPARABLE other-measure'],
  [
    'changes by as much',
    { change: 'increase', comparator: '>=' },
    { change: 'increase', comparator: '=' },
    'SAME equal',
  ],
  ['at most against at least', { comparator: '<=' }, {}, 'NOT_COMPARABLE other-direction'],
  ['of no known indicator', { indicator: null }, {}, 'NOT_COMPARABLE no-indicator'],
])('%s', (_, local, parent, verdict) => {
  const { verdict: found, id } = compareTargets(target({ id: 'local', ...local }), target(parent));
  expect(`${found} ${id}`).toBe(verdict);
});

const told = (locals: LinedTarget[], levels: LinedTarget[][]): unknown[] =>
  lineageOf(locals, levels).map(({ local, parent, step }) => [local?.id ?? null, parent?.id ?? null, step.verdict]);

test('the nearest document that lays an indicator down is the parent; of its years the nearest', () => {
  const local = target({ id: 'a', value: 98, ...by(2026) });
  const city = [target({ id: 'city 2025', ...by(2025) }), target({ id: 'city 2026', ...by(2026) })];
  const country = [target({ id: 'country', ...by(2026), value: 96 })];
  expect(told([local], [[], city, country])).toEqual([['a', 'city 2026', 'STRICTER']]);
  expect(told([target({ id: 'a', ...by(2030) })], [city])).toEqual([['a', 'city 2026', 'LATER']]);
});

test('what only the document has was added; what only those above have was dropped', () => {
  const stunting = target({ id: 'b', indicator: STUNTING });
  expect(told([stunting], [[target()]])).toEqual([
    ['b', null, 'ADDED'],
    [null, 'parent', 'DROPPED'],
  ]);
  expect(told([target({ id: 'x', indicator: null })], [[target()]])).toEqual([
    ['x', null, 'NOT_COMPARABLE'],
    [null, 'parent', 'DROPPED'],
  ]);
});

test('where nothing is known above, nothing is said', () => {
  expect(told([target()], [])).toEqual([]);
  expect(told([target()], [[], []])).toEqual([]);
});

test.each<[string, Partial<LinedTarget>, boolean]>([
  ['“98” and “trên 98” for one year', { value: 95, comparator: '=' }, true],
  ['another number', { value: 98 }, true],
  ['the same', {}, false],
  ['another year', by(2030), false],
  ['no year', { due: null }, false],
  ['of other people', { population: 'hộ nghèo', value: 80 }, false],
  ['another indicator', { indicator: STUNTING, value: 80 }, false],
])('disagreement: %s', (_, other, expected) => {
  expect(disagree(target(), target(other))).toBe(expected);
  expect(disagree(target(other), target())).toBe(expected);
});

const anyTarget = record({
  id: constantFrom('a', 'b', 'c'),
  indicator: constantFrom(INSURANCE, STUNTING, null),
  better: constantFrom('higher', 'lower', null),
  comparator: constantFrom('>=', '>', '=', '<=', '<'),
  value: integer({ min: 90, max: 93 }),
  unit: constantFrom('%', 'người'),
  population: constantFrom(null, 'dân số', 'hộ nghèo'),
  change: constantFrom('level', 'increase'),
  due: option(record({ year: constantFrom(null, 2026, 2027), from: constantFrom(null, 2026) })),
});

const OPPOSITE: Record<string, string> = {
  SAME: 'SAME',
  STRICTER: 'LOOSER',
  LOOSER: 'STRICTER',
  EARLIER: 'LATER',
  LATER: 'EARLIER',
};

test('what is stricter one way is looser the other', () => {
  assert(
    property(anyTarget, anyTarget, (one, other) => {
      const [there, back] = [compareTargets(one, other), compareTargets({ ...other, indicator: one.indicator }, one)];
      pre(one.due !== null && other.due !== null && there.verdict !== 'NOT_COMPARABLE');
      pre((one.due?.year ?? one.due?.from) !== null && (other.due?.year ?? other.due?.from) !== null);
      expect(back.verdict).toBe(OPPOSITE[there.verdict]);
    }),
  );
});

test('every comparison has a verdict, and none is made across units, people, or level and change', () => {
  assert(
    property(anyTarget, anyTarget, (local, parent) => {
      const { verdict } = compareTargets(local, parent);
      expect(LINEAGE_RULE.map((step) => step.verdict)).toContain(verdict);
      const isOther = local.unit !== parent.unit || local.change !== parent.change;
      pre(isOther || (local.population === 'hộ nghèo') !== (parent.population === 'hộ nghèo'));
      expect(verdict).toBe('NOT_COMPARABLE');
    }),
  );
});

test('a target stands to itself as the same', () => {
  assert(
    property(anyTarget, (one) => {
      pre(one.indicator !== null);
      expect(compareTargets(one, one).verdict).toMatch(/^(?:SAME|NOT_COMPARABLE)$/u);
    }),
  );
});
