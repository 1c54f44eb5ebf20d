import { describe, expect, test } from 'vitest';
import { addressOf, narrow, partsOf, readQuestion, widen, withoutWords, wordsOfPath } from './address.ts';

const read = (address: string) => readQuestion(new URL(address, 'http://localhost').searchParams);

test('a question and its address say the same', () => {
  const question = {
    query: 'bảo hiểm y tế',
    filter: { type: ['KH'], locality: 'xa-vinh-am-hai-phong', year: [2026], held: true },
    after: 'MTA',
  };
  expect(read(addressOf(question))).toEqual(question);
});

describe('reads an address', () => {
  test.each([
    ['nothing', '/tim-kiem/', { query: '', filter: {}, after: null }],
    ['spaces', '/tim-kiem/?q=%20nq72%20%20vĩnh+am ', { query: 'nq72 vĩnh am', filter: {}, after: null }],
    ['marks typed one by one', `/tim-kiem/?q=${'ĩ'.normalize('NFD')}`, { query: 'ĩ', filter: {}, after: null }],
    ['a year that is none', '/tim-kiem/?q=a&nam=x&toan-van=y', { query: 'a', filter: {}, after: null }],
    ['only what is not held', '/tim-kiem/?q=a&toan-van=khong', { query: 'a', filter: { held: false }, after: null }],
  ])('%s', (_, address, question) => expect(read(address)).toEqual(question));

  test('a very long question is cut', () => {
    expect(read(`/tim-kiem/?q=${'a'.repeat(5000)}`).query).toHaveLength(200);
  });
});

test('a facet narrows and can be taken back', () => {
  const narrowed = narrow({ type: ['KH'] }, 'year', '2026');
  expect(narrowed).toEqual({ type: ['KH'], year: [2026] });
  expect(narrow({}, 'held', 'false')).toEqual({ held: false });
  expect(partsOf(narrowed)).toEqual([
    { name: 'type', values: ['KH'] },
    { name: 'year', values: ['2026'] },
  ]);
  expect(widen(narrowed, 'type')).toEqual({ year: [2026] });
});

test('what was understood can be dropped from the question', () => {
  expect(withoutWords('nq72 vĩnh am y tế', 'vĩnh am')).toBe('nq72 y tế');
});

test.each([
  ['/van-ban/nq-72-vinh-am/', 'nq 72 vinh am'],
  ['/dia-phuong/x%C3%A3-v%C4%A9nh-am', 'xã vĩnh am'],
  ['/100%/', '100'],
  ['/wp-login.php', 'wp login'],
  ['/', ''],
])('%s was perhaps a search for “%s”', (path, words) => expect(wordsOfPath(path)).toBe(words));
