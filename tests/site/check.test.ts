import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../infra/browser.ts';
import { findBarriers } from './axe.ts';
import { siteUrl, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const DRAFT =
  'Thực hiện Nghị quyết số 72-NQ/TW ngày 10/9/2025 của Bộ Chính trị và Kế hoạch 999/KH-UBND, phấn đấu tỷ lệ bao phủ bảo hiểm y tế đạt 95%.';

test('a text is checked without JavaScript: its numbers, what it says otherwise, and what its goals leave unstated', async () => {
  const { page, complaints } = await visit(browser, '/kiem-tra/', { javaScriptEnabled: false });
  await page.getByLabel('Đoạn văn cần kiểm tra').fill(DRAFT);
  await page.getByRole('button', { name: 'Kiểm tra' }).click();
  const words = await page.locator('main').innerText();
  expect(words).toContain('72-NQ/TW');
  expect(words).toContain('Đoạn văn ghi ngày 10/9/2025, kho ghi 9/9/2025');
  expect(words).toContain('không có trong kho này');
  expect(words).toMatch(/95\s%\s*không nêu thời hạn/u);
  expect(await page.getByLabel('Đoạn văn cần kiểm tra').inputValue()).toBe(DRAFT);
  expect(complaints).toEqual([]);
});

test('the answer to a text is clean for axe, and neither kept nor indexed', async () => {
  const { page } = await visit(browser, '/kiem-tra/');
  await page.getByLabel('Đoạn văn cần kiểm tra').fill(DRAFT);
  const [response] = await Promise.all([
    page.waitForResponse((answer) => answer.request().method() === 'POST'),
    page.getByRole('button', { name: 'Kiểm tra' }).click(),
  ]);
  expect(response.headers()['cache-control']).toBe('no-store');
  expect(await findBarriers(page)).toEqual([]);
  expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
});

const send = (path: string, body: string, origin = siteUrl()): Promise<Response> =>
  fetch(new URL(path, siteUrl()), {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: new URL(origin).origin },
  });

test.each([
  ['a text is taken', '/kiem-tra/', 'text=72-NQ%2FTW', undefined, 200],
  ['a text too long to be read is refused with the page', '/kiem-tra/', `text=${'a'.repeat(60_000)}`, undefined, 413],
  ['a body too large is refused unread', '/kiem-tra/', `text=${'a'.repeat(500_000)}`, undefined, 413],
  ['a form of another site is refused', '/kiem-tra/', 'text=a', 'http://elsewhere.example', 403],
  ['no other page takes a form', '/van-ban/', 'text=a', undefined, 405],
])('%s', async (_, path, body, origin, status) => expect((await send(path, body, origin)).status).toBe(status));
