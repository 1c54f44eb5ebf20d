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
const BLANK = new RegExp(String.raw`[/-]\s{0,2}[A-ZĐÐ]{1,4}r?\s{0,2}[-/]\s{0,2}${PART}(?:-${PART}){0,4}`, 'g');
const NONE: OwnNumber = { symbol: null, form: null, parsed: null, end: 0 };

// the number stands alone in its line or cell but for the word “Số”, which OCR prints as S8 or Sóz;
// “(Kèm theo Quyết định số 12/QĐ-UBND …)” above a plan is the number of another document
const NUMBER_WORD = /(?:^|\n|\||\s{3,})[^\p{L}\d\n|]*S[^\s:.]{0,3}\s?[:.]?\s*$/u;
const ALONE = /(?:^|\n|\||\s{3,})[^\p{L}\d\n|]*$/u;
const REACH = 40;

/** Reads the document's own number from its head. */
export function readOwnNumber({ text }: SourceText, { end, type }: Head): OwnNumber {
  const head = text.slice(0, end);
  for (const { printed, symbol, start, end: stop } of findSymbols(head)) {
    const before = head.slice(Math.max(0, start - REACH), start);
    if (!NUMBER_WORD.test(before) && !(type !== null && ALONE.test(before))) continue;
    return { symbol: printed, form: null, parsed: symbol, end: stop };
  }
  for (const match of head.matchAll(BLANK)) {
    if (/[\p{L}\d]/u.test(head.charAt(match.index - 1))) continue;
    const parsed = parseSymbol(match[0]);
    if (parsed?.type) return { symbol: null, form: cleanSymbol(match[0]), parsed, end: match.index + match[0].length };
  }
  return NONE;
}
