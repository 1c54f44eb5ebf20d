import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../infra/browser.ts';
import { findBarriers } from './axe.ts';
import { get, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function type(words: string): Promise<{ page: Page; complaints: string[] }> {
  const visited = await visit(browser, '/');
  await visited.page.locator('input[name=q]').pressSequentially(words, { delay: 20 });
  return visited;
}

test('while somebody types, pages are offered, and the keyboard opens one', async () => {
  const { page, complaints } = await type('vinh am');
  await page.getByRole('listbox').waitFor();
  const place = page.getByRole('option', { name: 'xã Vĩnh Am địa phương' });
  while ((await place.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
  expect(await page.getByRole('combobox').getAttribute('aria-activedescendant')).toBe(await place.getAttribute('id'));
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/dia-phuong\/xa-vinh-am-hai-phong\/$/u);
  expect(complaints).toEqual([]);
});

test('a press opens an offer too', async () => {
  const { page } = await type('vinh am');
  await page.getByRole('option', { name: 'xã Vĩnh Am địa phương' }).click();
  await page.waitForURL(/\/dia-phuong\//u);
  expect(await page.textContent('h1')).toBe('xã Vĩnh Am');
});

test('Enter without a choice searches, Escape closes the list', async () => {
  const { page } = await type('vinh am');
  await page.getByRole('listbox').waitFor();
  await page.keyboard.press('Escape');
  expect(await page.getByRole('listbox').count()).toBe(0);
  expect(await page.getByRole('combobox').getAttribute('aria-expanded')).toBe('false');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/tim-kiem\//u);
  expect(new URL(page.url()).searchParams.get('q')).toBe('vinh am');
});

test('the list goes when nothing fits any more', async () => {
  const { page } = await type('vinh am');
  await page.getByRole('listbox').waitFor();
  await page.locator('input[name=q]').pressSequentially('xqz');
  await page.getByRole('listbox').waitFor({ state: 'hidden' });
  expect(await page.getByRole('combobox').getAttribute('aria-expanded')).toBe('false');
});

test.each([
  ['nothing typed', '', []],
  ['nothing that fits', 'xqzjw', []],
  ['signs of a query language', `%_'";--`, []],
])('%s offers nothing', async (_, typed, offers) => {
  const answer = await get(`/goi-y/?q=${encodeURIComponent(typed)}`);
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual(offers);
});

test('a search is taken along as a table, and followed by a feed', async () => {
  const html = await (await get('/tim-kiem/?q=y+tế&nam=2026')).text();
  const links = ['search.csv', 'search.json', 'search.atom'].map((name) => {
    const [, href = ''] = new RegExp(`<a href="([^"]+/${name.replace('.', '[.]')}[^"]+)"`, 'u').exec(html) ?? [];
    return href.replaceAll('&amp;', '&').replaceAll('&#38;', '&');
  });
  const [csv = '', json = '', atom = ''] = await Promise.all(links.map(async (href) => (await fetch(href)).text()));
  const { rows } = JSON.parse(json) as { rows: unknown[] };
  expect(html).toContain(`${rows.length} văn bản`);
  expect(rows.length).toBeGreaterThan(0);
  expect(parse(csv)).toHaveLength(rows.length + 1);
  expect(atom.match(/<entry>/gu)).toHaveLength(rows.length);
});
