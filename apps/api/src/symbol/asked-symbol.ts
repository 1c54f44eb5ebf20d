import { type Reference, readReferences, symbolKey } from '@sau-ro/reading';
import { FreeTokens, LONGEST_QUERY, type QueryText, readQuery } from '../search/query-tokens.ts';
import { symbolForm, symbolParts } from '../search/symbol-forms.ts';
import type { FoundPiece, FoundSymbol } from '../search/symbol-query.ts';
import { findPieces, isJoining } from '../search/understand.ts';

/** A document as it is asked for: by a number in any spelling, and by what is said beside it. */
export interface AskedSymbol {
  /** As typed, and where: its first UTF-16 unit. */
  readonly printed: string;
  readonly at: number;
  /** As it is written out: `72-NQ/TW`; `NQ 72` where no issuer is known. */
  readonly symbol: string;
  /** The key of a number that is printed whole; `null` where parts of it are missing or in other words. */
  readonly key: string | null;
  /** What is known of it, as the index knows it: `72||nq|`. */
  readonly form: string;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly years: readonly number[];
  /** Words for a place, and the localities that they may mean. */
  readonly place: { readonly words: string; readonly keys: readonly string[] } | null;
}

type Found = FoundPiece | FoundSymbol;

function askedOf({ symbol, quote, span, date, issuer }: Reference): AskedSymbol {
  const parts = symbolParts(symbol);
  const form = parts ? symbolForm(parts) : '';
  return { printed: quote, at: span[0], symbol, key: symbolKey(symbol), form, date, issuer, years: [], place: null };
}

const isBeside = (query: QueryText, from: number, to: number): boolean =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at).every((at) => isJoining(query, at));

// years and places count where nothing but joining words stands between them and the number: “kh 265 của cần thơ năm 2024”
function besideOf(query: QueryText, pieces: readonly Found[], symbol: Found): readonly Found[] {
  let [from, to] = symbol.range;
  const beside: Found[] = [];
  const others = pieces.filter(({ piece }) => piece.kind === 'year' || piece.kind === 'locality');
  for (const other of others.filter(({ range }) => range[0] >= symbol.range[1])) {
    if (!isBeside(query, to, other.range[0])) break;
    beside.push(other);
    to = Math.max(to, other.range[1]);
  }
  for (const other of others.filter(({ range }) => range[1] <= symbol.range[0]).toReversed()) {
    if (!isBeside(query, other.range[1], from)) break;
    beside.push(other);
    from = Math.min(from, other.range[0]);
  }
  return beside;
}

// a query is read in NFC, the place is told in the text as given
function placeIn(text: string, at: number): number {
  let given = 0;
  while (given < text.length && text.slice(0, given).normalize('NFC').length < at) given += 1;
  return given;
}

function spelledIn(text: string, query: QueryText, pieces: readonly Found[], symbol: Found): AskedSymbol {
  const beside = besideOf(query, pieces, symbol).map(({ piece }) => piece);
  const places = beside.filter(({ kind }) => kind === 'locality');
  return {
    printed: symbol.piece.printed,
    at: placeIn(text, query.tokens[symbol.range[0]]?.start ?? 0),
    symbol: symbol.piece.value,
    key: null,
    form: symbol.piece.key,
    date: null,
    issuer: 'body' in symbol ? symbol.body : null,
    years: beside.filter(({ kind }) => kind === 'year').map(({ key }) => Number(key)),
    place: places[0] ? { words: places[0].printed, keys: places.map(({ key }) => key) } : null,
  };
}

function readSpelled(text: string): AskedSymbol[] {
  const query = readQuery(text);
  const pieces = findPieces(query, new FreeTokens(query.tokens.length));
  const symbols = pieces.filter(({ piece }) => piece.kind === 'symbol');
  return symbols.map((symbol) => spelledIn(text, query, pieces, symbol));
}

// what a number in its printed form says of date and issuer is surer than the words around it
function merge(spelled: AskedSymbol, printed: AskedSymbol): AskedSymbol {
  const { date, issuer } = printed;
  return {
    ...printed,
    issuer: issuer ?? spelled.issuer,
    years: date === null ? spelled.years : [],
    place: issuer === null ? spelled.place : null,
  };
}

const covers = ({ at, printed }: AskedSymbol, other: AskedSymbol): boolean =>
  other.at < at + printed.length && at < other.at + other.printed.length;

/**
 * All documents that a text asks for by number, in order. In a text as short as a query numbers may be spelled as people type them
 * (`nq72`, `kh 265 cần thơ`); a longer one is read as print.
 */
export function readAskedSymbols(text: string): AskedSymbol[] {
  const printed = readReferences(text).map(askedOf);
  const spelled = text.length <= LONGEST_QUERY ? readSpelled(text) : [];
  const merged = printed.map((one) => {
    const same = spelled.find((other) => covers(one, other));
    return same ? merge(same, one) : one;
  });
  const others = spelled.filter((one) => !printed.some((other) => covers(other, one)));
  return [...merged, ...others].toSorted((one, other) => one.at - other.at);
}
