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
import { whatCounts } from './what-counts.ts';
import { docOf } from './word-97.ts';

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

test('a plan as Word 97 keeps it says what its text says, its notes at the end', async () => {
  const text = await textOf('002_b89f71ef478b1783');
  for (const note of ['Theo Nghị quyết số 72-NQ/TW.', 'Xem bien ban kèm theo.']) {
    const source = await readBack('plan.doc', docOf(text, note));
    expect(source).toMatchObject({ mediaType: 'application/msword', encoding: null, layout: null });
    expect(source.text.endsWith(`\n${note}`)).toBe(true);
    expect(told(read(source.text))).toEqual(told(read(text)));
  }
});

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

const FIGURES = `SỞ Y TẾ
Số: 15/BC-SYT
Cà Mau, ngày 05 tháng 11 năm 2017
BÁO CÁO
Kết quả công tác y tế 10 tháng năm 2017
Thực hiện Kế hoạch số 260/KH-UBND ngày 14/5/2017 của Ủy ban nhân dân tỉnh, Sở Y tế báo cáo kết quả như sau:
I. KẾT QUẢ THỰC HIỆN
| TT | Chỉ tiêu | ĐVT | Kế hoạch 2017 | Thực hiện 10 tháng | Ước cả năm | Kế hoạch 2018 |
| 1 | Số giường bệnh của các bệnh viện công lập | giường | 1.200 | 1.150 | 1.236 | 1.300 |
| 2 | Tỷ lệ dân số tham gia bảo hiểm y tế | % | 79 | 80 | 81 | 85 |
| 3 | Số trẻ em được tiêm chủng đầy đủ | trẻ | 24.500 | 20.250 | 24.600 | 25.000 |
II. PHÂN CÔNG NHIỆM VỤ
| TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |
| 1 | Tuyên truyền, phổ biến chính sách bảo hiểm y tế đến từng hộ gia đình | Sở Y tế | Sở Tài chính; Bảo hiểm xã hội tỉnh | Năm 2018 |
| 2 | Kiểm tra việc thực hiện quy chế chuyên môn | Thanh tra tỉnh | Sở Nội vụ | Quý II năm 2018 |
Trên đây là báo cáo kết quả công tác y tế 10 tháng năm 2017 của Sở Y tế./.`;

/** What is read in tables. */
const tabled = ({ results, assignments, targets }: Reading): unknown => ({
  results: results.map(({ subject, value, unit, kind, plan }) => ({ subject, value, unit, kind, plan })),
  targets: targets.map(({ subject, value, unit, due }) => ({ subject, value, unit, due })),
  assignments: assignments.map(({ agency, tasks }) => [agency, tasks.map(({ text }) => text)]),
});

test.each(['serif', 'sans'] as const)('tables printed in %s come out as they come out of Word', async (face) => {
  const { text } = await readBack('figures.pdf', await printText(browser, FIGURES, face));
  const rows = (of: string): string[] => of.split('\n').filter((line) => line.startsWith('|'));
  expect(rows(text)).toEqual(rows(FIGURES));
  expect(tabled(read(text))).toEqual(tabled(read(FIGURES)));
});

test('a clean scan of 200 dots an inch has the header, citations, figures and tasks of the text, those of its tables too', async () => {
  const reading = read((await scanOf(FIGURES, CLEAN_SCAN)).text);
  expect(whatCounts(reading)).toEqual(whatCounts(read(FIGURES)));
  expect(read(FIGURES).results).toHaveLength(6);
  expect(tabled(reading)).toEqual(tabled(read(FIGURES)));
}, 180_000);

// clean scans of all plans: in the benchmarks
test('a poor scan of 200 dots an inch has the header, citations and targets of the text', async () => {
  const text = await textOf('000_4c9881f5cc4e266a');
  const source = await scanOf(text, POOR_SCAN);
  expect(whatCounts(read(source.text))).toEqual(whatCounts(read(text)));
  const words = source.layout?.pages.flatMap(({ pieces }) => pieces) ?? [];
  expect(words.every(({ confidence }) => confidence !== null && confidence >= 0 && confidence <= 1)).toBe(true);
}, 180_000);
