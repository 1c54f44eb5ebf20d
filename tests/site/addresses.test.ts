import { expect, inject, test } from 'vitest';
import { get, siteUrl } from './visit.ts';

const COMMUNES_SEEN = 25;

/** Inner links of a page, and the places in a page that they name. */
function linksOf(html: string, at: string): URL[] {
  return [...html.matchAll(/<a [^>]*href="([^"]+)"/gu)]
    .map(([, href = '']) => new URL(href.replaceAll('&amp;', '&'), at))
    .filter(({ origin }) => origin === new URL(siteUrl()).origin);
}

test('every inner link leads to a page, and every place in a page exists', async () => {
  const pages = new Map<string, string>();
  const places = new Map<string, string>();
  const waiting = new Map([['/', 'the address bar']]);
  const broken: string[] = [];
  let communes = 0;
  for (const [path, from] of waiting) {
    // thousands of communes share one template: a sample stands for them
    const commune = path.startsWith('/dia-phuong/') && !from.startsWith('/van-ban/') && from !== '/dia-phuong/';
    if (commune && (communes += 1) > COMMUNES_SEEN) continue;
    const response = await get(path);
    if (response.status !== 200 && response.status !== 302) broken.push(`${path} from ${from}: ${response.status}`);
    const html = response.status === 200 ? await response.text() : '';
    pages.set(path, html);
    for (const link of linksOf(html, response.url)) {
      const address = link.pathname + link.search;
      if (!waiting.has(address)) waiting.set(address, path);
      if (link.hash && !link.hash.startsWith('#:~:')) places.set(`${address}${link.hash}`, path);
    }
  }
  for (const [address, from] of places) {
    const [path = '', id = ''] = address.split('#');
    const html = pages.get(path);
    if (html !== undefined && !html.includes(` id="${id}"`)) broken.push(`${address} from ${from}: no such place`);
  }
  expect(pages.size).toBeGreaterThan(40);
  expect(broken).toEqual([]);
}, 120_000);

test.each([
  ['/van-ban/nq-72-vinh-am/', 'value="nq 72 vinh am"'],
  ['/khong-co-trang-nay/', 'value="khong co trang nay"'],
  ['/dia-phuong/xa-khong-ten/', 'value="xa khong ten"'],
  ['/chi-tieu/no-such-indicator/', 'value="no such indicator"'],
  ['/co-quan/khong-co/', 'value="khong co"'],
  ['/f/target-00000000-0000-4000-8000-000000000000/', 'action="/tim-kiem/"'],
])('%s is not there, and the page offers to search for it', async (path, words) => {
  const response = await get(path);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain(words);
});

test('an answer to no question explains what can be asked', async () => {
  expect(await (await get('/tim-kiem/')).text()).toContain('Bạn muốn biết điều gì?');
});

test.each(['nam=99999999999', 'nam=-3000000000', 'sau=zz', 'sau=%00', 'noi=x%00'])(
  'an address that nobody gave, %s, is no outage',
  async (part) => {
    const response = await get(`/tim-kiem/?q=nq72&${part}`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('72-NQ/TW');
  },
);

test('every example question is answered at a plain link', async () => {
  const html = await (await get('/du-lieu/')).text();
  const links = [...html.matchAll(/href="(http[^"]+[?]query=[^"]+)"/gu)].map(([, href = '']) => new URL(href));
  expect(links.length).toBeGreaterThan(2);
  for (const { pathname, search } of links) {
    const response = await fetch(`${inject('services').apiUrl}${pathname}${search}`);
    expect.soft(await response.json(), decodeURIComponent(search)).not.toHaveProperty('errors');
    expect.soft(response.status, decodeURIComponent(search)).toBe(200);
  }
});

test('nothing found says so, and where else to look', async () => {
  const html = await (await get('/tim-kiem/?q=xqzjw')).text();
  expect(html).toContain('Không thấy văn bản nào trong kho này');
  expect(html).toContain('href="/van-ban/"');
});
