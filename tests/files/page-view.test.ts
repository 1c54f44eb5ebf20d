import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

let folder: string;
let store: OwnStore;
let api: RunningApi;
let site: FastifyInstance;
let browser: Browser;
let slug: string;

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
  await ingestPaths([join(folder, 'plan.pdf')], { databaseUrl, meilisearch: null, files }, quiet);
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
    publicApiUrl: apiUrl,
  });
  const { data } = await api.ask('{ documents(filter: { held: true }) { edges { node { slug } } } }');
  slug = (data as { documents: { edges: [{ node: { slug: string } }] } }).documents.edges[0].node.slug;
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
