import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../infra/browser.ts';
import { visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

test('the map has a tile of one size for each of the 34 provinces, and says which have documents here', async () => {
  const { page } = await visit(browser, '/dia-phuong/', { viewport: { width: 360, height: 800 } });
  const tiles = page.locator('.tiles li');
  expect(await tiles.count()).toBe(34);
  const sizes = await tiles.evaluateAll((all) => all.map((tile) => Math.round(tile.getBoundingClientRect().height)));
  expect(new Set(sizes).size).toBe(1);
  expect(await page.locator('.tiles .full a').allInnerTexts()).toContainEqual(
    expect.stringMatching(/^Hải Phòng\s+2 văn bản$/u),
  );
  expect(await page.getByRole('link', { name: 'Huế chưa thấy' }).count()).toBe(1);
});

test('the plan of a district that is no more is found from the communes that it became, and back', async () => {
  const { page } = await visit(browser, '/dia-phuong/xa-van-quan-lang-son/');
  await page.getByRole('link', { name: 'huyện Văn Quan', exact: true }).first().click();
  await page.waitForURL(/huyen-van-quan/u);
  expect(await page.locator('main').innerText()).toContain('Ngày Thầy thuốc Việt Nam');
  await page.getByRole('link', { name: 'xã Văn Quan', exact: true }).first().click();
  await page.waitForURL(/xa-van-quan/u);
  expect(await page.textContent('h1')).toBe('xã Văn Quan');
});
