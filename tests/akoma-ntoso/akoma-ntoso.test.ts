import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, inject, test } from 'vitest';
import type { HeldDocument } from '../../apps/api/src/akoma-ntoso/held-document.ts';
import { akomaNtosoOf } from '../../apps/api/src/akoma-ntoso/write-xml.ts';
import { read } from '../../packages/reading/src/read.ts';
import { HOSTILE_SHAPES } from '../../packages/reading/src/hostile-texts.ts';
import { apiUrl, get as ask } from '../api/ask.ts';
import { withValid } from './schema.ts';

const fetchXml = (slug: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${apiUrl()}/v1/documents/${slug}.akn.xml`, { headers });

/** A text as the reader reads it, as a held document. */
function readAsHeld(text: string): HeldDocument {
  const { type, symbol, issuer, issuedOn, signer, sections, citations } = read(text);
  const day = new Date('2026-11-27T00:00:00Z');
  return {
    slug: 'a',
    page: '/van-ban/a/',
    type,
    symbol,
    issuer,
    issuedOn,
    text,
    heldFrom: day,
    readAt: day,
    signer: signer && { ...signer, forms: [...signer.forms] },
    sections: sections.map(({ label, depth, span: [start, end] }) => ({ label, depth, start, end })),
    references: citations.map(({ symbol: number, role, span: [start, end], type: kind }) => {
      return { symbol: number, role, start, end, to: { slug: 'b', type: kind, issuedOn: null } };
    }),
  };
}

const BODY = '//akn:preface | //akn:preamble | //akn:mainBody | //akn:conclusions';
// signs that XML 1.0 has no place for
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const wordsOf = (text: string): string => text.replaceAll(/\s/gu, '').replaceAll(FORBIDDEN, '\uFFFD');

test('every held document is valid Akoma Ntoso that says its text, its number and every document that it names', async () => {
  const { documents } = await ask(`{ documents(filter: { held: true }, first: 100) { edges { node {
    slug symbol issuer text sections(first: 100) { totalCount } citations(first: 100) { totalCount edges { node { to { slug } } } } } } } }`);
  expect(documents.edges.length).toBeGreaterThan(4);
  for (const { node } of documents.edges) {
    const response = await fetchXml(node.slug);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/akn+xml']);
    withValid(await response.text(), ({ words, attributes }) => {
      expect(words(BODY).join('')).toBe(wordsOf(node.text));
      expect(words('//akn:mainBody//akn:heading')).toHaveLength(node.sections.totalCount);
      expect(attributes('//akn:FRBRnumber/@value')).toEqual(node.symbol === null ? [] : [node.symbol]);
      expect(attributes('//akn:TLCOrganization[@eId="issuer"]/@showAs')).toEqual([node.issuer]);
      const named = node.citations.edges.map(({ node: { to } }: { node: { to: { slug: string } } }) => to.slug);
      const led = attributes('//akn:ref/@href').map((href) => href.split('/').at(-1) ?? '');
      expect(new Set(led)).toEqual(new Set(named));
    });
  }
});

test('one document is told as Akoma Ntoso has it: its dates, its signature, its chain', async () => {
  const xml = await (await fetchXml('265-kh-tu-can-tho-2024')).text();
  withValid(xml, ({ attributes, words }) => {
    expect(attributes('//akn:FRBRWork/akn:FRBRuri/@value')).toEqual([
      '/akn/vn/doc/ke-hoach/2024-01-26/265-kh-tu-can-tho-2024',
    ]);
    expect(attributes('//akn:FRBRExpression/akn:FRBRuri/@value')[0]).toMatch(/\/vie@$/u);
    expect(attributes('//akn:FRBRWork/akn:FRBRalias/@value')).toEqual(['/van-ban/265-kh-tu-can-tho-2024/']);
    expect(attributes('//akn:docDate/@date')).toEqual(['2024-01-26']);
    expect(words('//akn:docNumber')).toEqual(['265-KH/TU']);
    expect(attributes('//akn:preface//akn:ref[@class="implements"]/@href')[0]).toContain('/akn/vn/doc/chi-thi/');
  });
});

test.each(['', '/en'])('its page leads to it, in the head and at its end: %s', async (language) => {
  const pageOf = async (slug: string): Promise<string> =>
    (await fetch(`${inject('services').siteUrl}${language}/van-ban/${slug}/`)).text();
  const html = await pageOf('265-kh-tu-can-tho-2024');
  const xml = /<link rel="alternate" type="application\/akn\+xml" href="(?<href>[^"]+)"/u.exec(html)?.groups?.['href'];
  expect((await fetch(xml ?? '')).headers.get('content-type')).toBe('application/akn+xml');
  expect(html).toContain(`<a href="${xml}">`);
  expect(await pageOf('25-ct-tw-2023')).not.toContain('akn.xml');
});

test('a document that has not changed is not sent again', async () => {
  const etag = (await fetchXml('265-kh-tu-can-tho-2024')).headers.get('etag') ?? '';
  expect((await fetchXml('265-kh-tu-can-tho-2024', { 'if-none-match': etag })).status).toBe(304);
});

test.each([
  ['a document that there is not', 'khong-co'],
  ['a document that is only cited', '25-ct-tw-2023'],
  ['an address of ten thousand characters', 'x'.repeat(10_000)],
  ['what is no address', '%2e%2e%2f'],
  ['a NUL', '%00'],
])('%s has no XML', async (_, slug) => {
  const response = await fetchXml(slug);
  expect(response.status).toBe(404);
  expect(response.headers.get('etag')).toBeNull();
  expect(await response.text()).not.toContain('.js:');
});

const LINE = oneof(
  constantFrom('KẾ HOẠCH', 'Nơi nhận:', 'Điều 1. Phạm vi', 'Chương I', 'I. MỤC ĐÍCH', '1. Yêu cầu', 'a) Nội dung'),
  constantFrom('Căn cứ Luật số 15/2020/QH14;', 'Thực hiện Kế hoạch số 1/KH-UBND', 'KT. CHỦ TỊCH', 'Nguyễn Văn An'),
  constantFrom(
    'Hà Nội, ngày 31 tháng 02 năm 2024',
    'Số: 12/KH-UBND',
    '| a | b |',
    ']]>',
    '<p>&amp;</p>',
    '\u0000\u0001\uFFFE',
  ),
  string({ unit: 'binary', maxLength: 40 }),
  string({ unit: 'grapheme', maxLength: 40 }),
);

/** The words of a text’s XML, which is valid. */
const keptOf = (text: string): string => withValid(akomaNtosoOf(readAsHeld(text)), ({ words }) => words(BODY).join(''));

// texts are in one form of Unicode before they are read: what ingest does at the door
test('whatever a text holds, its XML is well-formed and valid, and keeps every word', () => {
  const texts = array(LINE, { maxLength: 30 }).map((lines) => lines.join('\n').normalize('NFC'));
  assert(
    property(texts, (text) => {
      expect(keptOf(text)).toBe(wordsOf(text));
    }),
    { numRuns: 200 },
  );
});

test('so is that of texts that somebody makes to hold up a reader', () => {
  for (const { before, run, behind } of HOSTILE_SHAPES) {
    const text = before + run.repeat(100) + behind;
    expect(keptOf(text)).toBe(wordsOf(text));
  }
});

const PLAN = 'KẾ HOẠCH\n\nCăn cứ Luật số 15/2020/QH14;\n\nI. MỤC ĐÍCH\n\nMột.\n\nII. YÊU CẦU\n\nHai.\n';

/** A valid plan with one part of it replaced. */
function spoilt(part: string | RegExp, other: string): string {
  const xml = akomaNtosoOf(readAsHeld(PLAN));
  expect(withValid(xml, () => 'valid')).toBe('valid');
  expect(xml).toMatch(part);
  return xml.replace(part, other);
}

test.each([
  ['an element out of its place', '<mainBody>', '<mainBody><meta/>'],
  ['an id that stands twice', 'eId="lvl_2"', 'eId="lvl_1"'],
  ['a day that no calendar has', /date="[^"]+"/u, 'date="2024-02-31"'],
])('%s is not valid', (_, part, other) => {
  expect(() => withValid(spoilt(part, other), () => null)).toThrow(/element|unique|facet|date|key/iu);
});

// the standard's own schema lets ids be left out; its naming convention does not
test.skipIf(process.env['AKOMA_NTOSO_XSD']).each([
  ['a heading', / eId="lvl_1__heading"/u],
  ['the grounds', / eId="cits_1"/u],
  ['a ground', / eId="cits_1__cit_1"/u],
])('%s without an id is not valid', (_, id) => {
  expect(() => withValid(spoilt(id, ''), () => null)).toThrow(/attribute .eId. is required/iu);
});
