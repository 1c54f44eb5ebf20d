import type { DocumentSymbol } from '../reading.ts';
import type { SourceText } from '../source-text.ts';
import { cleanSymbol, parseSymbol } from '../symbol.ts';
import { findSymbols } from '../symbol-scan.ts';
import type { Head } from './head.ts';

/** The number that a document gives itself. */
export interface OwnNumber {
  readonly symbol: string | null;
  /** What is printed of a number that was left blank or cannot be read. */
  readonly form: string | null;
  readonly parsed: DocumentSymbol | null;
  /** Where it ends in the text; 0 where there is none. */
  readonly end: number;
}

const PART = String.raw`[A-ZĐÐƯ][A-Za-zĐÐđðƯ&]{0,14}\d{0,2}`;
const SIGN = String.raw`\s{0,2}\\?[-/\u2010-\u2015]\s{0,2}`;
// “/KH-UBND”, “/2026/QĐ-UBND”, “-KH/TU”, and “/SYT-NVY” of an official letter
const BLANK = new RegExp(String.raw`(?:/\s?\d{4}\s?)?[/\u2010-\u2015-]\s{0,2}${PART}(?:${SIGN}${PART}){1,5}`, 'g');
const NONE: OwnNumber = { symbol: null, form: null, parsed: null, end: 0 };

// the number stands alone in its line or cell but for the word “Số”, which OCR prints as S8 or Sóz;
// “(Kèm theo Quyết định số 12/QĐ-UBND …)” above a plan is the number of another document
const NUMBER_WORD = /(?:^|\n|\||\s{3,}|\*{3})[^\p{L}\d\n|]*S[^\s:.]{0,3}\s?[:.]?\s*$/u;
const TYPED_WORD =
  /(?:^|\n|\||\s{3,})[^\p{L}\d\n|]*(?:Nghị quyết|Quyết định|Luật|Lệnh|Thông tư|Nghị định)\s+số\s?:?\s*$/iu;
// “Quyết định số 12/QĐ-BYT về …” names another document
const CLOSES = /^[\s*_|\\]{0,4}(?:\n|$|\s{3}|\|)/;
const ALONE = /(?:^|\n|\||\s{3,})[^\p{L}\d\n|]*$/u;
const REACH = 40;

// what follows “Số:” up to the end of its cell
const NUMBERED = /(?:^|\n|\||\s{3,}|\*{3})[^\p{L}\d\n|]{0,20}S(?:ố|ó|ô)\s?[:.]?(?<cell>[^\n|]{3,60})/gu;
const NEXT_COLUMN = /\s{3,}\p{L}{2}|\s\p{Lu}\p{Ll}+[\p{L} .-]{0,30},\s*ng/u;
// “12a”, “0130”, “298 KH/TWĐTN” with a space for the first sign
const LENIENT =
  /^(?<number>\d{1,6}[a-zđ]?)\s{0,3}(?:[-/\u2010-\u2015]\s{0,2}|\s)(?<rest>[A-ZĐ][\p{L}&\d\s./\u2010-\u2015-]{1,40})$/u;
const SHAPE = /^[A-ZĐƯ][A-Za-zĐđƯ&]*\d{0,2}(?:[-/][A-ZĐƯ][A-Za-zĐđƯ&]*\d{0,2}){0,5}$/;

function readLenient(printed: string): Omit<OwnNumber, 'end'> | null {
  const { number, rest } = LENIENT.exec(printed.replaceAll('\\', '').trim())?.groups ?? {};
  if (number === undefined || rest === undefined) return null;
  const tail = cleanSymbol(rest);
  const sign = /^\d+\w?\s{0,3}[-\u2010-\u2015]/.test(printed) || /^[A-ZĐ]{2,4}r?\//.test(tail) ? '-' : '/';
  const symbol = `${number}${sign}${tail}`;
  const parsed = parseSymbol(symbol);
  if (!parsed && !(SHAPE.test(tail) && /[-/]/.test(tail))) return null;
  return { symbol, form: null, parsed: parsed ?? { number, year: null, type: null, issuer: tail } };
}

// a number whose parts no table knows, or that was printed with other spaces and signs
function findNumbered(head: string): OwnNumber | null {
  for (const { index, 0: whole, groups } of head.matchAll(NUMBERED)) {
    const cell = groups?.['cell'] ?? '';
    const cut = cell.search(NEXT_COLUMN);
    const found = readLenient(cut < 0 ? cell : cell.slice(0, cut));
    if (found) return { ...found, end: index + whole.length - (cut < 0 ? 0 : cell.length - cut) };
  }
  return null;
}

function findFull(head: string, start: number, type: string | null): OwnNumber | null {
  for (const { printed, symbol, start: at, end } of findSymbols(head.slice(start))) {
    const before = head.slice(Math.max(start, start + at - REACH), start + at);
    const isOwn =
      NUMBER_WORD.test(before) ||
      (TYPED_WORD.test(before) && CLOSES.test(head.slice(start + end, start + end + 12))) ||
      (type !== null && ALONE.test(before));
    if (isOwn) return { symbol: printed, form: null, parsed: symbol, end: start + end };
  }
  return null;
}

// in front of a blank stand dots, spaces, or digits that cannot be read
const BEFORE_BLANK = /S[^\s:.]{0,3}\s?[:.]?[^\n|]{0,30}$/u;

function findBlank(head: string, start: number): OwnNumber | null {
  for (const match of head.slice(start).matchAll(BLANK)) {
    const at = start + match.index;
    if (/[\p{L}\d]/u.test(head.charAt(at - 1))) continue;
    const form = cleanSymbol(match[0].replaceAll('\\', ''));
    const parsed = parseSymbol(form) ?? parseSymbol(`1${form}`);
    const isLetter =
      parsed !== null && parsed.type === null && BEFORE_BLANK.test(head.slice(Math.max(start, at - REACH), at));
    if (!parsed || (parsed.type === null && !isLetter)) continue;
    return { symbol: null, form, parsed: { ...parsed, number: null }, end: at + match[0].length };
  }
  return null;
}

/** Reads the document's own number from its head. */
export function readOwnNumber({ text }: SourceText, { start, end, type }: Head): OwnNumber {
  const head = text.slice(0, end);
  const full = findFull(head, start, type);
  if (full) return full;
  const blank = findBlank(head, start);
  const numbered = findNumbered(head.slice(start));
  if (numbered && (!blank || start + numbered.end < blank.end)) return { ...numbered, end: start + numbered.end };
  return blank ?? NONE;
}
