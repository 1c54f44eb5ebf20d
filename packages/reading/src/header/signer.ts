import { fold } from '@sau-ro/gazetteer';
import { readLines } from '../lines.ts';
import type { Signer } from '../reading.ts';
import { type SourceText, withoutMarkup } from '../source-text.ts';
import { isCapitals } from './body-words.ts';
import { isOffice, isSigningForm, isSmallOffice, splitMergedColumns } from './office.ts';
import { findNameAtEnd, hasFamilyName, parsePersonName } from './person.ts';

/** Who signed, and the words in whose name it was done, folded. */
export interface Signature {
  readonly signer: Signer | null;
  readonly signature: string;
}

const TAIL = 6000;
// the signature may stand above the list of recipients
const ABOVE_FOOT = 700;
const BELOW_FOOT = 4000;

const FORM_INSIDE = /(?:^|\s{1,})(?=(?:T\/M|K\/T|T\/L|TM\.|KT\.|TL\.|TUQ\.)\s?\p{Lu}{2})/u;
// what every form inside a line has, so that most lines are not taken apart
const HAS_FORM = /T\/M|K\/T|T\/L|TM\.|KT\.|TL\.|TUQ\./;
const COLUMN = /\s{3,}|\||<br\s?\/?>/;

function readCells(text: string, from: number, until: number): readonly string[] {
  const cells: string[] = [];
  for (const { start, end } of readLines(text, from, until)) {
    for (const column of text.slice(start, end).split(COLUMN)) {
      const inside = HAS_FORM.test(column) ? column.split(FORM_INSIDE) : [column];
      for (const cell of inside.flatMap(splitMergedColumns)) cells.push(withoutMarkup(cell.replaceAll(/[\\#]/g, ' ')));
    }
  }
  return cells.filter((cell) => cell.length > 1);
}

interface Forms {
  readonly forms: readonly string[];
  readonly position: string | null;
  readonly end: number;
}

// “KT. BỘ TRƯỞNG,⏎CHỦ NHIỆM”, “TM. ỦY BAN⏎NHÂN DÂN”: a form may take two lines
function continuesForm(forms: readonly string[], cell: string, position: string | null): boolean {
  if (!isCapitals(cell) || forms.length === 0 || parsePersonName(cell) !== null) return false;
  return forms.at(-1)?.endsWith(',') === true || (position === null && !isOffice(cell));
}

// recipients stand on the same lines as the signature where the columns were merged
const OTHER_COLUMN = /^[-_–+•]/;
const LONGEST_BLOCK = 8;

function readForms(cells: readonly string[], first: number): Forms {
  const forms: string[] = [];
  let position: string | null = null;
  let end = first;
  for (const printed of cells.slice(first, first + LONGEST_BLOCK)) {
    const cell = printed.replace(/;$/, '');
    if (isSigningForm(cell)) forms.push(cell);
    else if (continuesForm(forms, cell, position)) forms.push(`${forms.pop() ?? ''} ${cell}`);
    else if (isOffice(cell) || (forms.length > 0 && position === null && isSmallOffice(cell))) position = cell;
    else if (!OTHER_COLUMN.test(cell) && (position !== null || forms.length > 0)) break;
    end += 1;
  }
  return { forms: forms.map((form) => form.replace(/,$/, '')), position, end };
}

const isSigning = (cell: string): boolean => isSigningForm(cell) || isOffice(cell);

// stamps and remarks may stand between the office and the name
const BETWEEN = 12;

function findName(cells: readonly string[], from: number): string | null {
  const near = cells.slice(from, from + BETWEEN);
  const names = near.map(parsePersonName).filter((name) => name !== null);
  return names.find(hasFamilyName) ?? names[0] ?? near.map(findNameAtEnd).find((name) => name !== null) ?? null;
}

// where the office begins: below “Nơi nhận”, above it, or anywhere at the end
function findOffice(cells: readonly string[]): number {
  const foot = Math.max(
    cells.findIndex((cell) => /^_*n[oơ]i nh[aâậ]n/iu.test(cell)),
    0,
  );
  const below = cells.findIndex((cell, at) => at >= foot && isSigning(cell));
  if (below >= 0) return below;
  let above = cells.findLastIndex((cell, at) => at < foot && isSigning(cell));
  while (above > 0 && isSigning(cells[above - 1] ?? '')) above -= 1;
  return above;
}

// which marks a name has that lost them only its bearer knows; family names are few
function asPrinted({ text, restoredFrom, passage }: SourceText, from: number, name: string): string {
  const at = restoredFrom ? text.indexOf(name, from) : -1;
  if (at < 0) return name;
  const printed = passage(at, at + name.length).quote.split(' ');
  const words = name.split(' ').map((word, place) => {
    const own = printed[place] ?? word;
    return place > 0 && fold(own) === fold(word) ? own : word;
  });
  return words.join(' ');
}

/** Reads the signature at the foot of a document; `foot` is where its list of recipients begins. */
export function readSigner(source: SourceText, foot: number | null): Signature {
  const { text } = source;
  const from = foot === null ? text.length - TAIL : foot - ABOVE_FOOT;
  const until = foot === null ? text.length : Math.min(text.length, foot + BELOW_FOOT);
  const start = Math.max(0, from);
  const cells = readCells(text, start, until);
  const first = findOffice(cells);
  if (first < 0) return { signer: null, signature: '' };
  const { forms, position, end } = readForms(cells, first);
  const name = findName(cells, end);
  const signature = fold(forms.join(' ')).replaceAll(/\s+/g, ' ');
  const signer = name === null ? null : { name: asPrinted(source, start, name), position, forms };
  return { signer, signature };
}
