import { HtmlValidate } from 'html-validate/node';
import { beforeAll, expect, test } from 'vitest';
import { get } from './visit.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // what the compiler writes, which says the same
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    // a matter of taste
    'no-inline-style': 'off',
    'long-title': 'off',
  },
});

const ON_DEMAND = ['/tim-kiem/?q=y+tế', '/tim-kiem/', '/tim-kiem/?q=xqzjw', '/kiem-tra/', '/van-ban/khong-co/'];
const pages = new Map<string, string>();

const pathsIn = (xml: string): string[] =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, address = '']) => new URL(address).pathname);

beforeAll(async () => {
  const parts = pathsIn(await (await get('/sitemap-index.xml')).text());
  const built = await Promise.all(parts.map(async (part) => pathsIn(await (await get(part)).text())));
  for (const path of [...built.flat(), ...ON_DEMAND]) pages.set(path, await (await get(path)).text());
});

test('every page is valid HTML', async () => {
  expect(pages.size).toBeGreaterThan(50);
  const faults: string[] = [];
  for (const [path, html] of pages) {
    const { results } = await validator.validateString(html, path);
    faults.push(
      ...results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${path} ${ruleId}: ${message}`)),
    );
  }
  expect(faults.slice(0, 20)).toEqual([]);
});

const unescape = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&#38;', '&');
const linksIn = (html: string): string[] =>
  [...html.matchAll(/<a [^>]*href="([^"]+)"/gu)].map(([, href = '']) => unescape(href));
// the thousands of localities, and facts once more in English, are of one kind each, made on demand: a sample stands for them
const SAMPLED = /^(?:\/en)?\/dia-phuong\/|^\/en\/f\//u;
const MOST_SAMPLED = 60;
const sampled = new Set<string>();

function isLeftOut(path: string): boolean {
  if (!SAMPLED.test(path) || pages.has(path) || sampled.has(path)) return false;
  if (sampled.size < MOST_SAMPLED) sampled.add(path);
  return !sampled.has(path);
}

// “#:~:text=” names words, not an element
const idOf = ({ hash }: URL): string => (hash.startsWith('#:~:') ? '' : decodeURIComponent(hash.slice(1)));

function* addressesOf(path: string, html: string): Generator<URL> {
  for (const link of new Set(linksIn(html))) {
    const address = new URL(link, new URL(path, 'http://site'));
    if (address.host === 'site' && address.pathname !== path && !isLeftOut(address.pathname)) yield address;
  }
}

const hasId = (html: string, id: string): boolean => html.includes(`id="${id}"`);

// a permanent address answers with where the fact stands today
async function fetchPage(path: string): Promise<string> {
  const answer = await get(path);
  const { location } = Object.fromEntries(answer.headers);
  if (location !== undefined) return fetchPage(new URL(location, 'http://site').pathname);
  return answer.status < 400 ? answer.text() : '';
}

test('every link within the site leads somewhere, and every fragment to something', async () => {
  const seen = new Map<string, string>();
  const dead: string[] = [];
  for (const [path, html] of pages) {
    for (const address of addressesOf(path, html)) {
      const page = `${address.pathname}${address.search}`;
      if (!seen.has(page)) seen.set(page, pages.get(page) ?? (await fetchPage(page)));
      const found = seen.get(page) ?? '';
      const id = idOf(address);
      if (found === '') dead.push(`${path} → ${page}`);
      else if (id !== '' && !hasId(found, id)) dead.push(`${path} → ${page}#${id} (no such fragment)`);
    }
    for (const [, id = ''] of html.matchAll(/<a [^>]*href="#([^":]+)"/gu))
      if (!hasId(html, decodeURIComponent(id))) dead.push(`${path} → #${id} (no such fragment)`);
  }
  expect(seen.size).toBeGreaterThan(50);
  expect(dead.slice(0, 20)).toEqual([]);
}, 120_000);
