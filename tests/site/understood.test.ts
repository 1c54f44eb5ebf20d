import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../infra/browser.ts';
import { visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const linksOf = async (query: string, selector: string): Promise<(string | null)[]> => {
  const { page } = await visit(browser, `/tim-kiem/?q=${encodeURIComponent(query)}`);
  return page.locator(selector).evaluateAll((all) => all.map((link) => link.getAttribute('href')));
};

test('what a search understood leads to its pages', async () => {
  expect(await linksOf('bhyt vinh am', '.pages a')).toEqual([
    '/chi-tieu/health-insurance-coverage/',
    '/dia-phuong/xa-vinh-am-hai-phong/',
  ]);
  expect(await linksOf('nq72', '.pages a')).toEqual([]);
});

test('a place that is no more leads to the one that it became', async () => {
  expect(await linksOf('xã cao minh', '.named a')).toContain('/dia-phuong/xa-vinh-am-hai-phong/');
  expect(await linksOf('ninh thuận', '.named a')).toEqual(['/dia-phuong/ninh-thuan/', '/dia-phuong/khanh-hoa/']);
});

test('what all that was found has in common is not offered to narrow it', async () => {
  expect(await linksOf('nq72 vĩnh am', '.facet a')).toEqual([]);
  expect((await linksOf('nq72', '.facet a')).length).toBeGreaterThan(2);
});
