import { parse } from 'csv-parse/sync';
import { array, assert, property, string, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import type { Column } from './column.ts';
import { csvFormat, jsonFormat } from './table-format.ts';

const column = (name: string): Column => ({
  name,
  path: name.split('.'),
  type: 'String',
  description: '',
  isNullable: true,
  isList: false,
});
const csv = (value: unknown): string => csvFormat([column('a')], false).rows([{ a: value }], true);

test.each([
  ['a word', 'Vĩnh Am', 'Vĩnh Am\r\n'],
  ['a comma', 'tin, bài', '"tin, bài"\r\n'],
  ['quotation marks', 'gọi tắt là "BHYT"', '"gọi tắt là ""BHYT"""\r\n'],
  ['a break of line', 'Điều 1\nĐiều 2', '"Điều 1\nĐiều 2"\r\n'],
  ['nothing stated', null, '\r\n'],
  ['a number', 92.45, '92.45\r\n'],
  ['a negative number, which is no formula', -3, '-3\r\n'],
  ['true', true, 'true\r\n'],
  ['several values', ['DUE', 'INDICATOR'], 'DUE|INDICATOR\r\n'],
  ['no values', [], '\r\n'],
  ['a list item, which a spreadsheet would reckon', '- Phấn đấu', "'- Phấn đấu\r\n"],
  ['a formula', '=1+1', "'=1+1\r\n"],
  ['a formula behind a tab', '\t=1+1', "'\t=1+1\r\n"],
  ['a full-width formula', '＝1+1', "'＝1+1\r\n"],
  ['an equals sign within', 'a=1', 'a=1\r\n'],
])('writes %s', (_, value, expected) => expect(csv(value)).toBe(expected));

test('what is written is read again by a parser of CSV, whatever it is', () => {
  const cell = string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r\n＝＋－＠\uFEFF]/u.test(text));
  assert(
    property(array(tuple(cell, cell), { minLength: 1 }), (rows) => {
      const format = csvFormat([column('a'), column('b.c')], true);
      const text =
        format.head(0) +
        format.rows(
          rows.map(([a, c]) => ({ a, b: { c } })),
          true,
        ) +
        format.tail(null);
      expect(parse(text, { bom: true })).toEqual([['a', 'b.c'], ...rows]);
    }),
  );
});

test('JSON is whole in however many parts its rows come', () => {
  const text =
    jsonFormat.head(3) + jsonFormat.rows([{ a: 1 }, { a: null }], true) + jsonFormat.rows([{ a: '"' }], false);
  expect(JSON.parse(text + jsonFormat.tail('/v1/x.json?after=b'))).toEqual({
    totalCount: 3,
    rows: [{ a: 1 }, { a: null }, { a: '"' }],
    next: '/v1/x.json?after=b',
  });
  expect(JSON.parse(jsonFormat.head(0) + jsonFormat.rows([], true) + jsonFormat.tail(null))).toEqual({
    totalCount: 0,
    rows: [],
    next: null,
  });
});
