import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { read, type Reading } from '../../packages/reading/src/index.ts';
import { openFiles, type SourceFile, UnreadableFileError } from '../../packages/files/src/index.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../infra/browser.ts';
import { at } from '../../infra/paths.ts';
import { printText } from './print-text.ts';
import { CLEAN_SCAN, pdfOfScans, pictures, POOR_SCAN, type Scan, scanned } from './scan.ts';

const CLEAN_PLANS = ['000_4c9881f5cc4e266a', '001_58355a6700c5ab09', '002_b89f71ef478b1783', '004_5debadaa7d61ec51'];

let folder: string;
let browser: Browser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sau-ro-files-'));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

const textOf = (plan: string): Promise<string> => readFile(at('corpus/plans', `${plan}.txt`), 'utf8');

async function readBack(name: string, content: Uint8Array): Promise<SourceFile> {
  using files = openFiles();
  const path = join(folder, name);
  await writeFile(path, content);
  const [source] = await files.read(path);
  if (!source || source instanceof UnreadableFileError) throw source ?? new Error('nothing was read');
  return source;
}

/** What a reading says, without where it stands. */
const told = ({ symbol, type, title, issuer, issuedOn, citations, targets, obligations }: Reading): unknown =>
  JSON.parse(
    JSON.stringify({ symbol, type, title, issuer, issuedOn, citations, targets, obligations }, (key, value) =>
      ['span', 'spans', 'mentions'].includes(key)
        ? undefined
        : typeof value === 'string'
          ? value.replaceAll(/\s+/gu, ' ')
          : value,
    ),
  );

// the faces in turn: the benchmarks print every plan in both
test.each(CLEAN_PLANS.map((plan, at) => [plan, at % 2 === 0 ? 'serif' : 'sans'] as const))(
  'plan %s printed to PDF in %s says what its text says',
  async (plan, face) => {
    const text = await textOf(plan);
    const source = await readBack(`${plan}.pdf`, await printText(browser, text, face));
    expect(source.mediaType).toBe('application/pdf');
    expect(told(read(source.text))).toEqual(told(read(text)));
  },
);

test('each piece of a printed page is its own text, and every letter of the text has its place', async () => {
  const { text, layout } = await readBack(
    'places.pdf',
    await printText(browser, await textOf('002_b89f71ef478b1783'), 'serif'),
  );
  const placed = new Set<number>();
  for (const { pieces } of layout?.pages ?? []) {
    for (const { start, end, box, confidence } of pieces) {
      for (let unit = start; unit < end; unit += 1) placed.add(unit);
      expect(confidence).toBeNull();
      expect(box[0] < box[2] && box[1] < box[3]).toBe(true);
    }
  }
  const without = text.split('').filter((letter, unit) => /\S/u.test(letter) && !placed.has(unit));
  expect(without).toEqual([]);
});

async function scanOf(text: string, scan: Scan): Promise<SourceFile> {
  const pages = await pictures(new Uint8Array(await printText(browser, text, 'serif')), scan);
  const scans = await Promise.all(pages.map(async (page) => ({ ...page, jpeg: await scanned(page.png, scan) })));
  return readBack('scan.pdf', pdfOfScans(scans, scan.dpi));
}

// of dashes recognition knows one
const head = ({ symbol, type, title, issuer, issuedOn }: Reading): unknown => ({
  symbol,
  type,
  title: title?.replaceAll('–', '-'),
  issuer,
  issuedOn,
});
const cited = ({ citations }: Reading): unknown => citations.map(({ symbol, date, role }) => ({ symbol, date, role }));
const aims = ({ targets }: Reading): unknown =>
  targets.map(({ indicator, value, unit, comparator, due }) => ({ indicator, value, unit, comparator, due }));

test.each([
  ['clean', CLEAN_SCAN],
  ['poor', POOR_SCAN],
])('a %s scan of 200 dots an inch has the header, citations and targets of the text', async (_, scan) => {
  const text = await textOf('000_4c9881f5cc4e266a');
  const source = await scanOf(text, scan);
  const [reading, printed] = [read(source.text), read(text)];
  expect(head(reading)).toEqual(head(printed));
  expect(cited(reading)).toEqual(cited(printed));
  expect(aims(reading)).toEqual(aims(printed));
  const words = source.layout?.pages.flatMap(({ pieces }) => pieces) ?? [];
  expect(words.every(({ confidence }) => confidence !== null && confidence >= 0 && confidence <= 1)).toBe(true);
});
