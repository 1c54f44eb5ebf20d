import { issuerBySuffix } from '@sau-ro/gazetteer';
import { cleanSymbol, parseSymbol } from './symbol.ts';
import type { DocumentSymbol } from './reading.ts';

/** A document's number where it stands in a text. */
export interface FoundSymbol {
  /** As printed, without spaces. */
  readonly printed: string;
  readonly symbol: DocumentSymbol;
  readonly start: number;
  readonly end: number;
}

const PART = String.raw`[A-ZĐÐƯ][A-Za-zĐÐđðƯ&]{0,14}(?: &[A-ZĐ]{1,6})?\d{0,3}(?:\.[A-ZĐ]{1,4}\d{0,2}(?![A-Za-zÀ-ỹ]))?`;
const DASH = String.raw`[-/\u2010-\u2015\u2212]`;
const NUMBER = String.raw`\d{1,6}(?:\.\d{1,3})?(?:\.(?:19|20)\d\d(?=/))?[a-zđ]?`;
// scans tear years apart: `34/201 7/TT-BYT`
const YEAR = String.raw`(?:\d{4}|(?:19|20)(?:\s\d\d|\d\s\d))`;
// spaces may stand on both sides of the first two signs (`367 - QĐ/TW`, `12/QĐ - UBND`), later only behind one (`QĐ-⏎BYT`)
const SYMBOL = new RegExp(
  String.raw`${NUMBER}(?:/\s?${YEAR}(?:\s?${DASH}\s?|(?=QH|UBTVQH|NĐCP))|\s{0,2}${DASH}\s{0,2})` +
    String.raw`${PART}(?:[ \u00a0]{0,2}${DASH}\s{0,2}${PART})?(?:${DASH}\s{0,2}${PART}){0,7}`,
  'g',
);

const LETTER_OR_DIGIT = /[\p{L}\p{M}\d]/u;
const JOINED = /[\p{L}\p{M}\d.,/-]/u;
const NUMBER_WORD = /s[^\s\d]{0,2}[.:]?\s{0,3}$/i;
// a short symbol of old times or of a letter, `43-CP`, `606/SYT`, is one only where its type stands before it
const TYPE_WORD = /(?:ghị định|ghị quyết|uyết định|hỉ thị|ông văn|ăn bản|ông điện)(?:\s{1,3}số)?[:\s]{1,3}$/i;
const TYPE_REACH = 24;

function isLikely(text: string, start: number, symbol: DocumentSymbol): boolean {
  if (symbol.type !== null || symbol.year !== null) return true;
  if (!symbol.issuer.includes('-')) return TYPE_WORD.test(text.slice(Math.max(0, start - TYPE_REACH), start));
  // `2/HIV-AIDS` looks like an official letter: its body must be known, or the word “số” stand before it
  if (issuerBySuffix(symbol.issuer.split('-')[0] ?? '') !== null) return true;
  return NUMBER_WORD.test(text.slice(Math.max(0, start - 6), start));
}

// “Công văn số 285/CCTTHC”: the word says that it is a letter, whoever wrote it
const LETTER_WORD = /(?:ông văn|ông điện)(?:\s{1,3}số)?[:\s]{1,3}$/i;
const LETTER = /^(?<number>\d{1,6})\/(?<issuer>[A-ZĐƯ]{3,10})$/;

function parseAt(text: string, start: number, printed: string): DocumentSymbol | null {
  const parsed = parseSymbol(printed);
  const { number, issuer } = (parsed === null && LETTER.exec(printed)?.groups) || {};
  if (number === undefined || issuer === undefined) return parsed;
  const isLetter = LETTER_WORD.test(text.slice(Math.max(0, start - TYPE_REACH), start));
  return isLetter ? { number, year: null, type: null, issuer } : null;
}

const LAST_PART = /[-/\u2010-\u2015\u2212]\s*[^-/\u2010-\u2015\u2212]*$/;
// contracts are numbered like documents
const CONTRACT = 'HĐ';

function takeSymbol(text: string, start: number, found: string): FoundSymbol | null {
  let printed = found;
  // a word that only begins in capitals (`-UBND- Ủy ban`) is no part of it
  while (LETTER_OR_DIGIT.test(text.charAt(start + printed.length))) {
    const shorter = printed.replace(LAST_PART, '').trimEnd();
    if (shorter === printed) return null;
    printed = shorter;
  }
  const symbol = parseAt(text, start, printed);
  if (!symbol || symbol.number === null || symbol.type === CONTRACT || !isLikely(text, start, symbol)) return null;
  return { printed: cleanSymbol(printed), symbol, start, end: start + printed.length };
}

// “34/2O1 7/TT-BYT” is damaged: its end alone would be another number
const BROKEN = /(?:^|[^\p{L}\d/])[\d/]*\d\s$/u;

const isPartOf = (text: string, start: number): boolean =>
  JOINED.test(text.charAt(start - 1)) || BROKEN.test(text.slice(Math.max(0, start - 14), start));

/** All numbers of documents in a text (NFC), in order. */
export function findSymbols(text: string): readonly FoundSymbol[] {
  const found: FoundSymbol[] = [];
  for (const match of text.matchAll(SYMBOL)) {
    const isJoined = match.index > 0 && isPartOf(text, match.index);
    const symbol = isJoined ? null : takeSymbol(text, match.index, match[0]);
    if (symbol) found.push(symbol);
  }
  return found;
}
