import { findLocalities, fold, type GazetteerLocality, localityWithAncestors } from '@sau-ro/gazetteer';
import { ordinaryNames, ordinaryWithoutMarks } from './ordinary-names.ts';
import { foldedWords, type FreeTokens, printedOf, type QueryText, type TokenRange } from './query-tokens.ts';
import type { FoundPiece } from './symbol-query.ts';
import type { UnderstoodPiece } from './understood.ts';

const LONGEST_NAME = 6;
// many places share a name (Tân An: more than fifty); all candidates of today come before the former ones
const MOST_CANDIDATES = 50;
const TYPE_WORD = /^(?:tinh|thanh pho|tp|xa|phuong|p|dac khu|quan|q|huyen|h|thi xa|tx|thi tran|tt) |^tp(?:hcm| hcm)?$/;
const ONE_LETTER_TYPE = /^[pqh] /;
const LETTER_AND_NUMBER = /^(?<type>[pq])(?<number>\d{1,2})$/;
const AT = new Set(['tai', 'o']);

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word) && word !== word.toUpperCase();

/** How a place is shown where it may be mistaken: with what it lies within, and until when it was. */
export function localityLabels(locality: GazetteerLocality): { label: string; labelEn: string } {
  const around = localityWithAncestors(locality.key)
    .slice(1)
    .map(({ name }) => name);
  const name = [locality.fullName, ...around].join(', ');
  if (locality.until === null) return { label: name, labelEn: name };
  return { label: `${name} (đến 30/6/2025)`, labelEn: `${name} (until 30 June 2025)` };
}

function pieceOf(printed: string, locality: GazetteerLocality): UnderstoodPiece {
  return { kind: 'locality', printed, value: locality.slug, key: locality.key, ...localityLabels(locality) };
}

// “q1” is quận 1; the gazetteer reads “Q. 1”
function candidates(printed: string, folded: string): readonly GazetteerLocality[] {
  const short = LETTER_AND_NUMBER.exec(folded)?.groups;
  return findLocalities(short ? `${short['type']} ${short['number']}` : printed, { limit: MOST_CANDIDATES });
}

function hasTypeWord(folded: string, printed: string): boolean {
  if (ONE_LETTER_TYPE.test(folded)) return printed[1] === '.' || /^[pq] \d/.test(folded);
  return TYPE_WORD.test(folded) || LETTER_AND_NUMBER.test(folded);
}

function isOrdinary(folded: string, printed: string): boolean {
  return ordinaryNames.has(folded) || (fold(printed) === printed.toLowerCase() && ordinaryWithoutMarks.has(folded));
}

// a bare name is a place where it is a phrase of its own: alone between the edges of the query and what is understood,
// or at one edge where it is no ordinary word
function standsAlone(query: QueryText, free: FreeTokens, range: TokenRange): boolean {
  const [from, to] = range;
  const folded = foldedWords(query, range);
  const isFirst = free.isEdge(from - 1) || hasCommaBefore(query, from) || AT.has(query.tokens[from - 1]?.folded ?? '');
  const isLast = free.isEdge(to) || hasCommaBefore(query, to);
  if (isFirst && isLast) return true;
  if (to - from < 2 || isOrdinary(folded, printedOf(query, range))) return false;
  const words = query.tokens.slice(from, to).map(({ text }) => text);
  return isFirst || isLast || words.every(isCapital);
}

function hasCommaBefore({ text, tokens }: QueryText, at: number): boolean {
  const gap = text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? text.length);
  return /[,;()]/.test(gap);
}

interface Place {
  readonly range: TokenRange;
  readonly found: readonly GazetteerLocality[];
}

function placeAt(query: QueryText, free: FreeTokens, range: TokenRange): Place | null {
  if (!free.isFree(range) || hasCommaWithin(query, range)) return null;
  const printed = printedOf(query, range);
  const folded = foldedWords(query, range);
  const isTyped = hasTypeWord(folded, printed);
  if (!isTyped && (isNumeric(folded) || !standsAlone(query, free, range))) return null;
  const found = candidates(printed, folded);
  return found.length > 0 ? { range, found } : null;
}

const rangesFrom = (query: QueryText, from: number): TokenRange[] =>
  Array.from({ length: LONGEST_NAME }, (_, shorter): TokenRange => [from, from + LONGEST_NAME - shorter]).filter(
    ([, to]) => to <= query.tokens.length,
  );

// the longest name, but for one whose shorter form lies in the place that follows: “tân an tây ninh” is no Tân Ân Tây
function findAt(query: QueryText, free: FreeTokens, from: number): Place | null {
  for (const range of rangesFrom(query, from)) {
    if (!free.isFree(range) || hasCommaWithin(query, range)) continue;
    const within = splitAround(query, free, range);
    if (within) return within;
    const place = placeAt(query, free, range);
    if (place) return place;
  }
  return null;
}

function splitAround(query: QueryText, free: FreeTokens, [from, to]: TokenRange): Place | null {
  for (let middle = to - 1; middle > from; middle -= 1) {
    const name = printedOf(query, [from, middle]);
    if (!free.isEdge(from - 1) && isOrdinary(fold(name), name)) continue;
    const larger = findLocalities(printedOf(query, [middle, to]), { level: 'province' });
    const smaller = larger.length > 0 ? candidates(name, foldedWords(query, [from, middle])) : [];
    const found = inside(smaller, larger);
    if (found.length > 0) return { range: [from, to], found };
  }
  return null;
}

const isNumeric = (folded: string): boolean => /^[\divx]+$/.test(folded);

const hasCommaWithin = (query: QueryText, [from, to]: TokenRange): boolean =>
  query.tokens.slice(from + 1, to).some((_, at) => hasCommaBefore(query, from + 1 + at));

/**
 * Finds the places of a query, the longest names first, with or without type word and marks. Where a name stands right before
 * that of a place around it, the second narrows the first: `tân an tây ninh`, `quận 1, tp hcm`.
 */
export function findPlaces(query: QueryText, free: FreeTokens): FoundPiece[] {
  const places: Place[] = [];
  for (let from = 0; from < query.tokens.length; from += 1) {
    const place = findAt(query, free, from);
    if (!place) continue;
    free.take(place.range);
    places.push(place);
    from = place.range[1] - 1;
  }
  return narrow(places).flatMap(({ range, found }) => {
    const printed = printedOf(query, range);
    return found.map((locality) => ({ range, piece: pieceOf(printed, locality) }));
  });
}

function narrow(places: readonly Place[]): Place[] {
  const narrowed: Place[] = [];
  for (const place of places) {
    const last = narrowed.at(-1);
    const found = last && last.range[1] === place.range[0] ? inside(last.found, place.found) : [];
    if (last && found.length > 0) narrowed.splice(-1, 1, { range: [last.range[0], place.range[1]], found });
    else narrowed.push(place);
  }
  return narrowed;
}

function inside(smaller: readonly GazetteerLocality[], larger: readonly GazetteerLocality[]): GazetteerLocality[] {
  const keys = new Set(larger.map(({ key }) => key));
  return smaller.filter(({ key }) =>
    localityWithAncestors(key).some((around) => around.key !== key && keys.has(around.key)),
  );
}
