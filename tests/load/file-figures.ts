import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../infra/browser.ts';
import { at } from '../../infra/paths.ts';
import { openFiles, type SourceFile, UnreadableFileError } from '../../packages/files/src/index.ts';
import { read } from '../../packages/reading/src/index.ts';
import { type Gold, loadGold } from '../accuracy/gold.ts';
import { scoreReading } from '../accuracy/score-reading.ts';
import { Tally } from '../accuracy/tally.ts';
import { whatCounts } from '../files/what-counts.ts';
import { FEW_FORMS, type Form } from './file-forms.ts';
import { wrongLetters } from './wrong-letters.ts';

/** A plan, and what persons read in it. */
export interface Plan {
  readonly gold: Gold;
  readonly text: string;
}

/** What came of the files of one form. */
export interface FormFigures {
  readonly pages: number;
  readonly secondsPerPage: number;
  /** Share of the letters that are other than in the text; white space and kinds of dashes do not count. */
  readonly characterErrorRate: number;
  /** F1 over all rows of all readings, and what it is of the texts themselves. */
  readonly f1: number;
  readonly f1OfText: number;
  /** Of how many plans header, citations and targets are those of the text. */
  readonly same: number;
}

/** The plans: those whose own text is damaged have no right letters to compare with, and stand apart. */
export async function plansByQuality(): Promise<{ clean: Plan[]; damaged: Plan[] }> {
  const plans = await Promise.all(
    loadGold(at('tests/accuracy/gold')).map(async (gold) => ({
      gold,
      text: await readFile(at('corpus/plans', gold.file), 'utf8'),
    })),
  );
  const isClean = ({ text }: Plan): boolean => read(text).quality.kind === 'clean';
  return { clean: plans.filter(isClean), damaged: plans.filter((plan) => !isClean(plan)) };
}

/** A browser to print with and a folder for what is printed, as long as they are used. */
export async function withPress<Value>(use: (press: Press) => Promise<Value>): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'sau-ro-bench-'));
  const browser = await launchBrowser();
  try {
    return await use({ browser, folder });
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
}

interface Press {
  readonly browser: Browser;
  readonly folder: string;
}

/** Makes files of plans in one form, reads them back, and compares with the texts and with what persons read in them. */
export async function measureForm(
  { extension, make }: Form,
  plans: readonly Plan[],
  { browser, folder }: Press,
): Promise<FormFigures> {
  const [tally, own] = [new Tally(), new Tally()];
  const sum = { wrong: 0, letters: 0, ms: 0, pages: 0, same: 0 };
  using files = openFiles();
  for (const { gold, text } of plans) {
    const path = join(folder, `plan.${extension}`);
    await writeFile(path, await make(text, browser));
    const start = performance.now();
    const source = only(await files.read(path));
    sum.ms += performance.now() - start;
    sum.pages += source.layout?.pages.length ?? 1;
    const { wrong, letters } = wrongLetters(text, source.text);
    sum.wrong += wrong;
    sum.letters += letters;
    const [found, right] = [read(source.text), read(text)];
    if (isDeepStrictEqual(whatCounts(found), whatCounts(right))) sum.same += 1;
    scoreReading(gold, found, source.text, tally);
    scoreReading(gold, right, text, own);
  }
  return {
    pages: sum.pages,
    secondsPerPage: sum.ms / 1000 / sum.pages,
    characterErrorRate: sum.wrong / sum.letters,
    f1: rowsScore(tally),
    f1OfText: rowsScore(own),
    same: sum.same,
  };
}

const FEW_PLANS = 2;

/** The figures of a few forms of the shortest plans, by name: recognition takes seconds a page. */
export async function measureFewFiles(): Promise<Record<string, number>> {
  const { clean } = await plansByQuality();
  const plans = clean.toSorted((one, other) => one.text.length - other.text.length).slice(0, FEW_PLANS);
  return withPress(async (press) => {
    const figures: Record<string, number> = {};
    for (const form of FEW_FORMS) {
      const { characterErrorRate, secondsPerPage, f1, f1OfText, same } = await measureForm(form, plans, press);
      figures[`${form.name}, characters wrong, %`] = characterErrorRate * 100;
      figures[`${form.name}, seconds a page`] = secondsPerPage;
      figures[`${form.name}, F1 lost, %`] = (f1OfText - f1) * 100;
      figures[`${form.name}, plans read the same`] = same / plans.length;
    }
    return figures;
  });
}

function only([source]: readonly (SourceFile | UnreadableFileError)[]): SourceFile {
  if (!source || source instanceof UnreadableFileError) throw source ?? new Error('nothing was read');
  return source;
}

function rowsScore(tally: Tally): number {
  const rows = [...tally.scores()].filter(([name]) => !name.includes('.')).map(([, score]) => score);
  const sum = (of: 'right' | 'extra' | 'missed'): number => rows.reduce((total, score) => total + score[of], 0);
  return sum('right') / (sum('right') + (sum('extra') + sum('missed')) / 2);
}
