import { expect, test } from 'vitest';
import { boxesOf } from './page-boxes.ts';

const piece = (start: number, end: number, left: number, top: number): Parameters<typeof boxesOf>[0][number] => ({
  start,
  end,
  box: [left, top, left + (end - start) * 0.01, top + 0.02],
  confidence: null,
});
const PIECES = [piece(0, 10, 0.1, 0.1), piece(11, 21, 0.25, 0.1), piece(22, 32, 0.1, 0.13)];

test.each([
  ['words on one line are one box', 0, 21, [[0.1, 0.1, 0.35, 0.12]]],
  [
    'two lines are two boxes',
    11,
    32,
    [
      [0.25, 0.1, 0.35, 0.12],
      [0.1, 0.13, 0.2, 0.15],
    ],
  ],
  ['a part of a piece is a part of its box', 2, 5, [[0.12, 0.1, 0.15, 0.12]]],
  ['the space between pieces has no box', 10, 11, []],
  ['what stands on another page has none', 40, 50, []],
])('%s', (_, start, end, boxes) => {
  const found = boxesOf(PIECES, start, end).map(({ left, top, right, bottom }) =>
    [left, top, right, bottom].map((edge) => Math.round(edge * 1e4) / 1e4),
  );
  expect(found).toEqual(boxes);
});
