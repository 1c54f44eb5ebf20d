import type { Reference } from '../reading.ts';
import { DATE_PATTERN, isoDate } from '../printed-date.ts';
import { onOneLine, openSource, type SourceText } from '../source-text.ts';
import { findSymbols, type FoundSymbol } from '../symbol-scan.ts';
import { readIssuerName } from './issuing-body.ts';

/** A document named in a text, and where its parts stand. */
export interface PlacedReference extends FoundSymbol {
  /** Where the words “Nghị quyết số” before the number begin. */
  readonly from: number;
  /** Where date and issuer end. */
  readonly to: number;
  readonly date: string | null;
  readonly issuer: string | null;
}

const TYPE_NAMES = [
  'nghi quyet',
  'quyet dinh',
  'ke hoach',
  'chi thi',
  'chuong trinh(?: hanh dong)?',
  'de an',
  'thong bao(?: ket luan)?',
  'ket luan',
  'thong tu(?: lien tich)?',
  'nghi dinh',
  'bo luat',
  'luat',
  'phap lenh',
  'cong van',
  'van ban',
  'cong dien',
  'huong dan',
  'bao cao',
  'quy dinh',
  'to trinh',
  'quy che',
  'phuong an',
  'du an',
  'thong tri',
  'thong cao',
  'sac lenh',
  'lenh',
];
const TYPE_WORDS = TYPE_NAMES.join('|').replaceAll(' ', String.raw`\s+`);
const BEFORE = new RegExp(String.raw`(?<![a-z])(?:${TYPE_WORDS})(?:\s+s\S{0,3})?[:.]?\s*$`);
const BARE_NUMBER = /(?<![a-z])s[^\s\w]?[o0-9]{1,3}\s*$/;

const DAY = String.raw`[\s,(]*ng[a-z]{1,2}y\s+${DATE_PATTERN}`;
const DATE = new RegExp(DAY, 'y');
// “Nghị quyết số 46/NQ-CP của Chính phủ ngày 08 tháng 3 năm 2025”
const LATER_DATE = new RegExp(String.raw`\s+ng[a-z]{1,2}y\s+${DATE_PATTERN}`, 'y');

const REACH = 70;

function readStart(folded: string, start: number, floor: number): number {
  const from = Math.max(floor, start - REACH);
  const before = folded.slice(from, start);
  const match = BEFORE.exec(before) ?? BARE_NUMBER.exec(before);
  return match ? from + match.index : start;
}

function placeReference({ text, folded }: SourceText, found: FoundSymbol, floor: number): PlacedReference {
  DATE.lastIndex = found.end;
  const early = DATE.exec(folded);
  const afterDate = early ? DATE.lastIndex : found.end;
  const body = readIssuerName(text, folded, afterDate);
  const afterBody = body?.end ?? afterDate;
  LATER_DATE.lastIndex = afterBody;
  const late = early || !body ? null : LATER_DATE.exec(folded);
  const date = isoDate((early ?? late)?.groups ?? {});
  const to = late ? LATER_DATE.lastIndex : afterBody;
  return { ...found, from: readStart(folded, found.start, floor), to, date, issuer: body?.name ?? null };
}

/** All documents that a text names by number, in order. */
export function placeReferences(source: SourceText): readonly PlacedReference[] {
  let floor = 0;
  return findSymbols(source.text).map((found) => {
    const reference = placeReference(source, found, floor);
    floor = found.end;
    return reference;
  });
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
