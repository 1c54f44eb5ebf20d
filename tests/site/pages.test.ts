import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../infra/browser.ts';
import { findBarriers } from './axe.ts';
import { findPages, PAGE_KINDS, type PageKind } from './page-kinds.ts';
import { openWindow, show, type Visit } from './visit.ts';

let browser: Browser;
let seen: Visit;
let kinds: ReadonlyMap<string, PageKind> = new Map();

beforeAll(async () => {
  browser = await launchBrowser();
  seen = await openWindow(browser);
  kinds = await findPages(seen.page);
});
afterAll(() => browser?.close());

// the other two of these four are seen in English
const VARIANTS = [
  { width: 360, scheme: 'dark' },
  { width: 1280, scheme: 'light' },
] as const;

// what is seen before belongs to the page before
async function open(name: string): Promise<Page> {
  await show(seen.page, VARIANTS[0]);
  await seen.page.goto('about:blank');
  seen.complaints.length = 0;
  await seen.page.goto(kinds.get(name)?.path ?? '');
  return seen.page;
}

test.each(PAGE_KINDS)('%s: axe finds nothing, narrow and dark, wide and light', async (name) => {
  const page = await open(name);
  const found: string[] = [];
  for (const sight of VARIANTS) {
    await show(page, sight);
    found.push(...(await findBarriers(page)).map((barrier) => `${sight.width} ${sight.scheme} ${barrier}`));
  }
  // the browser itself reports the status of a page that is not there
  const ours = seen.complaints.filter((text) => kinds.get(name)?.status === 200 || !text.includes('status of 404'));
  expect(found).toEqual([]);
  expect(ours).toEqual([]);
});

test.each(PAGE_KINDS)('%s: fits 320 px, can be hit with a thumb, and says what it is', async (name) => {
  const page = await open(name);
  await show(page, { width: 320 });
  const facts = await page.evaluate(() => ({
    overflow: Math.max(0, document.documentElement.scrollWidth - innerWidth),
    low: [
      ...document.querySelectorAll(
        '.mast a, .ask button, .ask input, .sheet :is(button, input, select), .try a, .pages a, .chips a, .facet a, .legend label',
      ),
    ]
      .filter((element) => element.getBoundingClientRect().height < 44)
      .map((element) => element.outerHTML),
    cut: [...document.querySelectorAll('.scroll')].filter((box) => box.scrollWidth > box.clientWidth).length,
    lang: document.documentElement.lang,
    headings: document.querySelectorAll('h1').length,
    title: document.title.length > 5,
    description: (document.querySelector<HTMLMetaElement>('meta[name=description]')?.content.length ?? 0) > 20,
    address: document.querySelectorAll('link[rel=canonical], meta[name=robots]').length,
    scripts: document.querySelectorAll('script:not([type="application/ld+json"])').length,
    boxes: document.querySelectorAll('form.ask').length,
  }));
  // the search box alone has a script, which offers pages while one types
  const { boxes, ...rest } = facts;
  const good = {
    overflow: 0,
    low: [],
    cut: 0,
    lang: 'vi',
    headings: 1,
    title: true,
    description: true,
    address: 1,
    scripts: boxes,
  };
  expect(rest).toEqual(good);
});
