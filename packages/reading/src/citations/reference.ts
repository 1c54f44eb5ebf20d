import type { Reference } from '../reading.ts';
import { DATE_PATTERN, isoDate } from '../printed-date.ts';
import { onOneLine, openSource, type SourceText } from '../source-text.ts';
import { findSymbols, type FoundSymbol } from '../symbol-scan.ts';
import { readIssuerBefore } from './issuer-before.ts';
import { readIssuerName } from './issuing-body.ts';
import { readSeries, shareInSeries } from './series.ts';
import { findShortReferences } from './short-reference.ts';
import { TYPE_WORDS } from './type-words.ts';

/** A document named in a text, and where its parts stand. */
export interface PlacedReference extends FoundSymbol {
  /** Where the words “Nghị quyết số” before the number begin. */
  readonly from: number;
  /** Where date and issuer end. */
  readonly to: number;
  readonly date: string | null;
  readonly issuer: string | null;
  /** The folded type word before the number, `nghi quyet`; `null` where the number stands alone. */
  readonly typeWord: string | null;
}

const BEFORE = new RegExp(String.raw`(?<![a-z])(?<word>${TYPE_WORDS})(?:\s+s\S{0,3})?[:.]?\s*[*_\[]{0,3}\s?$`);
const BARE_NUMBER = /(?<![a-z])s[^\s\w]?[o0-9]{1,3}[:.]?\s*[*_[]{0,3}$/;

// signs of Markdown and the address of a link may stand between a number and its date
const MARKUP = String.raw`(?:[*_]{1,3}|\]\([^)\n]{0,300}\))?`;
const DAY = String.raw`${MARKUP}[\s,(]{0,6}(?:(?:ky|ban\s+hanh)\s+)?ng[a-z]{1,2}y\s{0,9}${DATE_PATTERN}`;
const DATE = new RegExp(DAY, 'y');
// “Nghị quyết số 46/NQ-CP của Chính phủ ngày 08 tháng 3 năm 2025”
const LATER_DATE = new RegExp(String.raw`${MARKUP}[\s,(]{1,6}ng[a-z]{1,2}y\s{0,9}${DATE_PATTERN}`, 'y');
// a day of which parts are blank, or no year is printed, is no date, but the issuer may follow it
const PART_OF_DATE = new RegExp(
  String.raw`${MARKUP}[\s,(]{0,6}(?:ng[a-z]{1,2}y[\s\d.…_/-]{0,24}(?:th[a-z]{1,2}ng[\s\d.…_/]{0,16})?|th[a-z]{1,2}ng\s+\d{1,2}(?:[/-]\d{4})?)?(?:\s?n[a-z]m\s+\d{4})?${MARKUP}`,
  'y',
);

const JOINT_TYPES: ReadonlySet<string> = new Set(['TTLT', 'NQLT']);
const REACH = 70;

function readStart(folded: string, start: number, floor: number): { from: number; typeWord: string | null } {
  const from = Math.max(floor, start - REACH);
  const before = folded.slice(from, start);
  const named = BEFORE.exec(before);
  if (named) return { from: from + named.index, typeWord: named.groups?.['word']?.replaceAll(/\s+/g, ' ') ?? null };
  const bare = BARE_NUMBER.exec(before);
  return { from: bare ? from + bare.index : start, typeWord: null };
}

interface Printed {
  readonly date: string | null;
  readonly issuer: string | null;
  readonly to: number;
}

function readLater(folded: string, at: number): { date: string | null; to: number } {
  LATER_DATE.lastIndex = at;
  const late = LATER_DATE.exec(folded);
  return { date: isoDate(late?.groups ?? {}), to: late ? LATER_DATE.lastIndex : at };
}

function readAfter({ text, folded }: SourceText, { end, symbol }: FoundSymbol): Printed {
  const isJoint = JOINT_TYPES.has(symbol.type ?? '');
  DATE.lastIndex = end;
  const early = DATE.exec(folded);
  if (early) {
    const to = DATE.lastIndex;
    const body = readIssuerName(text, folded, to, isJoint);
    return { date: isoDate(early.groups ?? {}), issuer: body?.name ?? null, to: body?.end ?? to };
  }
  PART_OF_DATE.lastIndex = end;
  const body = readIssuerName(text, folded, end + (PART_OF_DATE.exec(folded)?.[0].length ?? 0), isJoint);
  return body ? { ...readLater(folded, body.end), issuer: body.name } : { date: null, issuer: null, to: end };
}

function placeReference(source: SourceText, found: FoundSymbol, floor: number): PlacedReference {
  const { from, typeWord } = readStart(source.folded, found.start, floor);
  const after = readAfter(source, found);
  const before = after.issuer === null ? readIssuerBefore(source, from, floor, found.symbol) : null;
  return {
    ...found,
    from: before?.from ?? from,
    typeWord: before?.typeWord ?? typeWord,
    to: after.to,
    date: after.date ?? before?.date ?? null,
    issuer: after.issuer ?? before?.issuer ?? null,
  };
}

/** All documents that a text names by number, in order. */
export function placeReferences(source: SourceText): readonly PlacedReference[] {
  let floor = 0;
  const short = findShortReferences(source);
  const symbols = findSymbols(source.text);
  const all = short.length === 0 ? symbols : [...symbols, ...short].sort((one, other) => one.start - other.start);
  const placed = all.flatMap((found) => {
    const reference = placeReference(source, found, floor);
    const others = reference.typeWord === null ? readSeries(source.folded, reference, floor) : [];
    floor = found.end;
    return [...others, reference];
  });
  return shareInSeries(source.folded, placed);
}

/** Every document that a text names by its number, in order, with date and issuer where they are printed. */
export function readReferences(text: string): Reference[] {
  const source = openSource(text);
  return placeReferences(source).map(({ printed, date, issuer, from, to }) => ({
    ...source.passage(from, to),
    symbol: onOneLine(printed),
    date,
    issuer,
  }));
}
