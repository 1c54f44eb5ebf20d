import { documentTypes, fold, typesWithoutAbbreviation } from '@sau-ro/gazetteer';
import { type Line, readLines } from '../lines.ts';
import type { SourceText } from '../source-text.ts';

/** The head of a document: what stands above its type, and the type. */
export interface Head {
  /** `[0, end)` is the letterhead, with number, place and date. */
  readonly end: number;
  /** Abbreviation of the type that is printed alone on a line; `null` where none is. */
  readonly type: string | null;
  /** Where the title may begin: behind the line of the type. */
  readonly titleStart: number | null;
}

const HEAD_LENGTH = 4000;
const HEAD_WITHOUT_TYPE = 700;

const names: ReadonlyMap<string, string> = new Map([
  ...documentTypes.filter(({ state }) => !state.includes('copy')).map(({ vi, abbr }) => [fold(vi), abbr] as const),
  ...documentTypes.flatMap(({ party, abbr }) =>
    party && !party.includes(' và ') ? [[fold(party), abbr] as const] : [],
  ),
  ['quyet dinh', 'QĐ'],
  ['chuong trinh hanh dong', 'CTr'],
  ['thong bao ket luan', 'TB'],
  ['bao cao tong ket', 'BC'],
]);
const withoutAbbreviation = new Set(typesWithoutAbbreviation.map(fold));

// a scan misreads one letter: KÉẺ HOẠCH, KÊ HOẠOH
function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const rest = one.length - Number(one.length >= other.length);
  const skip = other.length - Number(other.length >= one.length);
  return one.slice(one.length - (rest - at)) === other.slice(other.length - (skip - at)) && rest - at === skip - at;
}

/** The abbreviation of the type whose name a line is, in capitals; `null` where it is none. */
export function typeOfLine(printed: string): string | null {
  const words = printed
    .replaceAll(/[^\p{L}\s]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (words.length < 4 || words.length > 40 || words !== words.toUpperCase()) return null;
  const folded = fold(words);
  if (withoutAbbreviation.has(folded)) return null;
  const exact = names.get(folded);
  if (exact !== undefined) return exact;
  const near = [...names].find(([name]) => name.length >= 7 && isNear(folded, name));
  return near?.[1] ?? null;
}

const TABLE = /[|]/;

function typeInLine(text: string, { start, end }: Line): string | null {
  if (end - start > 80) return null;
  const printed = text.slice(start, end);
  return TABLE.test(printed) ? null : typeOfLine(printed);
}

/** Finds where the head of a document ends and which type it names. */
export function readHead({ text }: SourceText): Head {
  const limit = Math.min(text.length, HEAD_LENGTH);
  for (const line of readLines(text, 0, limit)) {
    const type = typeInLine(text, line);
    if (type !== null) return { end: line.start, type, titleStart: line.end };
  }
  return { end: Math.min(limit, HEAD_WITHOUT_TYPE), type: null, titleStart: null };
}
