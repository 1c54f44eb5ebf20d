import { expect, test } from 'vitest';
import { meilisearchFilter } from './meilisearch-filter.ts';
import { allOf, commonSql, groupSql } from './postgres-conditions.ts';
import { boundPage, type SearchNarrowing } from './search-narrowing.ts';
import { commonConditions } from './search-groups.ts';
import { understand } from './understand.ts';
import { wantedOf } from './wanted.ts';

const common = (query: string, narrowing: SearchNarrowing = {}): ReturnType<typeof commonConditions> =>
  commonConditions(wantedOf(understand(query)), narrowing);

test('the query’s place, year and type, and what the caller narrows to, must all hold', () =>
  expect(meilisearchFilter(common('kế hoạch vĩnh am 2026', { held: true, type: ['KH', 'CT'] }), {})).toEqual([
    'localities IN ["2025-commune-11887"]',
    'years IN ["2026"]',
    'type IN ["KH"]',
    'type IN ["KH", "CT"]',
    'held = true',
  ]));

test('a slug becomes its key; an unknown one finds nothing', () => {
  expect(meilisearchFilter(common('', { locality: 'can-tho' }), {})).toEqual(['localities IN ["2025-province-92"]']);
  expect(meilisearchFilter(common('', { locality: 'x" OR held = true' }), {})).toEqual(['localities IN []']);
});

test('what a caller sends stays a value in both engines', () => {
  const evil = common('', { type: ['KH"] OR held = true OR type IN ["'], indicator: [`x'); drop table document; --`] });
  expect(meilisearchFilter(evil, {})[0]).toBe(String.raw`type IN ["KH\"] OR held = true OR type IN [\""]`);
  const { text, values } = allOf(commonSql(evil));
  expect(text).not.toContain('drop table');
  expect(values).toHaveLength(text.split('?').length - 1);
});

test('every condition of a group is one of PostgreSQL’s too, with a value for each of its marks', () => {
  const forms = ['72||nq|tw'];
  const group = {
    is: forms,
    carriesOut: forms,
    names: forms,
    isNot: forms,
    doesNotCarryOut: forms,
    lacksIndicators: ['a'],
  };
  const { text, values } = allOf(groupSql(group));
  expect(values).toHaveLength(6);
  expect(text.split('?')).toHaveLength(7);
  expect(meilisearchFilter(common(''), group)).toHaveLength(6);
});

test('nothing asked is true', () => expect(allOf([]).text).toBe('true'));

test.each([
  [
    { offset: 0, limit: 10 },
    { offset: 0, limit: 10 },
  ],
  [
    { offset: 950, limit: 100 },
    { offset: 950, limit: 50 },
  ],
  [
    { offset: 99_999, limit: 5000 },
    { offset: 1000, limit: 0 },
  ],
  [
    { offset: -1, limit: -1 },
    { offset: 0, limit: 0 },
  ],
])('bounds %o', (page, expected) => expect(boundPage(page)).toEqual(expected));
