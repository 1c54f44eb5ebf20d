import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../infra/browser.ts';
import { get as ask } from '../api/ask.ts';
import { findBarriers } from './axe.ts';
import { get, siteUrl } from './visit.ts';

const MOST_BYTES = 6 * 1024;
let browser: Browser;
let other: Server;
let otherUrl: string;
let widgets: string[] = [];

// a page of another site that embeds each, by a frame, a link and an element
function pageOf(paths: readonly string[]): string {
  const at = (path: string): string => new URL(path, siteUrl()).href;
  const frames = paths.map((path) => `<iframe src="${at(path)}" title="widget" width="100%" height="400"></iframe>`);
  const links = paths.map((path) => `<a data-sau-ro href="${at(path)}">words of the link</a>`);
  const script = `<script src="${at('/embed/v1/embed.js')}"></script>`;
  const element = `<sau-ro-widget href="${at(paths[0] ?? '')}" title="an element"></sau-ro-widget>`;
  return `<!doctype html><html lang="en"><title>Elsewhere</title><main>${frames.join('')}${links.join('')}${element}</main>${script}</html>`;
}

beforeAll(async () => {
  browser = await launchBrowser();
  const { targets } = await ask(
    '{ targets(first: 1, filter: { locality: "phuong-bach-dang-hai-phong" }) { edges { node { id } } } }',
  );
  const id = String(targets.edges[0].node.id).replace('target-', '');
  widgets = [
    `/embed/v1/target/${id}/`,
    '/embed/v1/locality/can-tho-truoc-2025/',
    '/embed/v1/resolution/72-nq-tw-2025/',
    '/embed/v1/indicator/health-insurance-coverage/',
    '/embed/v1/document/265-kh-tu-can-tho-2024/',
    '/embed/v1/calendar/',
  ];
  other = createServer((_, response) => response.setHeader('content-type', 'text/html').end(pageOf(widgets)));
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  otherUrl = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
});

afterAll(async () => {
  await browser.close();
  other.close();
});

test('every widget is complete in one small page, may stand in any frame, and lets nothing else in', async () => {
  for (const path of widgets) {
    for (const lang of ['vi', 'en']) {
      const response = await get(`${path}?lang=${lang}`);
      expect.soft(response.status, path).toBe(200);
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(policy).toContain('frame-ancestors *');
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe');
      expect(response.headers.get('x-frame-options')).toBeNull();
      expect(response.headers.get('set-cookie')).toBeNull();
      const html = await response.text();
      expect.soft(gzipSync(html).length, path).toBeLessThan(MOST_BYTES);
      expect(html).toContain(`<html lang="${lang}"`);
      expect(html).toContain(lang === 'vi' ? 'dữ liệu ngày' : 'data of');
      // the only thing that it fetches tells how high it is
      expect([...html.matchAll(/(?:src|rel="stylesheet" href)="([^"]+)"/gu)].map(([, src]) => src)).toEqual([
        '/embed/v1/widget.js',
      ]);
      const style = /<style>([^]*?)<\/style>/u.exec(html)?.[1] ?? '';
      expect(policy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    }
  }
});

test('other pages may stand in no frame', async () => {
  for (const path of ['/', '/van-ban/', '/nhung/']) {
    expect((await get(path)).headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  }
});

test.each(['/embed/v1/document/khong-co/', '/embed/v1/luck/x/', '/embed/v1/target/x/', '/embed/v1/target/'])(
  '%s is not there, and says so',
  async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('Không có trong kho này');
  },
);

test.each([
  [280, 'light'],
  [1200, 'dark'],
] as const)('at %i px, %s: no barrier, nothing wider than the frame', async (width, theme) => {
  for (const path of widgets) {
    const context = await browser.newContext({ baseURL: siteUrl(), viewport: { width, height: 600 } });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(`${path}?theme=${theme}`);
    expect.soft(await findBarriers(page), path).toEqual([]);
    expect.soft(complaints, path).toEqual([]);
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
    await context.close();
  }
});

test('another site embeds each; with the script links become frames that grow to their content', async () => {
  const page = await browser.newPage();
  await page.goto(otherUrl);
  const frames = page.locator('iframe');
  expect(await frames.count()).toBe(widgets.length * 2 + 1);
  expect(await page.locator('a[data-sau-ro]').count()).toBe(0);
  const last = page.locator('sau-ro-widget iframe');
  expect(await last.getAttribute('title')).toBe('an element');
  await last.scrollIntoViewIfNeeded();
  await expect.poll(async () => last.getAttribute('height')).not.toBe('320');
  const inner = page.frames().find((frame) => frame.url().includes('/embed/v1/resolution/'));
  expect(await inner?.textContent('h1')).toContain('72-NQ/TW');
  await page.close();
});

test('without scripts the links remain, and the frames show their widgets', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(otherUrl);
  expect(await page.locator('a[data-sau-ro]').count()).toBe(widgets.length);
  const inner = page.frames().find((frame) => frame.url().includes('/embed/v1/indicator/'));
  expect(await inner?.locator('table tr').count()).toBeGreaterThan(3);
  await context.close();
});

test('the script takes heights from its own frames alone', async () => {
  const page = await browser.newPage();
  await page.goto(otherUrl);
  const last = page.locator('sau-ro-widget iframe');
  await last.scrollIntoViewIfNeeded();
  await expect.poll(async () => last.getAttribute('height')).not.toBe('320');
  const before = await last.getAttribute('height');
  await page.evaluate(() => window.postMessage({ sauRo: 1, height: 9 }, '*'));
  await page.waitForTimeout(200);
  expect(await last.getAttribute('height')).toBe(before);
  await page.close();
});

test('oEmbed tells of every page that has a widget, as JSON and XML, and refuses as its specification says', async () => {
  const page = new URL('/van-ban/72-nq-tw-2025/', siteUrl()).href;
  const of = (query: Record<string, string>): Promise<Response> => get(`/oembed/?${new URLSearchParams(query)}`);
  const json = await (await of({ url: page, maxwidth: '320' })).json();
  expect(json).toMatchObject({ version: '1.0', type: 'rich', width: 320, height: 400, provider_name: 'Sáu Rõ' });
  expect(json.html).toMatch(/^<iframe src="[^"]+\/embed\/v1\/document\/72-nq-tw-2025\/" title="[^"]+"/u);
  const xml = await of({ url: page, format: 'xml' });
  expect(xml.headers.get('content-type')).toContain('text/xml');
  expect(await xml.text()).toContain('<type>rich</type>');
  expect((await of({ url: page, format: 'yaml' })).status).toBe(501);
  expect((await of({ url: 'https://elsewhere.example/van-ban/72-nq-tw-2025/' })).status).toBe(404);
  expect((await of({ url: new URL('/van-ban/khong-co/', siteUrl()).href })).status).toBe(404);
  expect((await of({})).status).toBe(404);
});

test('pages name their oEmbed', async () => {
  const html = await (await get('/chi-tieu/health-insurance-coverage/')).text();
  const [, href = ''] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/u.exec(html) ?? [];
  const { pathname, search } = new URL(href.replaceAll('&#38;', '&').replaceAll('&amp;', '&'));
  expect((await get(pathname + search)).status).toBe(200);
  expect(await (await get('/van-ban/')).text()).not.toContain('json+oembed');
});

test('the page that makes widgets shows one, its code, and the sum of the script', async () => {
  const html = await (
    await get(`/nhung/?${new URLSearchParams({ url: '/lich-bao-cao/', theme: 'dark', lang: 'en' })}`)
  ).text();
  expect(html).toMatch(/<iframe src="\/embed\/v1\/calendar\/\?theme=dark(?:&amp;|&#38;)lang=en"/u);
  const script = await get('/embed/v1/embed.js');
  expect(script.headers.get('access-control-allow-origin')).toBe('*');
  const bytes = Buffer.from(await script.arrayBuffer());
  expect(bytes.length).toBeLessThan(2 * 1024);
  expect(html).toContain(`sha384-${createHash('sha384').update(bytes).digest('base64')}`);
  expect(await (await get('/nhung/?url=https://elsewhere.example/x')).text()).toContain('không phải trang có ô nhúng');
});
