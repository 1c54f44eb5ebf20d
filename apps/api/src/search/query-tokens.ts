import { fold } from '@sau-ro/gazetteer';

/** A word or a number of a query, where it stands, and its folded form. */
interface QueryToken {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** A query in NFC and its words; offsets into `text` and `folded` are the same. */
export interface QueryText {
  readonly text: string;
  readonly folded: string;
  readonly tokens: readonly QueryToken[];
}

/** `[from, to)`: the tokens that a piece of the query covers. */
export type TokenRange = readonly [from: number, to: number];

/** What lies beyond this many characters of a query is not read. */
export const LONGEST_QUERY = 200;
const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;

/** Divides a query into words; what lies beyond 200 characters is not read. */
export function readQuery(query: string): QueryText {
  const text = query.normalize('NFC').slice(0, LONGEST_QUERY);
  const folded = fold(text);
  const tokens = [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const end = index + word.length;
    return { text: word, folded: folded.slice(index, end), start: index, end };
  });
  return { text, folded, tokens };
}

/** The words that lie within `[start, end)` of the text. */
export function tokensWithin({ tokens }: QueryText, start: number, end: number): TokenRange {
  const from = tokens.findIndex((token) => token.start >= start);
  const to = tokens.findLastIndex((token) => token.end <= end) + 1;
  return from === -1 ? [to, to] : [from, Math.max(from, to)];
}

/** The words of a range as typed. */
export function printedOf({ text, tokens }: QueryText, [from, to]: TokenRange): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}

/** The words of a range, folded, one space between them. */
export function foldedWords({ tokens }: QueryText, [from, to]: TokenRange): string {
  return tokens
    .slice(from, to)
    .map(({ folded }) => folded)
    .join(' ');
}

/** What is not yet taken for anything. */
export class FreeTokens {
  readonly #taken: boolean[];

  constructor(count: number) {
    this.#taken = Array.from({ length: count }, () => false);
  }

  /** True where no word of the range is taken. */
  isFree([from, to]: TokenRange): boolean {
    return to > from && !this.#taken.slice(from, to).includes(true);
  }

  /** True at the edges of the query and beside what is taken. */
  isEdge(index: number): boolean {
    return this.#taken[index] ?? true;
  }

  take([from, to]: TokenRange): void {
    this.#taken.fill(true, from, to);
  }
}
