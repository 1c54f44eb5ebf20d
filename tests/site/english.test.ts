import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as en from '../../apps/site/src/strings/en/words.ts';
import * as vi from '../../apps/site/src/strings/vi/words.ts';
import { launchBrowser } from '../../infra/browser.ts';
import { get as ask } from '../api/ask.ts';
import { findBarriers } from './axe.ts';
import { knownDocuments } from './corpus.ts';
import { get, openWindow, show, siteUrl, type Visit } from './visit.ts';

const PATHS = [
  '/',
  '/van-ban/',
  '/van-ban/72-nq-tw-2025/',
  '/van-ban/265-kh-tu-can-tho-2024/',
  '/dia-phuong/',
  '/dia-phuong/can-tho-truoc-2025/',
  '/dia-phuong/xa-van-quan-lang-son/',
  '/chi-tieu/',
  '/chi-tieu/health-insurance-coverage/',
  '/co-quan/',
  '/lich-bao-cao/',
  '/du-lieu/',
  '/phuong-phap/',
  '/kiem-tra/',
  '/tim-kiem/?q=nq72',
];

let browser: Browser;
let seen: Visit;
beforeAll(async () => {
  browser = await launchBrowser();
  seen = await openWindow(browser);
});
afterAll(() => browser.close());

test.each(PATHS)(
  '%s is there in English: nothing to mend for axe, and no Vietnamese that is not marked as such',
  async (path) => {
    const { page, complaints } = seen;
    await show(page, { width: 360 });
    await page.goto(`/en${path}`);
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    expect(complaints.splice(0)).toEqual([]);
    expect(await findBarriers(page)).toEqual([]);
    await show(page, { width: 1280, scheme: 'dark' });
    expect(await findBarriers(page)).toEqual([]);
    // syllables that only Vietnamese has; names of places, bodies and documents are names in every language
    const unmarked = await page.evaluate(() => {
      const words =
        /(?<!\p{L})(?:không|chỉ tiêu|văn bản|của|đến|được|trong|những|các|nhắc|triển khai|báo cáo|hằng năm|xem)(?!\p{L})/iu;
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        const text = node.textContent?.trim() ?? '';
        if (words.test(text) && !node.parentElement?.closest('[lang="vi"]')) found.push(text.slice(0, 80));
      }
      return found;
    });
    expect(unmarked).toEqual([]);
    // nor is English read out as if it were Vietnamese: dates, which stand among names
    const foreign = await page.evaluate(() =>
      [...document.querySelectorAll('[lang="vi"]')]
        .map(({ textContent }) => textContent ?? '')
        .filter((text) => /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]* \d{4}/u.test(text)),
    );
    expect(foreign).toEqual([]);
  },
);

test('bodies that issue documents are named in Vietnamese on English pages, and marked as such', async () => {
  const documents = [...(await knownDocuments(true)), ...(await knownDocuments(false))];
  const issuers = [...new Set(documents.flatMap(({ issuer }) => issuer ?? []))];
  expect(issuers.length).toBeGreaterThan(10);
  const { page } = seen;
  for (const { url } of documents) {
    await page.goto(`/en${url}`);
    const unmarked = await page.evaluate((names) => {
      const found: string[] = [];
      const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { textContent, parentElement } = walker.currentNode;
        const isNamed = names.some((name) => textContent?.includes(name));
        if (isNamed && !parentElement?.closest('[lang="vi"]')) found.push(textContent ?? '');
      }
      return found;
    }, issuers);
    expect.soft(unmarked, url).toEqual([]);
  }
});

test.each(PATHS)('%s and its English page lead to each other', async (path) => {
  for (const [from, to, lang] of [
    [path, `/en${path}`, 'en'],
    [`/en${path}`, path, 'vi'],
  ] as const) {
    const html = await (await get(from)).text();
    expect(html).toContain(`<a class="other" lang="${lang}" hreflang="${lang}" href="${to.replaceAll('&', '&amp;')}"`);
  }
});

test.each(PATHS.filter((path) => !path.includes('?')))('%s says which pages it is in both languages', async (path) => {
  for (const from of [path, `/en${path}`]) {
    const html = await (await get(from)).text();
    const origin = /<link rel="canonical" href="(https?:\/\/[^/]+)/u.exec(html)?.[1] ?? '';
    expect(html).toContain(`<link rel="canonical" href="${origin}${from}">`);
    expect(html).toContain(`<link rel="alternate" hreflang="vi" href="${origin}${path}">`);
    expect(html).toContain(`<link rel="alternate" hreflang="en" href="${origin}/en${path}">`);
  }
});

test('links of an English page lead to English pages, that of a fact to its sentence there', async () => {
  const html = await (await get('/en/van-ban/')).text();
  const links = [...html.matchAll(/<a [^>]*href="(\/[^"]*)"/gu)].map(([, href = '']) => href);
  expect(links.filter((href) => !href.startsWith('/en/'))).toEqual(['/van-ban/']);
  const { targets } = await ask(
    '{ targets(first: 1, filter: { locality: "xa-vinh-am-hai-phong" }) { edges { node { url } } } }',
  );
  const response = await get(`/en${targets.edges[0].node.url}`);
  expect(response.status).toBe(302);
  expect(response.headers.get('location')).toMatch(/^\/en\/van-ban\/.+#f-/u);
});

test('what is not there is not there in English', async () => {
  const response = await get('/en/khong-co-trang-nay/');
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('There is no such page');
});

test('a text is checked in English', async () => {
  const response = await fetch(new URL('/en/kiem-tra/', siteUrl()), {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: new URL(siteUrl()).origin },
    body: new URLSearchParams({
      text: 'Thực hiện Nghị quyết số 72-NQ/TW, đạt trên 95% dân số tham gia bảo hiểm y tế.',
    }),
  });
  const html = await response.text();
  expect(html).toContain('cited, without its full text here');
  expect(html).toContain('states no year');
});

test('a search says in English what it understood, why it found, and how it divides', async () => {
  const html = await (await get('/en/tim-kiem/?q=kế+hoạch+nq72+vĩnh+am+2026')).text();
  for (const said of ['Year 2026', 'Carries out 72-NQ/TW', 'Place: xã Vĩnh Am', 'Document type'])
    expect(html).toContain(said);
  const nothing = await (await get('/en/tim-kiem/?q=nq72+cà+mau+2031')).text();
  expect(nothing).toMatch(/Nothing was found for “2031”|This corpus holds no such document/u);
});

test('dates and numbers are written as English writes them', async () => {
  const html = await (await get('/en/van-ban/265-kh-tu-can-tho-2024/')).text();
  expect(html).toContain('26 Jan 2024');
  expect(html).toMatch(/of 3,321 communes, wards and special zones|Who does what/iu);
});

// the words of the Vietnamese interface that English ones differ from; those made from other words are left to the walk above
type Branch = { readonly [name: string]: unknown };
function* wordsOnlyOf(words: Branch, others: Branch): Generator<string> {
  for (const [name, word] of Object.entries(words)) {
    const other = others[name];
    if (typeof word === 'string' && word !== other) yield word;
    else if (typeof word === 'object') yield* wordsOnlyOf(word as Branch, other as Branch);
  }
}
const VIETNAMESE = new Set(wordsOnlyOf({ ...vi }, { ...en }));

test.each(PATHS)('%s has no word of the Vietnamese interface in English, nor in what is read aloud', async (path) => {
  const { page } = seen;
  await page.goto(`/en${path}`);
  const said = await page.evaluate(() => {
    const aloud = ['aria-label', 'title', 'placeholder', 'alt'];
    return [...document.querySelectorAll(':not([lang="vi"], [lang="vi"] *, script, style)')]
      .flatMap((element) => [
        ...aloud.map((name) => element.getAttribute(name) ?? ''),
        ...[...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent ?? ''),
      ])
      .map((text) => text.replace(/\s+/gu, ' ').trim());
  });
  expect(VIETNAMESE.size).toBeGreaterThan(150);
  expect(said.filter((text) => VIETNAMESE.has(text))).toEqual([]);
});

test('the site map has each page in both languages, and each of them is there', async () => {
  const index = await (await get('/sitemap-index.xml')).text();
  const path = new URL(/<loc>([^<]+)<\/loc>/u.exec(index)?.[1] ?? '').pathname;
  const map = await (await get(path)).text();
  const entries = map.split('<url>').slice(1);
  const addresses = new Set<string>();
  for (const entry of entries) {
    const own = new URL(/<loc>([^<]+)/u.exec(entry)?.[1] ?? '').pathname;
    const [vietnamese = '', english = ''] = ['vi', 'en'].map(
      (language) => new RegExp(`hreflang="${language}" href="https?://[^/"]+([^"]+)"`, 'u').exec(entry)?.[1],
    );
    expect(english).toBe(`/en${vietnamese}`);
    expect([vietnamese, english]).toContain(own);
    addresses.add(own);
  }
  expect(addresses.size).toBeGreaterThan(100);
  const absent: string[] = [];
  for (const address of addresses) if ((await get(address)).status !== 200) absent.push(address);
  expect(absent).toEqual([]);
  const isPaired = (address: string) => addresses.has(address.startsWith('/en/') ? address.slice(3) : `/en${address}`);
  expect([...addresses].filter((address) => !isPaired(address))).toEqual([]);
});
