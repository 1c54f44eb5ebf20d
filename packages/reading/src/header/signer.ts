import { fold } from '@sau-ro/gazetteer';
import { readLines } from '../lines.ts';
import type { Signer } from '../reading.ts';
import { type SourceText, withoutMarkup } from '../source-text.ts';

/** Who signed, and the words in whose name it was done, folded. */
export interface Signature {
  readonly signer: Signer | null;
  readonly signature: string;
}

const TAIL = 6000;
const FORM = /^(?:TM|KT|TL|TUQ|Q)\.\s?\p{Lu}|^(?:T\/M|K\/T|T\/L)\.?\s?\p{Lu}|^(?:TM|KT|TL|TUQ)\s\p{Lu}{2}/u;
const FORM_INSIDE = /(?:^|\s{1,})(?=(?:T\/M|K\/T|T\/L|TM\.|KT\.|TL\.|TUQ\.)\s?\p{Lu}{2})/u;
// what every form inside a line has, so that most lines are not taken apart
const HAS_FORM = /T\/M|K\/T|T\/L|TM\.|KT\.|TL\.|TUQ\./;
const POSITION =
  /^(?:quyen )?(?:pho )?(?:chu tich|giam doc|bi thu|chu nhiem|truong ban|truong phong|chanh van phong|bo truong|thu truong|tong giam doc|thu tuong|cuc truong|vien truong|hieu truong|tong bi thu|thong doc|tong thanh tra|chanh thanh tra|pho thu truong)/;
const NAME = /^(?:\p{Lu}[\p{Ll}'’]+)(?:\s\p{Lu}[\p{Ll}'’]*){1,4}$/u;

function readCells({ text }: SourceText): readonly string[] {
  const from = Math.max(0, text.length - TAIL);
  const cells: string[] = [];
  for (const { start, end } of readLines(text, from)) {
    for (const column of text.slice(start, end).split(/\s{3,}|\|/)) {
      const inside = HAS_FORM.test(column) ? column.split(FORM_INSIDE) : [column];
      for (const cell of inside) cells.push(withoutMarkup(cell));
    }
  }
  return cells.filter((cell) => cell.length > 1);
}

const isCapitals = (printed: string): boolean => printed === printed.toUpperCase();

interface Forms {
  readonly forms: readonly string[];
  readonly position: string | null;
  readonly end: number;
}

const isPosition = (cell: string): boolean => isCapitals(cell) && POSITION.test(fold(cell));

// “KT. BỘ TRƯỞNG,⏎CHỦ NHIỆM”, “TM. ỦY BAN⏎NHÂN DÂN”: a form may take two lines
function continuesForm(forms: readonly string[], cell: string, position: string | null): boolean {
  if (!isCapitals(cell) || forms.length === 0) return false;
  return forms.at(-1)?.endsWith(',') === true || (position === null && !isPosition(cell));
}

// recipients stand on the same lines as the signature where the columns were merged
const OTHER_COLUMN = /^[-_]/;
const LONGEST_BLOCK = 8;

function readForms(cells: readonly string[], first: number): Forms {
  const forms: string[] = [];
  let position: string | null = null;
  let end = first;
  for (const printed of cells.slice(first, first + LONGEST_BLOCK)) {
    const cell = printed.replace(/;$/, '');
    if (FORM.test(cell)) forms.push(cell);
    else if (continuesForm(forms, cell, position)) forms.push(`${forms.pop() ?? ''} ${cell}`);
    else if (isPosition(cell)) position = cell;
    else if (!OTHER_COLUMN.test(cell) && (position !== null || forms.length > 0)) break;
    end += 1;
  }
  return { forms: forms.map((form) => form.replace(/,$/, '')), position, end };
}

const isSigning = (cell: string): boolean => FORM.test(cell) || isPosition(cell);

// stamps and remarks may stand between the office and the name
const BETWEEN = 12;

/** Reads the signature at the foot of a document. */
export function readSigner(source: SourceText): Signature {
  const cells = readCells(source);
  const foot = cells.findLastIndex((cell) => /^_*n[oơ]i nh[aâậ]n/iu.test(cell));
  const from = Math.max(foot, 0);
  let first = cells.findIndex((cell, at) => at >= from && isSigning(cell));
  if (first < 0) first = cells.findIndex(isSigning);
  if (first < 0) return { signer: null, signature: '' };
  const { forms, position, end } = readForms(cells, first);
  const name = cells.slice(end, end + BETWEEN).find((cell) => NAME.test(cell) && cell.split(' ').length <= 5) ?? null;
  const signature = fold(forms.join(' ')).replaceAll(/\s+/g, ' ');
  return { signer: name === null ? null : { name, position, forms }, signature };
}
