import { beforeAll, expect, test } from 'vitest';
import { get as ask } from '../api/ask.ts';
import { type HtmlPage, readHtml } from './read-html.ts';
import { get } from './visit.ts';

let insurance: HtmlPage;
beforeAll(async () => {
  insurance = await readHtml('/chi-tieu/health-insurance-coverage/');
});

test('on an indicator’s page the places before 1 July 2025 stand apart from those of today', async () => {
  const former = insurance.all('details tbody th a').map((link) => link.attribs['href']);
  const today = insurance
    .all('tbody th a')
    .map((link) => link.attribs['href'] ?? '')
    .filter((href) => href.startsWith('/dia-phuong/') && !former.includes(href));
  expect(former).toContain('/dia-phuong/an-giang-truoc-2025/');
  expect(today).toContain('/dia-phuong/xa-vinh-am-hai-phong/');
  const { localities } = await ask(
    '{ localities(filter: { current: false, hasDocuments: true }, first: 100) { edges { node { url } } } }',
  );
  for (const { node } of localities.edges) expect(today).not.toContain(node.url);
});

test('beside a target without a figure of its place stands one of the places above, named by its place', async () => {
  const html = (await (await get('/dia-phuong/xa-vinh-am-hai-phong/')).text()).replaceAll(/\s+/gu, ' ');
  expect(html).toMatch(
    /kho chưa có số liệu để đối chiếu<\/span> ?<small class="above"> ?Việt Nam: ?<a href="\/chi-tieu\/health-insurance-coverage\/#f-[^"]+">/u,
  );
});

test('a list says by how many documents one is named, or nothing', async () => {
  const html = await (await get('/van-ban/')).text();
  expect(html).toMatch(/>\d+ văn bản nhắc đến</u);
  expect(html).not.toContain('>0 văn bản');
});

test.each(['/du-lieu/', '/phuong-phap/', '/en/du-lieu/', '/en/phuong-phap/'])(
  '%s: no word runs into the code or the link after it',
  async (path) => {
    const html = await (await get(path)).text();
    expect(html.match(/[\p{L}\d,;:)](?:<\/(?:code|a)>)?<(?:code|a)[ >]/gu)).toBeNull();
    expect(html.match(/<\/(?:code|a)>[\p{L}\d(]/gu)).toBeNull();
  },
);
