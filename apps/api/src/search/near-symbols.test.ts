import { expect, test } from 'vitest';
import { differsByOneLetter, nearSymbols } from './near-symbols.ts';

const values = (key: string): string[] => nearSymbols(key).map(({ value }) => value);

test.each([
  ['nq', 'ng'],
  ['kh', 'hk'],
  ['kh', 'k'],
  ['ctr', 'ct'],
  ['ubnd', 'ubdn'],
  ['ubnd', 'ubmd'],
])('%s and %s differ by one letter', (one, other) => {
  expect(differsByOneLetter(one, other)).toBe(true);
  expect(differsByOneLetter(other, one)).toBe(true);
});

test.each([
  ['nq', 'nq'],
  ['nq', 'ct'],
  ['ubnd', 'dnbu'],
  ['kh', 'khac'],
])('%s and %s do not', (one, other) => expect(differsByOneLetter(one, other)).toBe(false));

test.each([
  ['a type', '72||ng|tw', '72-NQ/TW'],
  ['two letters of a type', '265||hk|tu', '265-KH/TU'],
  ['an issuer', '72||nq|tq', '72-NQ/TW'],
  ['two letters of an issuer', '30||kh|ubdn', '30/KH-UBND'],
  ['a number with its year', '30|2020|nx|cp', '30/2020/NQ-CP'],
])('a letter wrong in %s', (_, key, value) => expect(values(key)).toContain(value));

test.each([
  ['both known', '72||nq|tu'],
  ['no type', '72|||tw'],
  ['no issuer', '72||nq|'],
  ['both unknown', '72||xx|yyyy'],
  ['an agency that no table has', '12||qd|abcxyz'],
])('nothing is near where there is %s', (_, key) => expect(values(key)).toEqual([]));
