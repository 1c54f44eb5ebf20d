import lighthouse from 'lighthouse';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../infra/browser.ts';
import { freePort } from '../../infra/services/ports.ts';
import { knownDocuments } from './corpus.ts';
import { siteUrl } from './visit.ts';

// what a busy machine changes is measured by the benchmarks, not here
const CATEGORIES = ['accessibility', 'best-practices', 'seo', 'performance'] as const;

let browser: Browser;
let port = 0;
let longest = '';
beforeAll(async () => {
  port = await freePort();
  browser = await launchBrowser(`--remote-debugging-port=${port}`);
  const held = await knownDocuments(true);
  longest = held.toSorted((one, other) => (other.text?.length ?? 0) - (one.text?.length ?? 0))[0]?.url ?? '';
});
afterAll(() => browser?.close());

test.each([
  ['the home page', () => '/'],
  ['the longest plan', () => longest],
  ['a locality', () => '/dia-phuong/xa-vinh-am-hai-phong/'],
])(
  'Lighthouse finds nothing amiss on %s, and nothing moves while it loads',
  async (_, path) => {
    const address = new URL(path(), siteUrl()).href;
    const result = await lighthouse(address, { port, logLevel: 'error', onlyCategories: [...CATEGORIES] });
    const { categories = {}, audits = {} } = result?.lhr ?? {};
    const scores = CATEGORIES.slice(0, 3).map((name) => categories[name]?.score);
    expect(scores).toEqual([1, 1, 1]);
    expect(audits['cumulative-layout-shift']?.score).toBe(1);
  },
  60_000,
);
