import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { type KnownDocument, knownDocuments } from './corpus.ts';
import { get } from './visit.ts';

// Only pages that a phone on a slow line can hold are read there: what stands around a text weighs no more than this, whatever the text.
const AROUND_TEXT = 14 * 1024;
const SEARCH_SCRIPTS = 12 * 1024;

let documents: KnownDocument[] = [];
beforeAll(async () => {
  documents = [...(await knownDocuments(true)), ...(await knownDocuments(false))];
});

const zipped = (text: string): number => gzipSync(text).length;
const bodyOf = async (path: string): Promise<string> => (await get(path)).text();
const addressesIn = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, path = '']) => path);
const stylesIn = (html: string): string[] => addressesIn(html, /<link rel="stylesheet" href="([^"]+)"/gu);
// data for search engines is no program
const scriptsIn = (html: string): string[] => html.match(/<script(?! type="application\/ld\+json")[^>]*>/gu) ?? [];

test.each(['', '/en'])(
  '%s/van-ban/…: page and styles weigh at most 14 KB more than the text, without a script',
  async (language) => {
    expect(documents.length).toBeGreaterThan(10);
    for (const { url, text } of documents) {
      const html = await bodyOf(language + url);
      const styles = await Promise.all(stylesIn(html).map(bodyOf));
      expect.soft(styles.length, url).toBeGreaterThan(0);
      const weight = [html, ...styles].map(zipped).reduce((sum, size) => sum + size, 0);
      expect.soft(weight - zipped(text ?? ''), url).toBeLessThanOrEqual(AROUND_TEXT);
      expect.soft(scriptsIn(html), url).toEqual([]);
    }
  },
);

test.each(['/', '/tim-kiem/?q=nq72+vĩnh+am', '/en/tim-kiem/?q=y+tế'])(
  '%s: scripts weigh at most 12 KB, none within the page',
  async (path) => {
    const html = await bodyOf(path);
    const scripts = addressesIn(html, /<script type="module" src="([^"]+)"/gu);
    expect(scripts).toHaveLength(scriptsIn(html).length);
    expect(scripts.length).toBeGreaterThan(0);
    // a script may bring others
    const loaded = new Set(scripts);
    for (const script of loaded)
      for (const next of addressesIn(await bodyOf(script), /(?:from|import)\s*\(?["']([^"']+\.js)["']/gu))
        loaded.add(new URL(next, `http://site${script}`).pathname);
    const sizes = await Promise.all([...loaded].map(async (script) => Buffer.byteLength(await bodyOf(script))));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(SEARCH_SCRIPTS);
  },
);
