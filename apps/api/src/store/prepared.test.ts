import { expect, test } from 'vitest';
import { preparable } from './prepared.ts';

// as MikroORM's own writes what is no plain value
const platform = {
  quoteIdentifier: (name: string) => `"${name}"`,
  quoteValue: (value: unknown) => `<${String(value)}>`,
} as unknown as Parameters<typeof preparable>[0];

test.each([
  [
    'a text, a number and a flag stand apart',
    'a = ? and b > ? and c = ?',
    ['x', 2, true],
    'a = $1 and b > $2 and c = $3',
    ['x', 2, true],
  ],
  ['a value may hold any sign', 'a = ? and b = ?', ['?', '$1'], 'a = $1 and b = $2', ['?', '$1']],
  [
    'how many rows are wanted stands in the statement',
    'a = ? limit ? offset ?',
    ['x', 21, 40],
    'a = $1 limit <21> offset <40>',
    ['x'],
  ],
  [
    'what is no plain value is written as ever',
    'a @> ? and b is ?',
    [['x', 'y'], null],
    'a @> <x,y> and b is <null>',
    [],
  ],
  ['a name is no value', 'select ?? from t where a = ?', ['n', 'x'], 'select "n" from t where a = $1', ['x']],
  ['a question mark may be an operator', String.raw`a \? 'k' and b = ?`, ['x'], "a ? 'k' and b = $1", ['x']],
])('%s', (_, sql, params, text, values) => {
  expect(preparable(platform, { sql, params })).toMatchObject({ text, values });
});

test('one shape has one name, and so many shapes at most have one', () => {
  const named = (sql: string): string | null => preparable(platform, { sql, params: ['x'] }).name;
  expect(named('one = ?')).toBe(named('one = ?'));
  expect(named('one = ?')).not.toBe(named('other = ?'));
  const names = Array.from({ length: 100 }, (_, at) => named(`column_${at} = ?`));
  expect(names.at(-1)).toBeNull();
  expect(named('one = ?')).not.toBeNull();
});
