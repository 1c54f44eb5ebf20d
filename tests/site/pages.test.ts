import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../infra/browser.ts';
import { knownDocuments } from './corpus.ts';
import { visit } from './visit.ts';

let browser: Browser;
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
  'indicators',
  'indicator',
  'method',
  'data',
  'missing',
];

const linkIn = async (path: string, selector: string): Promise<string> => {
  const { page } = await visit(browser, path);
  const href = await page.locator(selector).first().getAttribute('href');
  await page.context().close();
  return href ?? '';
};

beforeAll(async () => {
  browser = await launchBrowser();
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
    ['province', await linkIn('/dia-phuong/', '.names a[href*="thanh-pho"]'), 200],
    ['commune', await linkIn('/dia-phuong/', '.names a[href*="xa-vinh-am"]'), 200],
    ['indicators', '/chi-tieu/', 200],
    ['indicator', await linkIn('/chi-tieu/', '.rows a'), 200],
    ['method', '/phuong-phap/', 200],
    ['data', '/du-lieu/', 200],
    ['missing', '/van-ban/nq-72-vinh-am/', 404],
  ];
});
afterAll(() => browser?.close());

const pathOf = (name: string): string => kinds.find(([known]) => known === name)?.[1] ?? '';
const statusOf = (name: string): number => kinds.find(([known]) => known === name)?.[2] ?? 0;

describe.each(NAMES)('%s', (name) => {
  test.each([
    [360, 'light'],
    [360, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)('axe finds nothing at %i px, %s', async (width, colorScheme) => {
    expect(pathOf(name)).toMatch(/^\//u);
    const { page, complaints } = await visit(browser, pathOf(name), { viewport: { width, height: 800 }, colorScheme });
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    // the browser itself reports the status of a page that is not there
    const ours = complaints.filter((text) => statusOf(name) === 200 || !text.includes('status of 404'));
    await page.context().close();
    expect(found).toEqual([]);
    expect(ours).toEqual([]);
  });

  test('nothing has to be scrolled sideways at 320 px, and controls can be hit with a thumb', async () => {
    const { page } = await visit(browser, pathOf(name), { viewport: { width: 320, height: 640 } });
    const [overflow, low] = await page.evaluate(() => [
      document.documentElement.scrollWidth - innerWidth,
      [...document.querySelectorAll('.mast a, .ask button, .ask input, .try a, .chips a, .facet a, .legend label')]
        .filter((element) => element.getBoundingClientRect().height < 44)
        .map((element) => element.outerHTML),
    ]);
    await page.context().close();
    expect(overflow).toBeLessThanOrEqual(0);
    expect(low).toEqual([]);
  });

  test('has one heading, a description, a language, and says where it is found for good', async () => {
    const { page } = await visit(browser, pathOf(name));
    const head = await page.evaluate(() => ({
      lang: document.documentElement.lang,
      headings: document.querySelectorAll('h1').length,
      title: document.title.length > 5,
      description: (document.querySelector<HTMLMetaElement>('meta[name=description]')?.content.length ?? 0) > 20,
      address: document.querySelectorAll('link[rel=canonical], meta[name=robots]').length,
      scripts: document.querySelectorAll('script').length,
    }));
    await page.context().close();
    expect(head).toEqual({ lang: 'vi', headings: 1, title: true, description: true, address: 1, scripts: 0 });
  });
});
