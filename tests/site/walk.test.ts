import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../infra/browser.ts';
import { visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const inView = (page: Page, selector: string): Promise<boolean> =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScriptEnabled) => {
  test('a reader comes from “nq72 vĩnh am” to the plan, its target, and the sentence that says it', async () => {
    const { page, complaints } = await visit(browser, '/', {
      javaScriptEnabled,
      viewport: { width: 390, height: 844 },
    });
    await page.fill('input[name=q]', 'nq72 vĩnh am');
    await page.click('search button');
    await page.waitForURL(/\/tim-kiem\/\?q=/u);
    await page.locator('.hit a[href^="/van-ban/"]').first().click();
    await page.waitForURL(/\/van-ban\/.+\//u);
    expect(await page.textContent('h1')).toContain('trên địa bàn xã Vĩnh Am');
    const card = page.locator('.part.k .card', { hasText: '98' }).first();
    await card.locator('a.go').first().click();
    const sentence = page.locator('mark:target, mark:has(:target)');
    expect(await sentence.textContent()).toContain('Duy trì tỷ lệ tham gia bảo hiểm y tế đạt từ 98% dân số trở lên');
    expect(complaints).toEqual([]);
  });

  test('the sentence leads back to its card', async () => {
    const { page } = await visit(browser, '/tim-kiem/?q=nq72+vĩnh+am', { javaScriptEnabled });
    await page.locator('.hit a[href^="/van-ban/"]').first().click();
    await page.locator('mark.k a').first().click();
    expect(new URL(page.url()).hash).toMatch(/^#c-/u);
    expect(await page.locator('.part.k :target').count()).toBe(1);
  });
});

test('the sentence comes into view, and the card too', async () => {
  const { page } = await visit(browser, '/tim-kiem/?q=nq72+vĩnh+am', { viewport: { width: 390, height: 844 } });
  await page.locator('.hit a[href^="/van-ban/"]').first().click();
  await page.locator('.part.k a.go').first().click();
  expect(await inView(page, ':target')).toBe(true);
  await page.locator('mark:target a').click();
  expect(await inView(page, ':target')).toBe(true);
});

test('a box of the six dims what is of another kind', async () => {
  const { page } = await visit(browser, '/tim-kiem/?q=nq72+vĩnh+am');
  await page.locator('.hit a[href^="/van-ban/"]').first().click();
  const tint = (kind: string): Promise<string> =>
    page
      .locator(`mark.${kind}`)
      .first()
      .evaluate((mark) => getComputedStyle(mark).getPropertyValue('--tint').trim());
  await page.locator('.legend .k input').check();
  expect(await tint('v')).toBe('0%');
  expect(await tint('k')).not.toBe('0%');
});

test('what was understood can be taken back', async () => {
  const { page } = await visit(browser, '/tim-kiem/?q=nq72+vĩnh+am');
  const chip = page.locator('.chips a').first();
  await chip.click();
  await page.waitForURL((address) => address.searchParams.get('q') !== 'nq72 vĩnh am');
  expect(await page.locator('h1').count()).toBe(1);
});

test('what is typed into the search stays text', async () => {
  const typed = '"><script>document.title="taken"</script><b id=own>';
  const { page, complaints } = await visit(browser, `/tim-kiem/?q=${encodeURIComponent(typed)}`);
  expect(await page.inputValue('input[name=q]')).toBe(typed);
  expect(await page.locator('script:not([src]), #own').count()).toBe(0);
  expect(await page.title()).not.toBe('taken');
  expect(complaints).toEqual([]);
});
