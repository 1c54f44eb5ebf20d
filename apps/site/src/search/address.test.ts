import { describe, expect, test } from 'vitest';
import { addressOf, narrow, partsOf, readQuestion, widen, withoutWords, wordsOfPath } from './address.ts';

const read = (address: string) => readQuestion(new URL(address, 'http://localhost').searchParams);

test('a question and its address say the same', () => {
  const question = {
    query: 'bảo hiểm y tế',
    filter: { type: ['KH'], locality: 'xa-vinh-am-hai-phong', year: [2026], held: true },
    after: 'aGl0OjE',
  };
  expect(read(addressOf(question))).toEqual(question);
});

describe('reads an address', () => {
  test.each([
    ['nothing', '/tim-kiem/', { query: '', filter: {}, after: null }],
    ['spaces', '/tim-kiem/?q=%20nq72%20%20vĩnh+am ', { query: 'nq72 vĩnh am', filter: {}, after: null }],
    ['marks typed one by one', `/tim-kiem/?q=${'ĩ'.normalize('NFD')}`, { query: 'ĩ', filter: {}, after: null }],
    ['a year that is none', '/tim-kiem/?q=a&nam=x&toan-van=y', { query: 'a', filter: {}, after: null }],
    ['a year too large to be one', '/tim-kiem/?q=a&nam=99999999999', { query: 'a', filter: {}, after: null }],
    ['a year before all', '/tim-kiem/?q=a&nam=-3000000000&nam=1899', { query: 'a', filter: {}, after: null }],
    ['a year written as no year is', '/tim-kiem/?q=a&nam=2e3&nam=0x7e8', { query: 'a', filter: {}, after: null }],
    ['one year of two', '/tim-kiem/?q=a&nam=2101&nam=2100', { query: 'a', filter: { year: [2100] }, after: null }],
    ['a cursor that is none', '/tim-kiem/?q=a&sau=zz', { query: 'a', filter: {}, after: null }],
    ['a cursor of nothing', '/tim-kiem/?q=a&sau=%00', { query: 'a', filter: {}, after: null }],
    ['a cursor of another list', '/tim-kiem/?q=a&sau=YXQ6MQ', { query: 'a', filter: {}, after: null }],
    ['signs that no text has', '/tim-kiem/?q=a%00b&noi=x%00&loai=%00', { query: 'a b', filter: {}, after: null }],
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
