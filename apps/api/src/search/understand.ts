import { LRUCache } from 'lru-cache';
import { alternativesOf } from './abbreviation-words.ts';
import { findIndicators } from './indicator-query.ts';
import { findPlaces } from './place-query.ts';
import { foldedWords, FreeTokens, type QueryText, readQuery, type TokenRange } from './query-tokens.ts';
import { type FoundPiece, type FoundSymbol, findSymbols } from './symbol-query.ts';
import { findTypes } from './type-query.ts';
import type { TextTerm, Understood } from './understood.ts';
import { findYears } from './year-query.ts';

// words that only join what was understood: “kế hoạch thực hiện nghị quyết 72 của xã vĩnh am”
const JOINING = new Set(['của', 'cua', 'về', 'ở', 'tại', 'cho', 'theo', 'và', 'đến', 'trên']);
const JOINING_PAIRS = new Set(['thuc hien', 'trien khai', 'dia ban']);

function takeAll(free: FreeTokens, found: readonly FoundPiece[]): readonly FoundPiece[] {
  for (const { range } of found) free.take(range);
  return found;
}

// the same query comes again with each page and each filter of its answer
const understood = new LRUCache<string, Understood>({ max: 1000 });

/**
 * Takes a query apart: documents' numbers in any spelling, places, indicators, years and types; the rest stays text, each word
 * with what its abbreviation stands for. Nothing is guessed: a word that may be a place is one only where it stands by itself.
 */
export function understand(query: string): Understood {
  const text = readQuery(query);
  const known = understood.get(text.text);
  if (known) return known;
  const made = takeApart(text);
  understood.set(text.text, made);
  return made;
}

/** The pieces of a query in order, each with the words that it covers; marks those words as taken. */
export function findPieces(text: QueryText, free: FreeTokens): (FoundPiece | FoundSymbol)[] {
  const isFree = (range: TokenRange): boolean => free.isFree(range);
  const symbols = takeAll(free, findSymbols(text, isFree));
  const years = takeAll(free, findYears(text, isFree));
  const indicators = takeAll(free, findIndicators(text, free));
  const types = takeAll(free, findTypes(text, free));
  const places = findPlaces(text, free);
  return [...symbols, ...years, ...indicators, ...types, ...places].sort((a, b) => a.range[0] - b.range[0]);
}

function takeApart(text: QueryText): Understood {
  const free = new FreeTokens(text.tokens.length);
  const found = findPieces(text, free);
  const terms = readTerms(text, free, found.length > 0);
  return { query: text.text.trim(), pieces: found.map(({ piece }) => piece), terms };
}

function readTerms(query: QueryText, free: FreeTokens, isUnderstood: boolean): TextTerm[] {
  return query.tokens.flatMap(({ text, folded }, at) => {
    if (!free.isFree([at, at + 1]) || (isUnderstood && isJoining(query, at))) return [];
    return [{ printed: text, alternatives: alternativesOf(folded) }];
  });
}

/** True for words that only join what stands around them: “của”, “ở”, “thực hiện”. */
export function isJoining(query: QueryText, at: number): boolean {
  if (JOINING.has(query.tokens[at]?.text.toLowerCase() ?? '')) return true;
  return JOINING_PAIRS.has(foldedWords(query, [at, at + 2])) || JOINING_PAIRS.has(foldedWords(query, [at - 1, at + 1]));
}
