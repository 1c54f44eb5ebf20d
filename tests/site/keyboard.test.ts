import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../infra/browser.ts';
import { knownDocuments } from './corpus.ts';
import { openWindow, show, type Visit } from './visit.ts';

let browser: Browser;
let seen: Visit;
let plan = '';

beforeAll(async () => {
  browser = await launchBrowser();
  seen = await openWindow(browser, { reducedMotion: 'reduce' });
  plan = (await knownDocuments(true)).find(({ issuer }) => issuer?.includes('Vĩnh Am'))?.url ?? '';
});
afterAll(() => browser.close());

/** What the keyboard stands on. */
interface Stop {
  readonly name: string;
  /** A line or a shadow around it, or the browser’s own ring. */
  readonly isMarked: boolean;
  readonly isInView: boolean;
  /** Where it stands among all elements. */
  readonly at: number;
}

const stopOf = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    // a box of several parts is marked as a whole
    const marked = [element, element.closest('form')].filter((part) => part !== null);
    const box = element.getBoundingClientRect();
    return {
      name: `${element.tagName} ${(element.textContent ?? '').trim().slice(0, 40) || (element.getAttribute('aria-label') ?? '')}`,
      isMarked: marked.some((part) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(part);
        return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
      }),
      isInView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
      at: [...document.querySelectorAll('*')].indexOf(element),
    };
  });

const MOST_STOPS = 400;

async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let tabs = 0; tabs < MOST_STOPS; tabs += 1) {
    await page.keyboard.press('Tab');
    const stop = await stopOf(page);
    if (stop === null) return stops;
    // what stands in a frame is walked in the frame’s own test
    if (!stop.name.startsWith('IFRAME')) stops.push(stop);
  }
  return stops;
}

test.each([
  ['home', () => '/'],
  ['results', () => '/tim-kiem/?q=nq72+vĩnh+am'],
  ['plan', () => plan],
  ['locality', () => '/dia-phuong/xa-vinh-am-hai-phong/'],
  ['indicator', () => '/chi-tieu/health-insurance-coverage/'],
  ['calendar', () => '/lich-bao-cao/'],
  ['check', () => '/kiem-tra/'],
  ['embed', () => '/nhung/'],
])('%s: the keyboard comes to everything in order, sees where it stands, and is let go', async (_, path) => {
  await show(seen.page, { width: 1280 });
  await seen.page.goto(path());
  const stops = await walk(seen.page);
  const wanted = await seen.page.evaluate(
    () =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]',
        ),
      ].filter((element) => element.checkVisibility()).length,
  );
  // radio buttons of one name are one stop
  expect(stops.length).toBeGreaterThan(wanted / 2);
  expect(stops.length).toBeLessThan(MOST_STOPS);
  expect(stops.filter(({ isMarked }) => !isMarked)).toEqual([]);
  expect(stops.filter(({ isInView }) => !isInView)).toEqual([]);
  const places = stops.map(({ at }) => at);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
});

test('a reader comes with the keyboard alone from the home page to a plan and its text', async () => {
  const { page } = seen;
  await page.goto('/');
  await page.keyboard.press('Tab');
  // the first stop leads past the menu
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(/^#/u);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  await page.keyboard.type('nq72 vĩnh am');
  await page.keyboard.press('Enter');
  await page.waitForURL(/tim-kiem/u);
  for (let stops = 0; stops < 40; stops += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.closest('.hit h2') !== null)) break;
  }
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/van-ban\//u);
  expect(new URL(page.url()).pathname).toBe(plan);
});
