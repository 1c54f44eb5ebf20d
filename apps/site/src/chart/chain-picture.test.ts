import { array, assert, integer, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { type ChainLink, stepsOf } from '../text/chain.ts';
import { BOX_HEIGHT, type ChainPicture, drawChain, MOST_BOXES } from './chain-picture.ts';

const link = (slug: string, ...parents: string[]): ChainLink => ({ slug, carriesOut: parents });
const draw = (links: readonly ChainLink[], kept = ''): ChainPicture<ChainLink> =>
  drawChain(stepsOf(links), ({ slug }) => slug === kept);
const linesOf = ({ lines }: ChainPicture<ChainLink>): string[] => lines.match(/M[^M]+/gu) ?? [];
const boxOf = ({ boxes }: ChainPicture<ChainLink>, slug: string) => {
  const box = boxes.find((one) => one.link?.slug === slug);
  if (!box) throw new Error(`${slug} has no box.`);
  return box;
};
const middleOf = (picture: ChainPicture<ChainLink>, slug: string): number => boxOf(picture, slug).y + BOX_HEIGHT / 2;

test('a resolution, its programme and its plan stand from left to right, in one line', () => {
  const picture = draw([link('nq'), link('ctr', 'nq'), link('kh', 'ctr')]);
  expect(picture.boxes.map(({ link: one, x }) => [one?.slug, x])).toEqual([
    ['nq', 0],
    ['ctr', picture.boxWidth + 20],
    ['kh', 2 * (picture.boxWidth + 20)],
  ]);
  expect(new Set(picture.boxes.map(({ y }) => y)).size).toBe(1);
  expect(linesOf(picture)).toHaveLength(2);
});

test('what several documents carry out stands at the middle of them, with a line to each', () => {
  const picture = draw([link('nq'), link('a', 'nq'), link('b', 'nq'), link('c', 'nq')]);
  expect(middleOf(picture, 'nq')).toBe(middleOf(picture, 'b'));
  const from = `M${picture.boxWidth} ${middleOf(picture, 'nq')}`;
  expect(linesOf(picture).filter((line) => line.startsWith(from))).toHaveLength(3);
  expect(linesOf(picture).some((line) => line.endsWith(` ${middleOf(picture, 'c')}`))).toBe(true);
});

test('a line that two others say already is not drawn', () => {
  const picture = draw([link('nq'), link('ctr', 'nq'), link('kh', 'ctr', 'nq')]);
  expect(linesOf(picture)).toHaveLength(2);
});

test('a line to a step further on goes past the boxes between', () => {
  const picture = draw([link('nq'), link('other'), link('ctr', 'nq'), link('kh', 'ctr', 'other')]);
  const passing = linesOf(picture).filter((line) => line.includes('h'));
  expect(passing).toHaveLength(1);
  const [, y] = /^M\d+ (\d+)h/u.exec(passing[0] ?? '') ?? [];
  expect(Math.abs(Number(y) - middleOf(picture, 'ctr'))).toBeGreaterThan(BOX_HEIGHT / 2);
});

test('boxes stand beside those that they come from, so that no lines cross', () => {
  const picture = draw([link('a'), link('b'), link('b1', 'b'), link('a1', 'a')]);
  expect(middleOf(picture, 'a1')).toBeLessThan(middleOf(picture, 'b1'));
});

test('documents that carry out each other stand side by side, without a line', () => {
  const picture = draw([link('a', 'b'), link('b', 'a')]);
  expect(linesOf(picture)).toEqual([]);
  expect(boxOf(picture, 'a').x).toBe(boxOf(picture, 'b').x);
});

test('of a step with too many documents the last box stands for the rest, and none that must be seen is among them', () => {
  const names = Array.from({ length: 30 }, (_, number) => `kh${number}`);
  const picture = draw([link('nq'), ...names.map((name) => link(name, 'nq'))], 'kh29');
  const boxes = picture.boxes.filter(({ x }) => x > 0);
  expect(boxes).toHaveLength(MOST_BOXES);
  expect(boxes.at(-1)).toMatchObject({ link: null, count: 30 - MOST_BOXES + 1 });
  expect(boxOf(picture, 'kh29').count).toBe(1);
  expect(linesOf(picture)).toHaveLength(MOST_BOXES);
});

test('whatever carries out what, no two boxes touch, all are within the picture, and every document is counted', () => {
  const pairs = array(tuple(integer({ min: 0, max: 19 }), integer({ min: 0, max: 19 })), { maxLength: 40 });
  assert(
    property(integer({ min: 1, max: 20 }), pairs, (count, carried) => {
      const links = Array.from({ length: count }, (_, number) =>
        link(`d${number}`, ...carried.filter(([from]) => from === number).map(([, to]) => `d${to}`)),
      );
      const picture = draw(links);
      expect(picture.boxes.reduce((sum, box) => sum + box.count, 0)).toBe(count);
      for (const [at, box] of picture.boxes.entries()) {
        expect(box.x + picture.boxWidth).toBeLessThanOrEqual(picture.width);
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.y + BOX_HEIGHT).toBeLessThanOrEqual(picture.height);
        for (const other of picture.boxes.slice(at + 1))
          expect(box.x !== other.x || Math.abs(box.y - other.y) > BOX_HEIGHT).toBe(true);
      }
      expect(picture.lines).toMatch(/^[\d .MCh-]*$/u);
    }),
  );
});
