import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diffArrays } from 'diff';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../infra/browser.ts';
import { at } from '../../infra/paths.ts';
import { openFiles, type SourceFile, UnreadableFileError } from '../../packages/files/src/index.ts';
import { read } from '../../packages/reading/src/index.ts';
import { type Gold, loadGold } from '../accuracy/gold.ts';
import { scoreReading } from '../accuracy/score-reading.ts';
import { Tally } from '../accuracy/tally.ts';
import { type Face, printText } from '../files/print-text.ts';
import { docxOf } from '../files/samples.ts';
import { CLEAN_SCAN, pdfOfScans, pictures, POOR_SCAN, type Scan, scanned } from '../files/scan.ts';

/** A way to make a file of a text. */
interface Form {
  readonly name: string;
  readonly extension: string;
  readonly make: (text: string, browser: Browser) => Promise<Buffer>;
}

const printed = (face: Face): Form => ({
  name: `pdf ${face}`,
  extension: 'pdf',
  make: (text, browser) => printText(browser, text, face),
});
const scan = (name: string, how: Scan): Form => ({
  name: `scan ${name}`,
  extension: 'pdf',
  make: async (text, browser) => {
    const pages = await pictures(new Uint8Array(await printText(browser, text, 'serif')), how);
    const scans = await Promise.all(pages.map(async (page) => ({ ...page, jpeg: await scanned(page.png, how) })));
    return pdfOfScans(scans, how.dpi);
  },
});
const FORMS: readonly Form[] = [
  { name: 'docx', extension: 'docx', make: async (text) => docxOf(text) },
  printed('serif'),
  printed('sans'),
  scan('150 dpi', { ...CLEAN_SCAN, dpi: 150 }),
  scan('200 dpi', CLEAN_SCAN),
  scan('300 dpi', { ...CLEAN_SCAN, dpi: 300 }),
  scan('200 dpi, poor', POOR_SCAN),
];

/** What came of one form. */
interface FormFigures {
  readonly form: string;
  /** Share of the letters that are other than in the text; white space and kinds of dashes do not count. */
  readonly characterErrorRate: number;
  readonly secondsPerPage: number;
  /** F1 over all rows of all readings, and what it is of the texts themselves. */
  readonly f1: number;
  readonly f1OfText: number;
}

/** Makes files of two plans in every form, reads them back, and compares with the texts and with what persons read in them. */
export async function measureFiles(): Promise<Record<string, number>> {
  const plans = await shortPlans();
  const folder = await mkdtemp(join(tmpdir(), 'sau-ro-bench-'));
  const browser = await launchBrowser();
  const figures: Record<string, number> = {};
  try {
    for (const form of FORMS) {
      const { characterErrorRate, secondsPerPage, f1, f1OfText } = await measureForm(form, plans, { browser, folder });
      figures[`${form.name}, characters wrong, %`] = characterErrorRate * 100;
      figures[`${form.name}, seconds a page`] = secondsPerPage;
      figures[`${form.name}, F1 lost, %`] = (f1OfText - f1) * 100;
    }
    return figures;
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
}

const PLANS = 2;

interface Plan {
  readonly gold: Gold;
  readonly text: string;
}

// a plan whose own text is damaged has no right letters to compare with; of the others the shortest: recognition takes seconds a page
async function shortPlans(): Promise<Plan[]> {
  const plans = await Promise.all(
    loadGold(at('tests/accuracy/gold')).map(async (gold) => ({
      gold,
      text: await readFile(at('corpus/plans', gold.file), 'utf8'),
    })),
  );
  const clean = plans.filter(({ text }) => read(text).quality.kind === 'clean');
  return clean.toSorted((one, other) => one.text.length - other.text.length).slice(0, PLANS);
}

async function measureForm(
  { name, extension, make }: Form,
  plans: readonly Plan[],
  { browser, folder }: { browser: Browser; folder: string },
): Promise<FormFigures> {
  const [tally, own] = [new Tally(), new Tally()];
  let [wrong, letters, ms, pages] = [0, 0, 0, 0];
  using files = openFiles();
  for (const { gold, text } of plans) {
    const path = join(folder, `plan.${extension}`);
    await writeFile(path, await make(text, browser));
    const start = performance.now();
    const source = only(await files.read(path));
    ms += performance.now() - start;
    pages += source.layout?.pages.length ?? 1;
    wrong += wrongLetters(bare(text), bare(source.text));
    letters += bare(text).length;
    scoreReading(gold, read(source.text), source.text, tally);
    scoreReading(gold, read(text), text, own);
  }
  return {
    form: name,
    characterErrorRate: wrong / letters,
    secondsPerPage: ms / 1000 / pages,
    f1: rowsScore(tally),
    f1OfText: rowsScore(own),
  };
}

function only([source]: readonly (SourceFile | UnreadableFileError)[]): SourceFile {
  if (!source || source instanceof UnreadableFileError) throw source ?? new Error('nothing was read');
  return source;
}

const bare = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/\s+|\*\*/gu, '')
    .replaceAll(/[–—]/gu, '-');

/** Letters to be changed, put in or taken out. */
function wrongLetters(right: string, found: string): number {
  let [wrong, removed] = [0, 0];
  for (const { added, removed: isRemoved, count } of diffArrays(right.split(''), found.split(''))) {
    if (isRemoved) removed = count;
    else if (added) {
      wrong += Math.max(removed, count);
      removed = 0;
    } else {
      wrong += removed;
      removed = 0;
    }
  }
  return wrong + removed;
}

function rowsScore(tally: Tally): number {
  const rows = [...tally.scores()].filter(([name]) => !name.includes('.')).map(([, score]) => score);
  const sum = (of: 'right' | 'extra' | 'missed'): number => rows.reduce((total, score) => total + score[of], 0);
  return sum('right') / (sum('right') + (sum('extra') + sum('missed')) / 2);
}
