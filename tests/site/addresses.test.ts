import { expect, inject, test } from 'vitest';
import { get } from './visit.ts';

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
  expect(html).toContain('<h2>Kho dữ liệu này chưa có văn bản nào khớp với');
  expect(html).toContain('href="/van-ban/"');
});
