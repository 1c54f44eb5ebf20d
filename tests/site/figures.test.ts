import { expect, test } from 'vitest';
import { get as ask } from '../api/ask.ts';
import { get } from './visit.ts';

test('every published figure leads to its row, which leads to its source', async () => {
  const { outcomes } = await ask(
    '{ outcomes(first: 100) { edges { node { url source { url } indicator { url } } } } }',
  );
  expect(outcomes.edges).toHaveLength(100);
  const pages = new Map<string, string>();
  for (const { node } of outcomes.edges) {
    const address = (await get(node.url)).headers.get('location') ?? '';
    const [page = '', place = ''] = address.split('#');
    expect(page).toBe(node.indicator.url);
    if (!pages.has(page)) pages.set(page, await (await get(page)).text());
    const row = pages.get(page)?.split(`id="${place}"`)[1]?.split('</tr>')[0];
    expect(row).toContain(node.source.url.replaceAll('&', '&amp;'));
  }
});

test('a target stands beside what was published of its place, and says what that makes of it', async () => {
  const page = await (await get('/dia-phuong/can-tho-truoc-2025/')).text();
  expect(page).toMatch(/&gt;\s92,4\s% \(năm 2023\)/u);
  expect(page).toContain('chưa đủ để kết luận');
  expect(page).toContain('kho chưa có số liệu để đối chiếu');
});

test('the page on the method prints the rule of verdicts as the API tells it', async () => {
  const { corpus } = await ask('{ corpus { verdictRule { because } } }');
  const page = await (await get('/phuong-phap/')).text();
  expect(corpus.verdictRule.length).toBeGreaterThan(10);
  for (const { because } of corpus.verdictRule) expect(page).toContain(because.slice(0, 30));
});

test.each(['/chi-tieu/health-insurance-coverage/', '/dia-phuong/xa-vinh-am-hai-phong/', '/lich-bao-cao/', '/van-ban/'])(
  'the data that %s links to is there, and is of this page',
  async (path) => {
    const page = await (await get(path)).text();
    const links = [...page.matchAll(/href="([^"]+\/(?:v1|feeds)\/[^"]+)"/gu)].map(([, link = '']) =>
      link.replaceAll('&amp;', '&'),
    );
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) expect([link, (await fetch(link)).status]).toEqual([link, 200]);
  },
);
