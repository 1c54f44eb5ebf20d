import { expect, test } from 'vitest';
import { findRules } from './find-rules.ts';
import type { GreyImage } from './grey-image.ts';

const [WIDTH, HEIGHT] = [1654, 2339];

/** A white page with ink at these rectangles: left, top, width, height. */
function page(...inked: readonly (readonly [number, number, number, number])[]): GreyImage {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(255);
  for (const [left, top, wide, high] of inked) {
    for (let y = top; y < top + high; y += 1) data.fill(0, y * WIDTH + left, y * WIDTH + left + wide);
  }
  return { data, width: WIDTH, height: HEIGHT };
}

// a line that falls by one pixel in each hundred
const STAIR = Array.from({ length: 10 }, (_, at): [number, number, number, number] => [
  100 + at * 100,
  500 + at,
  100,
  2,
]);

test.each([
  ['a line across', page([100, 500, 1000, 3]), [{ left: 100, top: 500, right: 1100, bottom: 503 }], []],
  ['a line down', page([300, 200, 3, 800]), [], [{ left: 300, top: 200, right: 303, bottom: 1000 }]],
  ['one that is not quite straight', page(...STAIR), [{ left: 100, top: 500, right: 1100, bottom: 511 }], []],
  [
    'one that specks of white break',
    page([100, 500, 400, 2], [502, 500, 400, 2]),
    [{ left: 100, top: 500, right: 902, bottom: 502 }],
    [],
  ],
  ['nothing in strokes of letters', page([100, 500, 28, 3], [100, 500, 3, 28]), [], []],
  ['nothing in a dark picture', page([100, 500, 600, 600]), [], []],
  ['nothing on a white page', page(), [], []],
])('%s', (_, image, across, down) => {
  const found = findRules(image);
  expect(found.across).toEqual(across);
  expect(found.down).toEqual(down);
});

test('the page without its rules has the rest of its ink', () => {
  const image = page([100, 500, 1000, 3], [300, 200, 3, 800], [400, 600, 20, 20]);
  const { data } = findRules(image).without(() => true);
  expect(data.filter((shade) => shade === 0)).toHaveLength(400);
  expect(data[610 * WIDTH + 410]).toBe(0);
});

test('a page of lines and specks is looked through within its bounds', () => {
  const lines = Array.from({ length: 1100 }, (_, at): [number, number, number, number] => [10, at * 2, 1600, 1]);
  expect(findRules(page(...lines)).across).toEqual([]);
});
