import type { SourceText } from '../source-text.ts';
import type { FoundSymbol } from '../symbol-scan.ts';
import { parseSymbol } from '../symbol.ts';

const JOINT = String.raw`(?:\s{0,3},\s{0,3}|\s{1,3}va\s{1,3})`;
const NUMBERS = String.raw`(?<numbers>\d{1,3}(?:${JOINT}(?:so\s+)?\d{1,3}){0,8})`;
// a day may stand between number and body
const BY_PARTY = String.raw`(?:,?\s+(?:ngay\s+[\d/.-]{6,10}|ngay\s+\d{1,2}\s+thang\s+\d{1,2}\s+nam\s+\d{4}))?,?\s+cua\s+(?:bo\s+chinh\s+tri|ban\s+bi\s+thu|ban\s+chap\s+hanh\s+trung\s+uong)(?![a-z])`;
// found by the number, for there are fewer of them than of words
const PARTY = String.raw`(?<=(?<![a-z])(?<word>nghi\s+quyet|chi\s+thi|ket\s+luan|quy\s+dinh)\s+(?:so\s+)?)${NUMBERS}(?=${BY_PARTY})`;
const DECREE = String.raw`(?<=(?<![a-z])nghi\s+dinh\s+(?:so\s+)?)(?<number>\d{1,3}/(?:19|20)\d\d)(?![\d/]|\s?[-\u2010-\u2015])`;
const SHORT = new RegExp(`${PARTY}|${DECREE}`, 'g');
const NUMBER = /\d{1,3}/g;

const PARTY_TYPES: ReadonlyMap<string, string> = new Map([
  ['nghi quyet', 'NQ'],
  ['chi thi', 'CT'],
  ['ket luan', 'KL'],
  ['quy dinh', 'QĐ'],
]);

function makeFound(printed: string, start: number, length: number): readonly FoundSymbol[] {
  const symbol = parseSymbol(printed);
  return symbol ? [{ printed, symbol, start, end: start + length }] : [];
}

/**
 * Documents whose type, number and body in words say all that their symbol does: “Nghị quyết số 72 của Bộ Chính trị” is 72-NQ/TW,
 * “Nghị định 30/2020” is 30/2020/NĐ-CP.
 */
export function findShortReferences({ folded }: SourceText): readonly FoundSymbol[] {
  const found: FoundSymbol[] = [];
  for (const { index: start, groups = {} } of folded.matchAll(SHORT)) {
    const { word = '', numbers = '', number } = groups;
    if (number !== undefined) {
      found.push(...makeFound(`${number}/NĐ-CP`, start, number.length));
      continue;
    }
    const type = PARTY_TYPES.get(word.replaceAll(/\s+/g, ' ')) ?? '';
    for (const { index: at, 0: one } of numbers.matchAll(NUMBER)) {
      found.push(...makeFound(`${one}-${type}/TW`, start + at, one.length));
    }
  }
  return found;
}
