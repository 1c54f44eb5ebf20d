import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../infra/browser.ts';
import { findBarriers } from './axe.ts';
import { knownDocuments } from './corpus.ts';
import { openWindow, show, type Visit } from './visit.ts';

let browser: Browser;
let seen: Visit;
let kinds: [name: string, path: string, status: number][] = [];
const NAMES = [
  'home',
  'results',
  'empty search',
  'nothing found',
  'documents',
  'plan',
  'scanned plan',
  'cited document',
  'localities',
  'province',
  'commune',
  'agencies',
  'agency',
  'indicators',
  'indicator',
  'calendar',
  'method',
  'data',
  'check',
  'missing',
];

const linkIn = async (path: string, selector: string): Promise<string> => {
  await seen.page.goto(path);
  return (await seen.page.locator(selector).first().getAttribute('href')) ?? '';
};

beforeAll(async () => {
  browser = await launchBrowser();
  seen = await openWindow(browser);
  const held = await knownDocuments(true);
  const [cited] = await knownDocuments(false);
  const plan = held.find(({ issuer }) => issuer?.includes('Vĩnh Am'));
  const scan = held.find(({ symbol }) => symbol === '265-KH/TU');
  kinds = [
    ['home', '/', 200],
    ['results', '/tim-kiem/?q=y+tế', 200],
    ['empty search', '/tim-kiem/', 200],
    ['nothing found', '/tim-kiem/?q=xqzjw', 200],
    ['documents', '/van-ban/', 200],
    ['plan', plan?.url ?? '', 200],
    ['scanned plan', scan?.url ?? '', 200],
    ['cited document', cited?.url ?? '', 200],
    ['localities', '/dia-phuong/', 200],
    ['province', '/dia-phuong/hai-phong/', 200],
    ['commune', '/dia-phuong/xa-vinh-am-hai-phong/', 200],
    ['agencies', '/co-quan/', 200],
    ['agency', await linkIn('/co-quan/', '.names a'), 200],
    ['indicators', '/chi-tieu/', 200],
    ['indicator', await linkIn('/chi-tieu/', '.rows a'), 200],
    ['calendar', '/lich-bao-cao/', 200],
    ['method', '/phuong-phap/', 200],
    ['data', '/du-lieu/', 200],
    ['check', '/kiem-tra/', 200],
    ['missing', '/van-ban/nq-72-vinh-am/', 404],
  ];
});
afterAll(() => browser?.close());

const statusOf = (name: string): number => kinds.find(([known]) => known === name)?.[2] ?? 0;

// the other two of these four are seen in English
const VARIANTS = [
  { width: 360, scheme: 'dark' },
  { width: 1280, scheme: 'light' },
] as const;

// what is seen before belongs to the page before
async function open(name: string): Promise<Page> {
  const path = kinds.find(([known]) => known === name)?.[1];
  if (!path?.startsWith('/')) throw new Error(`There is no page of the kind “${name}” to look at.`);
  await show(seen.page, VARIANTS[0]);
  await seen.page.goto('about:blank');
  seen.complaints.length = 0;
  await seen.page.goto(path);
  return seen.page;
}

test.each(NAMES)('%s: axe finds nothing, narrow and dark, wide and light', async (name) => {
  const page = await open(name);
  const found: string[] = [];
  for (const sight of VARIANTS) {
    await show(page, sight);
    found.push(...(await findBarriers(page)).map((barrier) => `${sight.width} ${sight.scheme} ${barrier}`));
  }
  // the browser itself reports the status of a page that is not there
  const ours = seen.complaints.filter((text) => statusOf(name) === 200 || !text.includes('status of 404'));
  expect(found).toEqual([]);
  expect(ours).toEqual([]);
});

test.each(NAMES)('%s: fits 320 px, can be hit with a thumb, and says what it is', async (name) => {
  const page = await open(name);
  await show(page, { width: 320 });
  const facts = await page.evaluate(() => ({
    overflow: Math.max(0, document.documentElement.scrollWidth - innerWidth),
    low: [
      ...document.querySelectorAll(
        '.mast a, .ask button, .ask input, .sheet button, .try a, .chips a, .facet a, .legend label',
      ),
    ]
      .filter((element) => element.getBoundingClientRect().height < 44)
      .map((element) => element.outerHTML),
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
    lang: 'vi',
    headings: 1,
    title: true,
    description: true,
    address: 1,
    scripts: boxes,
  };
  expect(rest).toEqual(good);
});
