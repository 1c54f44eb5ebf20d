import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../infra/browser.ts';
import { at } from '../../infra/paths.ts';
import { findPages, PAGE_KINDS, type PageKind } from './page-kinds.ts';
import { openWindow, show, type Sight, type Visit } from './visit.ts';

// for people to look at after a run: `plan-360-dark.jpeg`
const FOLDER = at('.artefacts/screenshots');
const SIGHTS: readonly Required<Sight>[] = [
  { width: 360, scheme: 'light' },
  { width: 360, scheme: 'dark' },
  { width: 1280, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
];
// a browser draws no picture that is much longer
const LONGEST = 6_000;

let browser: Browser;
let seen: Visit;
let kinds: ReadonlyMap<string, PageKind> = new Map();
beforeAll(async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  browser = await launchBrowser();
  seen = await openWindow(browser, { reducedMotion: 'reduce' });
  kinds = await findPages(seen.page);
});
afterAll(() => browser?.close());

test.each(PAGE_KINDS)(
  '%s is kept as pictures of a phone and a desktop, light on light ground, dark on dark',
  async (name) => {
    const { page } = seen;
    await page.goto(kinds.get(name)?.path ?? '');
    for (const sight of SIGHTS) {
      await show(page, sight);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      const clip = { x: 0, y: 0, width: sight.width, height: Math.min(height, LONGEST) };
      const picture = await page.screenshot({ fullPage: true, clip, type: 'jpeg', quality: 80 });
      writeFileSync(join(FOLDER, `${name.replaceAll(' ', '-')}-${sight.width}-${sight.scheme}.jpeg`), picture);
      const { channels, dominant } = await sharp(picture).stats();
      expect((await sharp(picture).metadata()).width).toBe(sight.width);
      // the ground is that of the scheme, and something stands on it
      expect(dominant.r > 128).toBe(sight.scheme === 'light');
      expect(channels[0]?.stdev).toBeGreaterThan(5);
    }
  },
);
