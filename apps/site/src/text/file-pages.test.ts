import { expect, test } from 'vitest';
import { isDoubtful, pageAt } from './file-pages.ts';

const PAGES = [
  { number: 1, start: 0, end: 100 },
  { number: 2, start: 101, end: 200 },
  // a blank page
  { number: 3, start: 0, end: 0 },
];

test.each([
  [0, 1],
  [99, 1],
  [100, null],
  [101, 2],
  [200, null],
])('place %d stands on page %s', (place, number) => expect(pageAt(PAGES, place)).toBe(number));

test.each([
  [null, false],
  [0.7, false],
  [0.69, true],
  [0, true],
])('a word of confidence %s is doubtful: %s', (confidence, doubtful) =>
  expect(isDoubtful({ confidence })).toBe(doubtful),
);
