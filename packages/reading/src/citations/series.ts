import { cleanSymbol, parseSymbol } from '../symbol.ts';
import type { PlacedReference } from './reference.ts';
import { TYPE_WORDS } from './type-words.ts';

const REACH = 160;
const JOINT = String.raw`(?:\s{0,3}[,;]\s{0,3}(?:va\s+)?|\s{1,3}va\s{1,3})`;
// “các Quyết định số 12, 13 và” before 14/QĐ-TTg
const SERIES = new RegExp(
  String.raw`(?<![a-z])(?:${TYPE_WORDS})(?:\s+so)?:?\s+(?<numbers>(?:(?:so\s+)?\d{1,5}[a-z]?(?:/(?:19|20)\d\d)?${JOINT}){1,12})(?:so\s+)?$`,
);
const NUMBER = /\d{1,5}[a-z]?(?:\/\d{4})?/g;

/** The documents whose numbers stand before a full one and share the rest of it: 12 and 13 in “số 12, 13 và 14/QĐ-TTg”. */
export function readSeries(folded: string, last: PlacedReference, floor: number): readonly PlacedReference[] {
  const from = Math.max(floor, last.start - REACH);
  const match = SERIES.exec(folded.slice(from, last.start));
  const numbers = match?.groups?.['numbers'];
  if (!match || numbers === undefined) return [];
  const start = last.start - (match[0].length - match[0].indexOf(numbers));
  const rest = last.printed.replace(/^\d+(?:\.\d+)?[a-zđ]?/, '');
  return [...numbers.matchAll(NUMBER)].flatMap(({ 0: number, index }, at) => {
    const hasYear = number.includes('/');
    const printed = cleanSymbol(number + (hasYear ? rest.replace(/^\/\d{4}/, '') : rest));
    const symbol = parseSymbol(printed);
    if (!symbol) return [];
    const placed = start + index;
    const named = at === 0 ? from + match.index : placed;
    return [
      {
        ...last,
        printed,
        symbol,
        start: placed,
        end: placed + number.length,
        from: named,
        to: placed + number.length,
        date: null,
        issuer: null,
      },
    ];
  });
}

const JOINED = new RegExp(String.raw`^${JOINT}$`);
const LONGEST_JOINT = 12;

const isAlike = (one: PlacedReference, next: PlacedReference): boolean =>
  next.typeWord === null && one.symbol.type === next.symbol.type && one.symbol.issuer === next.symbol.issuer;

const isJoined = (folded: string, one: PlacedReference, next: PlacedReference): boolean =>
  isAlike(one, next) && next.from - one.to <= LONGEST_JOINT && JOINED.test(folded.slice(one.to, next.from));

const LONGEST_SUBJECT = 300;
const LIST_END = /[.:!?]\s|\n\s*\n/;

// “các Nghị định của Chính phủ số … về …; số … về … và số … về …”
function isListed(folded: string, one: PlacedReference, next: PlacedReference): boolean {
  if (!isAlike(one, next) || next.from === next.start || next.from - one.to > LONGEST_SUBJECT) return false;
  const between = folded.slice(one.to, next.from);
  return /(?:;\s*(?:va\s+)?|\sva\s+)$/.test(between) && !LIST_END.test(between);
}

type Gives = (one: PlacedReference, next: PlacedReference) => boolean;

// a series tells its issuer once, most often behind the last
function shareBackward(references: readonly PlacedReference[], gives: Gives): PlacedReference[] {
  const shared = [...references];
  for (let at = shared.length - 2; at >= 0; at -= 1) {
    const [one, next] = [shared[at], shared[at + 1]];
    if (!one || !next || one.issuer !== null || !gives(one, next)) continue;
    shared[at] = { ...one, issuer: next.issuer, date: one.date ?? next.date };
  }
  return shared;
}

function shareForward(references: readonly PlacedReference[], gives: Gives): PlacedReference[] {
  const shared = [...references];
  for (let at = 1; at < shared.length; at += 1) {
    const [one, next] = [shared[at - 1], shared[at]];
    if (one && next && next.issuer === null && gives(one, next)) shared[at] = { ...next, issuer: one.issuer };
  }
  return shared;
}

/** Gives all documents of one series the issuer, and those without any the date, that is printed once for them: “số 35/NQ-CP và số 36/NQ-CP ngày … của Chính phủ”. */
export function shareInSeries(folded: string, references: readonly PlacedReference[]): readonly PlacedReference[] {
  const shared = shareBackward(references, (one, next) => isJoined(folded, one, next));
  return shareForward(shared, (one, next) => isJoined(folded, one, next) || isListed(folded, one, next));
}
