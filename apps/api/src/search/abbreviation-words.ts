import { abbreviations, fold } from '@sau-ro/gazetteer';

const SHORTEST = 3;

/** An abbreviation and one of its expansions, folded, signs as spaces. */
export interface ShortAndLong {
  readonly short: string;
  readonly long: string;
}

/** The words of a text, folded, one space between them. */
export const foldWords = (text: string): string =>
  fold(text)
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? '';

/** Abbreviations that people type for what documents write out, and the reverse; short or ambiguous ones are left as they are. */
export const shortAndLong: readonly ShortAndLong[] = abbreviations
  .filter(({ ambiguous, domain }) => !ambiguous && domain !== 'form')
  .flatMap(({ abbr, expansions }) => expansions.map((long) => ({ short: foldWords(abbr), long: foldWords(long) })))
  .filter(({ short, long }) => short.length >= SHORTEST && long.includes(' '));

const longByShort: ReadonlyMap<string, readonly ShortAndLong[]> = Map.groupBy(shortAndLong, ({ short }) => short);

/** What a folded word may stand for, itself first: `bhyt`, `bao hiem y te`. */
export const alternativesOf = (word: string): readonly string[] => [
  word,
  ...(longByShort.get(word) ?? []).map(({ long }) => long),
];
