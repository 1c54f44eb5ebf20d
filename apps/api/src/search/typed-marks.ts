import { fold, spell } from '@sau-ro/gazetteer';
import type { Piece } from './search-result.ts';

const WORD = /[\p{L}\p{N}]+/gu;

const wordsOf = (text: string): string[] => text.normalize('NFC').match(WORD) ?? [];

/** The words of a query that were typed with marks; those without mean any. */
export function markedWords(words: string): ReadonlySet<string> {
  return new Set(
    wordsOf(words)
      .filter((word) => fold(word) !== word.toLowerCase())
      .map(spell),
  );
}

/** How many of these words were found with the very marks that were typed. */
export function countTyped(marked: ReadonlySet<string>, pieces: readonly Piece[]): number {
  const found = new Set(pieces.flatMap(({ text, matched }) => (matched ? wordsOf(text).map(spell) : [])));
  return [...marked].filter((word) => found.has(word)).length;
}
