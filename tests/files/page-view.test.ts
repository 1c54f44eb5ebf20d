import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { FastifyInstance } from 'fastify';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { ingestPaths } from '../../apps/api/src/ingest/main.ts';
import { type RunningApi, startApi } from '../../apps/api/src/main.ts';
import { launchBrowser } from '../../infra/browser.ts';
import { at } from '../../infra/paths.ts';
import { freePort } from '../../infra/services/ports.ts';
import { serveSite } from '../../infra/site-server.ts';
import { makeStore, type OwnStore } from '../ingest/own-store.ts';
import { findBarriers } from '../site/axe.ts';
import { openWindow, show } from '../site/visit.ts';
import { printText } from './print-text.ts';
import { docxOf } from './samples.ts';

let folder: string;
let store: OwnStore;
let api: RunningApi;
let site: FastifyInstance;
let browser: Browser;
let slug: string;
let wordSlug: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sau-ro-page-'));
  store = await makeStore();
  browser = await launchBrowser();
  const text = readFileSync(at('corpus/plans/002_b89f71ef478b1783.txt'), 'utf8');
  // with a number it has an address that the build does not know: its page is made on demand
  const plan = text.replace('KẾ HOẠCH', 'Số: 66/KH-UBND\n\nKẾ HOẠCH');
  writeFileSync(join(folder, 'plan.pdf'), await printText(browser, plan, 'serif'));
  const { databaseUrl } = store;
  const files = {
    originals: join(folder, 'originals'),
    recognisedPages: folder,
    pagePictures: join(folder, 'pictures'),
  };
  const quiet = { progress: () => undefined, line: () => undefined };
  // another title, so that it is another document
  writeFileSync(join(folder, 'plan.docx'), docxOf(plan.replace('Số: 66', 'Số: 67').replace('Đề án', 'Chương trình')));
  await ingestPaths([folder], { databaseUrl, meilisearch: null, files }, quiet);
  // as if words of these sentences had hardly been recognised
  for (const kind of ['target', 'obligation', 'citation', 'assignment', 'task']) {
    await store.rows(`update "${kind}" set passage = passage || '{"confidence": 0.41}'`);
  }
  const siteUrl = 'http://localhost';
  const port = await freePort();
  api = await startApi({
    databaseUrl,
    meilisearch: null,
    host: 'localhost',
    port,
    siteUrl,
    requestsAMinute: 1_000_000,
    files,
  });
  const { siteFolder, apiUrl } = inject('services');
  site = await serveSite({
    folder: siteFolder,
    ask: api.ask,
    host: 'localhost',
    port: 0,
    redirects: new Map(),
    requestsAMinute: 1000,
    proxies: [],
    publicApiUrl: apiUrl,
  });
  const { data } = await api.ask('{ documents(filter: { held: true }) { edges { node { slug symbol } } } }');
  const { edges } = (data as { documents: { edges: { node: { slug: string; symbol: string } }[] } }).documents;
  const slugOf = (number: string): string => edges.find(({ node }) => node.symbol.startsWith(number))?.node.slug ?? '';
  [slug, wordSlug] = [slugOf('66'), slugOf('67')];
});
afterAll(async () => {
  await site.close();
  await api.close();
  await browser.close();
  await store.drop();
  rmSync(folder, { recursive: true });
});

test('a target leads to its sentence on the picture of its page, in both languages and themes', async () => {
  const { page, complaints } = await openWindow(browser, {
    baseURL: site.listeningOrigin,
    reducedMotion: 'reduce',
  });
  // the build knows the API of the system under test: its pictures come from our own
  await page.route(`${inject('services').apiUrl}/files/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: api.origin + pathname }) });
  });
  await page.goto(`/van-ban/${slug}/`);
  await page
    .getByRole('link', { name: /^Xem trên trang \d+ của tệp$/u })
    .first()
    .click();
  await page.waitForURL(/\/trang\/\d+\/#f-/u);
  const marked = page.locator('.paper a:has(:target) rect').first();
  const box = await marked.boundingBox();
  const paper = await page.locator('.paper img').boundingBox();
  expect(box && paper && box.x >= paper.x && box.y > paper.y && box.y + box.height < paper.y + paper.height).toBe(true);
  expect(await page.locator('.paper img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
    800,
  );
  const address = new URL(page.url()).pathname;
  for (const path of [address, `/en${address}`]) {
    await page.goto(path);
    for (const scheme of ['light', 'dark'] as const) {
      for (const width of [360, 1280]) {
        await show(page, { width, scheme });
        expect(await findBarriers(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      }
    }
  }
  expect(complaints).toEqual([]);
});

test.each(['0', '99', 'x', '1e3', '-1'])('there is no page %s', async (number) => {
  const answer = await fetch(`${site.listeningOrigin}/van-ban/${slug}/trang/${number}/`);
  expect(answer.status).toBe(404);
});

test('a fact read from a doubtful word says so on its page, in GraphQL and in tables', async () => {
  const facts = 'edges { node { passage { confidence } } }';
  const { data } = await api.ask(
    `{ document(slug: "${slug}") { targets { totalCount ${facts} } obligations { totalCount ${facts} } citations { totalCount ${facts} } assignments { totalCount ${facts} } } }`,
  );
  const { document } = data as { document: Record<string, { totalCount: number; edges: object[] }> };
  const all = Object.values(document).flatMap(({ edges }) => edges);
  expect(new Set(all.map((edge) => JSON.stringify(edge)))).toEqual(
    new Set(['{"node":{"passage":{"confidence":0.41}}}']),
  );
  const { page } = await openWindow(browser, { baseURL: site.listeningOrigin });
  await page.goto(`/van-ban/${slug}/`);
  for (const section of ['chi-tieu', 'bao-cao', 'ai', 'vien-dan']) {
    const told = await page.locator(`section:has(> #${section})`).textContent();
    expect([section, told?.includes('máy đọc chưa chắc')]).toEqual([section, true]);
  }
  for (const table of ['targets', 'obligations', 'citations', 'assignments', 'tasks']) {
    const [head, ...rows] = parse(await (await fetch(`${api.origin}/v1/${table}.csv?document=${slug}`)).text(), {
      bom: true,
    });
    const column = head?.indexOf('passage.confidence') ?? -1;
    expect([table, rows.length > 0, new Set(rows.map((row) => row[column]))]).toEqual([table, true, new Set(['0.41'])]);
  }
});

test('a file without pages has its text and no picture', async () => {
  const page = await (await fetch(`${site.listeningOrigin}/van-ban/${wordSlug}/`)).text();
  expect(page).toContain('plan.docx');
  expect(page).not.toMatch(/\/trang\/\d+\//u);
  expect(page).not.toContain('.webp');
  expect((await fetch(`${site.listeningOrigin}/van-ban/${wordSlug}/trang/1/`)).status).toBe(404);
});
