import { beforeAll, describe, expect, test } from 'vitest';
import { factsOf, type KnownDocument, knownDocuments } from './corpus.ts';
import { get } from './visit.ts';

let held: KnownDocument[] = [];
let cited: KnownDocument[] = [];
beforeAll(async () => {
  [held, cited] = await Promise.all([knownDocuments(true), knownDocuments(false)]);
});

const words = (html: string): string =>
  html
    .replace(/<[^>]+>/gu, '')
    .replace(
      /&(?:#39|quot|amp|lt|gt);/gu,
      (entity) => ({ '&#39;': "'", '&quot;': '"', '&amp;': '&', '&lt;': '<', '&gt;': '>' })[entity] ?? '',
    )
    .replace(/\s+/gu, '');
const pageOf = async ({ url }: KnownDocument): Promise<string> => (await get(url)).text();

describe('the document page', () => {
  test('has every word of the text as printed, in order', async () => {
    for (const document of held) {
      const html = await pageOf(document);
      const [, printed = ''] = /<div class="printed">(.*?)<\/div>\s*<\/article>/su.exec(html) ?? [];
      // the page draws the bullets itself
      const text = (document.text ?? '').normalize('NFC').replace(/^\s*[-–+•*]\s*(?=\S)/gmu, '');
      expect.soft(words(printed), document.url).toBe(text.replace(/\s+/gu, ''));
    }
  });

  test('shows the restored text of a damaged document below the printed one, and says what it is', async () => {
    const scan = held.find(({ restoredText }) => restoredText !== null);
    const html = scan ? await pageOf(scan) : '';
    const [, restored = ''] = /<details>.*?<div class="printed">(.*?)<\/div>\s*<\/details>/su.exec(html) ?? [];
    const text = (scan?.restoredText ?? '').normalize('NFC').replace(/^\s*[-–+•*]\s*(?=\S)/gmu, '');
    expect(words(restored)).toBe(text.replace(/\s+/gu, ''));
    expect(html).toContain('chữ phục hồi tự động');
  });

  test('marks every fact at its sentence, and links the two both ways', async () => {
    for (const document of held) {
      const html = await pageOf(document);
      const ids = new Set([...html.matchAll(/ id="?([^\s">]+)/gu)].map(([, id]) => id));
      const links = new Set([...html.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id));
      const facts = factsOf(document);
      expect.soft(facts.length, document.url).toBeGreaterThan(0);
      for (const { id, passage } of facts) {
        const short = id.slice(-8);
        expect.soft(ids, `${document.url} ${passage.quote}`).toContain(`f-${short}`);
        expect.soft(ids, `${document.url} ${passage.quote}`).toContain(`c-${short}`);
        expect.soft(links, `${document.url} ${passage.quote}`).toContain(`f-${short}`);
      }
      for (const link of links) expect.soft(ids, document.url).toContain(link);
      expect.soft(ids.size, document.url).toBe([...html.matchAll(/ id="?([^\s">]+)/gu)].length);
    }
  });
});

test('the address of a fact leads to its sentence', async () => {
  const facts = held.flatMap((document) => factsOf(document).map((fact) => ({ document, fact })));
  for (const { document, fact } of facts) {
    const response = await get(fact.url);
    expect.soft(response.status, fact.url).toBe(302);
    expect.soft(response.headers.get('location'), fact.url).toBe(`${document.url}#f-${fact.id.slice(-8)}`);
  }
});

test('a document that is not held says so, and who tells of it: others in their words, or a source', async () => {
  expect(cited.length).toBeGreaterThan(0);
  for (const document of cited) {
    const html = await pageOf(document);
    expect.soft(html, document.url).toContain('chưa có toàn văn trong kho này');
    const told = /<blockquote class="quote">.+<\/blockquote>|chỉ thấy qua nguồn nhắc lại|theo nguồn đã xem/u;
    expect.soft(html, document.url).toMatch(told);
  }
});

test('the chain is a picture too: a box for each document of the list, with lines, passed over by keyboard and ear', async () => {
  const pages = await Promise.all(
    [...held, ...cited].map(async (document) => ({ url: document.url, html: await pageOf(document) })),
  );
  const drawn = pages.flatMap(({ url, html }) => {
    const [, picture, list] = /<svg class="tree"([^]*?)<\/svg>[^]*?<ol class="chain">([^]*?)<\/ol>/u.exec(html) ?? [];
    return picture && list ? [{ url, picture, list }] : [];
  });
  expect(drawn.length).toBeGreaterThan(20);
  expect(drawn).toHaveLength(pages.filter(({ html }) => html.includes('class="chain"')).length);
  const addresses = (part: string): string[] =>
    [...part.matchAll(/ href="([^"]+)"/gu)].map(([, href = '']) => href).toSorted();
  for (const { url, picture, list } of drawn) {
    expect.soft(picture, url).toContain('aria-hidden="true"');
    expect.soft(addresses(picture), url).toEqual(addresses(list));
    expect.soft(picture.match(/tabindex="-1"/gu), url).toHaveLength(addresses(list).length);
    expect.soft(picture, url).toMatch(/<path d="M/u);
  }
});
