import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join, parse } from 'node:path';
import { openFiles, UnreadableFileError } from '../../packages/files/src/index.ts';
import { type FormFigures, measureForm, type Plan, plansByQuality, withPress } from './file-figures.ts';
import { ALL_FORMS } from './file-forms.ts';
import { wrongLetters } from './wrong-letters.ts';

const write = (cells: readonly (string | number)[]): boolean => process.stdout.write(`| ${cells.join(' | ')} |\n`);
const head = (...cells: string[]): void => {
  process.stdout.write('\n');
  write(cells);
  write(cells.map(() => '---'));
};
const percent = (share: number): string => (share * 100).toFixed(2);

/** Measures every form of every plan, and the files of a folder where one is given; prints tables in Markdown, row by row. */
async function printFileTables(folder: string | undefined): Promise<void> {
  const { clean, damaged } = await plansByQuality();
  process.stdout.write(`${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores\n`);
  await printForms(`the ${clean.length} clean plans`, clean);
  await printForms('the damaged plan', damaged);
  if (folder !== undefined) await printFolder(folder);
}

const rowOf = (figures: FormFigures, plans: number): (string | number)[] => [
  figures.pages,
  figures.secondsPerPage.toFixed(2),
  percent(figures.characterErrorRate),
  figures.f1.toFixed(3),
  percent(figures.f1OfText - figures.f1),
  `${figures.same} of ${plans}`,
];

async function printForms(of: string, plans: readonly Plan[]): Promise<void> {
  head(`Files of ${of}`, 'pages', 'seconds a page', 'characters wrong, %', 'F1', 'F1 lost, %', 'plans read the same');
  await withPress(async (press) => {
    for (const form of ALL_FORMS) write([form.name, ...rowOf(await measureForm(form, plans, press), plans.length)]);
  });
}

/** Files of any kind; those beside which a text of the same name lies are compared with it. */
async function printFolder(folder: string): Promise<void> {
  head('File', 'pages', 'recognised pages', 'seconds a page', 'characters wrong, %');
  using files = openFiles();
  for (const name of (await readdir(folder)).toSorted().filter((name) => !name.endsWith('.txt'))) {
    const start = performance.now();
    const results = await files.read(join(folder, name));
    const seconds = (performance.now() - start) / 1000;
    for (const result of results) {
      if (result instanceof UnreadableFileError) write([name, result.code, '', seconds.toFixed(2), '']);
      else {
        const pages = result.layout?.pages ?? [];
        const recognised = pages.filter(({ pieces }) => pieces.some(({ confidence }) => confidence !== null));
        const aPage = (seconds / Math.max(pages.length, 1)).toFixed(2);
        write([name, pages.length, recognised.length, aPage, await wrongShare(folder, name, result.text)]);
      }
    }
  }
}

async function wrongShare(folder: string, name: string, text: string): Promise<string> {
  const beside = join(folder, `${parse(name).name}.txt`);
  if (!existsSync(beside)) return '';
  const { wrong, letters } = wrongLetters(await readFile(beside, 'utf8'), text);
  return percent(wrong / letters);
}

await printFileTables(process.argv[2]);
