import { expect, test } from 'vitest';
import { type ComparedTarget, statedOtherwise } from './otherwise.ts';

const insured: ComparedTarget = {
  id: 'target-1',
  indicator: {
    key: 'health-insurance-coverage',
    name: 'Tỷ lệ bao phủ bảo hiểm y tế',
    nameEn: 'Tỷ lệ bao phủ bảo hiểm y tế',
    url: '/chi-tieu/bhyt/',
  },
  due: { year: 2030, from: null },
  population: 'dân số',
  unit: '%',
  change: 'LEVEL',
  comparator: 'EQUAL',
  value: 98,
};

test.each<[string, Partial<ComparedTarget>, boolean]>([
  ['“trên 98%” beside “98%”', { comparator: 'MORE_THAN', population: null }, true],
  ['95 % beside 98 %', { value: 95 }, true],
  ['the same figure again', {}, false],
  ['another year', { due: { year: 2045, from: null }, value: 100 }, false],
  ['no year', { due: null, value: 95 }, false],
  ['another indicator', { indicator: null, value: 95 }, false],
  ['other people', { population: 'hộ nghèo', value: 100 }, false],
  ['a change beside a level', { change: 'INCREASE', value: 5 }, false],
])('%s', (_, parts, differs) => {
  const other = { ...insured, id: 'target-2', ...parts };
  expect(statedOtherwise(insured, [insured, other])).toEqual(differs ? [other] : []);
  expect(statedOtherwise(other, [insured, other])).toEqual(differs ? [insured] : []);
});
