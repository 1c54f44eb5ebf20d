import { expect, test } from 'vitest';
import type { MarkedFacts } from './read-marks.ts';
import { addressOfClear, commonClears, partClears } from './stated-clears.ts';

const clears = {
  who: { start: 10, end: 20 },
  what: { start: 22, end: 60 },
  responsibility: { start: 22, end: 40 },
  authority: null,
  when: { start: 900, end: 950 },
  result: null,
};
const task = { id: 'task-0000-11112222', passage: { start: 22, end: 60 } };
const facts = {
  targets: [],
  duties: [],
  citations: [],
  body: null,
  assignments: [{ id: 'assignment-33334444', passage: { start: 10, end: 20 }, tasks: { edges: [{ node: task }] } }],
} as unknown as MarkedFacts;

test('parts what is stated from what is not, in the order of the six', () =>
  expect(partClears(clears)).toEqual({ stated: ['n', 'v', 'r', 'g'], unstated: ['q', 'k'] }));

test('what all of several state is common to them; of one alone nothing is', () => {
  expect(commonClears([clears, { ...clears, when: null }])).toEqual(['n', 'v', 'r']);
  expect(commonClears([clears])).toEqual([]);
});

test('leads to the mark that holds the words, or to the text where none does', () =>
  expect(['n', 'r', 'g', 'q'].map((clear) => addressOfClear(facts, clears, clear as 'n'))).toEqual([
    '#f-33334444',
    '#f-11112222',
    '#toan-van',
    '#toan-van',
  ]));
