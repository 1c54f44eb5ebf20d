import { fold } from '@sau-ro/gazetteer';
import type { SearchGroup } from './search-groups.ts';
import type { Piece } from './search-result.ts';
import type { Wanted } from './wanted.ts';

/** Marks around matched words, of the private use area: no document contains them. */
export const MARK_START = '\uE000';
export const MARK_END = '\uE001';

const WORD = /[\p{L}\p{N}]+/gu;

/** A marked text as pieces in order; neighbouring matches that only a space parts are one piece. */
export function readMarked(marked: string): Piece[] {
  const joined = marked.replaceAll(`${MARK_END} ${MARK_START}`, ' ');
  return joined
    .split(MARK_START)
    .flatMap((stretch, at) => {
      const [matched, rest] = at === 0 ? ['', stretch] : splitAt(stretch);
      return [
        { text: matched, matched: true },
        { text: rest, matched: false },
      ];
    })
    .filter(({ text }) => text !== '');
}

function splitAt(stretch: string): [string, string] {
  const end = stretch.indexOf(MARK_END);
  return end === -1 ? [stretch, ''] : [stretch.slice(0, end), stretch.slice(end + 1)];
}

/** Marks the words of a text that are, folded, among these; the last may be the beginning of one. */
export function markWords(text: string, words: ReadonlySet<string>, prefix: string | null): string {
  return text.replace(WORD, (word) => {
    const folded = fold(word);
    const isMatch = words.has(folded) || (prefix !== null && folded.startsWith(prefix));
    return isMatch ? `${MARK_START}${word}${MARK_END}` : word;
  });
}

/** Marks the words by which an indicator was asked for, in a passage that was found for its target. */
export function markMeasured(text: string, { conditions }: SearchGroup, { indicatorWords }: Wanted): string {
  if (!conditions.measures) return text;
  return markWords(text, new Set(fold(indicatorWords).match(WORD)), null);
}

/** Marks a document's number where it is printed, whatever the signs and spaces in it: `72- NQ/TW`. */
export function markSymbols(text: string, symbols: readonly string[]): string {
  return symbols.reduce((marked, symbol) => {
    const parts = symbol.match(WORD) ?? [];
    if (parts.length === 0) return marked;
    const printed = new RegExp(`(?<![\\p{L}\\p{N}])${parts.join(String.raw`\s*[-–/]\s*`)}(?![\\p{L}\\p{N}])`, 'giu');
    return marked.replace(printed, (match) => `${MARK_START}${match}${MARK_END}`);
  }, text);
}
