import { beforeAll, expect, test } from 'vitest';
import { type KnownDocument, knownDocuments } from './corpus.ts';
import { get } from './visit.ts';

let held: KnownDocument[] = [];
let all: KnownDocument[] = [];
beforeAll(async () => {
  held = await knownDocuments(true);
  all = [...held, ...(await knownDocuments(false))];
});

const addressesIn = (xml: string): string[] =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, address = '']) => address);

test('the site map names every document, and nothing that search engines should not keep', async () => {
  const robots = await (await get('/robots.txt')).text();
  const [, map = ''] = /^Sitemap: (.+)$/mu.exec(robots) ?? [];
  const parts = addressesIn(await (await get(new URL(map).pathname)).text());
  const pages = await Promise.all(
    parts.map(async (part) => addressesIn(await (await get(new URL(part).pathname)).text())),
  );
  const paths = pages.flat().map((address) => new URL(address).pathname);
  for (const { url } of all) expect.soft(paths, url).toContain(url);
  expect(paths.filter((path) => /^\/(?:tim-kiem|f|embed)\//u.test(path))).toEqual([]);
});

const metaOf = (html: string, property: string): string =>
  new RegExp(`<meta property="${property}" content="([^"]+)"`, 'u').exec(html)?.[1] ?? '';

test('every document has a card and says in the words of schema.org what it carries out', async () => {
  for (const { url } of held) {
    const html = await (await get(url)).text();
    const card = await get(new URL(metaOf(html, 'og:image')).pathname);
    expect.soft(card.headers.get('content-type'), url).toBe('image/png');
    expect.soft((await card.arrayBuffer()).byteLength, url).toBeGreaterThan(5000);
    const [, json = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(html) ?? [];
    expect.soft(JSON.parse(json), url).toMatchObject({ '@type': 'Legislation', inLanguage: 'vi' });
    expect.soft(metaOf(html, 'og:url'), url).toMatch(new RegExp(`${url}$`, 'u'));
  }
});

test('what is no document is shared with the card of the site, and an unknown card is not found', async () => {
  const html = await (await get('/')).text();
  expect(new URL(metaOf(html, 'og:image')).pathname).toBe('/anh/sau-ro.png');
  expect((await get('/anh/sau-ro.png')).status).toBe(200);
  expect((await get('/anh/van-ban/khong-co.png')).status).toBe(404);
});
