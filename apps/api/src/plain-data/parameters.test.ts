import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { parametersOf, readParameters } from './parameters.ts';

const SCHEMA = buildSchema(`
  enum Order { DUE VALUE }
  input Filter { indicator: [String!] dueYear: Int valueBelow: Float hasDue: Boolean }
  type Document { deadlines(first: Int, after: String, status: [Order!]): [String] }
  type Query { document(id: ID, slug: String, symbol: String): Document search(query: String!, first: Int! = 10): [String] targets(filter: Filter, orderBy: Order! = DUE, asOf: String, first: Int, after: String): [String] }
`);
const PARAMETERS = parametersOf(SCHEMA, { name: 'targets', list: 'targets', paths: [] });
const read = (query: Record<string, string | string[]>): unknown => readParameters(PARAMETERS, query);
const ALL = { filter: {}, args: {}, first: null, after: null, bom: false };

test.each([
  ['nothing', {}, ALL],
  ['one value of a list', { indicator: 'bhyt' }, { ...ALL, filter: { indicator: ['bhyt'] } }],
  ['two values of a list', { indicator: ['a', 'b'] }, { ...ALL, filter: { indicator: ['a', 'b'] } }],
  ['numbers', { dueYear: '2026', valueBelow: '92.45' }, { ...ALL, filter: { dueYear: 2026, valueBelow: 92.45 } }],
  ['yes and no', { hasDue: 'false' }, { ...ALL, filter: { hasDue: false } }],
  ['an order', { orderBy: 'VALUE' }, { ...ALL, args: { orderBy: 'VALUE' } }],
  ['a day', { asOf: '2026-11-26' }, { ...ALL, args: { asOf: '2026-11-26' } }],
  ['a page', { first: '1000', after: 'abc', bom: 'true' }, { ...ALL, first: 1000, after: 'abc', bom: true }],
])('reads %s', (_, query, expected) => expect(read(query)).toEqual(expected));

test('what is told of one thing is asked for by its slug, whatever else GraphQL takes', () => {
  const parameters = parametersOf(SCHEMA, { name: 'deadlines', list: 'document.deadlines', paths: [], of: 'document' });
  expect(parameters.map(({ name }) => name)).toEqual(['document', 'status']);
  const asked = readParameters(parameters, { document: '265-kh-tu', status: 'DUE' });
  expect(asked).toEqual({ ...ALL, args: { slug: '265-kh-tu', status: ['DUE'] } });
  expect(() => readParameters(parameters, {})).toThrow(/\?document=…/u);
  expect(() => readParameters(parameters, { symbol: '265-KH/TU' })).toThrow(/no parameter “symbol”/u);
});

test.each([
  ['a parameter that there is not', { colour: 'red' }, /no parameter “colour”.*indicator, dueYear/u],
  ['the filter of GraphQL itself', { filter: '{}' }, /no parameter “filter”/u],
  ['a word for a number', { dueYear: 'soon' }, /“soon” cannot be “dueYear”.*Int/u],
  ['a number that is no whole one', { dueYear: '1.5' }, /cannot be “dueYear”/u],
  ['an order that there is not', { orderBy: 'NAME' }, /DUE, VALUE/u],
  ['one value given twice', { dueYear: ['1', '2'] }, /given 2 times/u],
  ['too many rows', { first: '1001' }, /1 to 1000/u],
  ['no row', { first: '0' }, /1 to 1000/u],
  ['two cursors', { after: ['a', 'b'] }, /given 2 times/u],
  ['ten thousand characters', { indicator: 'x'.repeat(10_000) }, /10000 characters/u],
  ['a NUL', { indicator: 'a\0b' }, /NUL/u],
  ['a flag that is none', { bom: '1' }, /true or false/u],
])('refuses %s', (_, query, message) => expect(() => read(query)).toThrow(message));

test.each([
  ['is not given', {}],
  ['is given with nothing in it', { query: '' }],
])('what a list cannot do without is asked for where it %s', (_, query) => {
  const parameters = parametersOf(SCHEMA, { name: 'search', list: 'search', paths: [] });
  expect(() => readParameters(parameters, query)).toThrow('“query” is needed here: add ?query=…');
  expect(readParameters(parameters, { query: 'bhyt' }).args).toEqual({ query: 'bhyt' });
});
