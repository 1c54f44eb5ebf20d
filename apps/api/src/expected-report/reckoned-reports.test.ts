import type { ExpectedReport } from '@sau-ro/schema';
import { expect, test } from 'vitest';
import { ReckonedReports } from './reckoned-reports.ts';

const rows = (count: number): ExpectedReport[] => Array.from({ length: count }, () => ({}) as ExpectedReport);

/** Lists of a corpus whose revision can be changed, and how often one was reckoned. */
function lists(): {
  readonly corpus: { key: string };
  readonly ask: (asked: string, count?: number) => Promise<number>;
  readonly reckoned: () => number;
} {
  const corpus = { key: 'a', isIndexBehind: false, changedAt: null };
  const reports = new ReckonedReports(() => Promise.resolve({ ...corpus }));
  let times = 0;
  const ask = async (asked: string, count = 2): Promise<number> => {
    const found = await reports.find(asked, () => {
      times += 1;
      return Promise.resolve(rows(count));
    });
    return found.length;
  };
  return { corpus, ask, reckoned: () => times };
}

test('what is asked again, and what is asked twice at once, is reckoned once', async () => {
  const { ask, reckoned } = lists();
  expect(await Promise.all([ask('all'), ask('all')])).toEqual([2, 2]);
  expect(await ask('all')).toBe(2);
  expect(reckoned()).toBe(1);
});

test('another question, and another state of the corpus, is reckoned anew', async () => {
  const { corpus, ask, reckoned } = lists();
  await ask('all');
  await ask('one');
  corpus.key = 'b';
  await ask('all');
  expect(reckoned()).toBe(3);
});

test('a list that could not be reckoned is tried again', async () => {
  const reports = new ReckonedReports(() => Promise.resolve({ key: 'a', isIndexBehind: false, changedAt: null }));
  await expect(reports.find('all', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  expect(await reports.find('all', () => Promise.resolve(rows(1)))).toHaveLength(1);
});

test('long questions push out older lists as many rows do', async () => {
  const { ask, reckoned } = lists();
  await ask('all', 60_000);
  for (let at = 0; at < 80; at += 1) await ask(`${at}${'x'.repeat(199_000)}`, 0);
  await ask('all', 60_000);
  expect(reckoned()).toBe(82);
});
