import { assert, integer, nat, option, property } from 'fast-check';
import { expect, test } from 'vitest';
import { pageOf } from './page.ts';

const ROWS = Array.from({ length: 45 }, (_, at) => at);
const nodes = (args: Parameters<typeof pageOf>[1]): number[] => pageOf(ROWS, args).edges.map(({ node }) => node);

test('twenty rows come when nothing is said', () => expect(nodes({})).toEqual(ROWS.slice(0, 20)));

test('paging forward meets every row once', () => {
  const seen: number[] = [];
  let after: string | undefined;
  for (let pages = 0; pages < 10; pages += 1) {
    const { edges, pageInfo } = pageOf(ROWS, { first: 7, ...(after !== undefined && { after }) });
    seen.push(...edges.map(({ node }) => node));
    after = pageInfo.endCursor ?? undefined;
    if (!pageInfo.hasNextPage) break;
  }
  expect(seen).toEqual(ROWS);
});

test('paging backward gives the rows before a cursor', () => {
  const { pageInfo } = pageOf(ROWS, { last: 5 });
  expect(nodes({ last: 5 })).toEqual([40, 41, 42, 43, 44]);
  expect(nodes({ last: 3, before: pageInfo.startCursor ?? '' })).toEqual([37, 38, 39]);
});

const cursorOf = (at: number): string => pageOf(ROWS.slice(0, at + 1), { last: 1 }).pageInfo.endCursor ?? '';

test('whatever is asked, a page is the rows between its cursors, cut from the end that is asked for', () => {
  const index = option(nat(ROWS.length - 1), { nil: undefined });
  assert(
    property(index, index, integer({ min: -60, max: 60 }), (after, until, size) => {
      const between = ROWS.slice(after === undefined ? 0 : after + 1, until);
      const cut = size < 0 ? between.slice(Math.max(0, between.length + size)) : between.slice(0, size);
      const args = {
        ...(after !== undefined && { after: cursorOf(after) }),
        ...(until !== undefined && { before: cursorOf(until) }),
        ...(size < 0 ? { last: -size } : { first: size }),
      };
      expect(nodes(args)).toEqual(cut);
    }),
    { numRuns: 1000, seed: 72 },
  );
});

test('an empty list has no cursors', () => {
  expect(pageOf([], { first: 5 })).toEqual({
    edges: [],
    totalCount: 0,
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  });
});

test.each([
  ['too many', { first: 101 }],
  ['a negative number', { last: -1 }],
  ['both ends', { first: 1, last: 1 }],
  ['a cursor that is none', { after: 'abc' }],
])('%s is refused with the way out', (_, args) => {
  expect(() => pageOf(ROWS, args)).toThrow(/Page on|not both|no cursor/u);
});
