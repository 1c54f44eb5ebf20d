import { fold, syllables } from '@sau-ro/gazetteer';
import type { Quality } from '../reading.ts';
import { restoreWords } from './restore-words.ts';

/** A damaged text in right words. */
export interface RestoredText {
  readonly text: string;
  /** For each offset in the restored text, and for its end, the one in the damaged text. */
  readonly offsets: Uint32Array;
}

const WORD = /[\p{L}\p{M}]+/gu;
const FEWEST_VIETNAMESE = 0.5;

let folded: ReadonlySet<string> | null = null;

// what is damaged is still like Vietnamese without its marks; what is in another language is not
function isVietnamese(text: string): boolean {
  folded ??= new Set([...syllables().keys()].map(fold));
  let [words, known] = [0, 0];
  for (const [word] of fold(text).matchAll(WORD)) {
    words += 1;
    if (folded.has(word)) known += 1;
  }
  return words > 0 && known / words >= FEWEST_VIETNAMESE;
}

// a sign of a restored word stands for one as far into the printed word
function fillOffsets(offsets: Uint32Array, from: number, length: number, printed: readonly [number, number]): void {
  const [start, end] = printed;
  for (let at = 0; at < length; at += 1) offsets[from + at] = start + Math.floor((at * (end - start)) / length);
}

/** Restores the words of a text (NFC) of this quality; `null` where it is in another language. */
export function restoreText(text: string, quality: Quality): RestoredText | null {
  if (!isVietnamese(text)) return null;
  const restored = [...restoreWords(text, quality)];
  const grown = restored.reduce((sum, { start, end, text: right }) => sum + right.length - (end - start), 0);
  const offsets = new Uint32Array(text.length + grown + 1);
  const pieces: string[] = [];
  let [done, length] = [0, 0];
  const add = (piece: string, end: number): void => {
    fillOffsets(offsets, length, piece.length, [done, end]);
    pieces.push(piece);
    length += piece.length;
    done = end;
  };
  for (const { start, end, text: right } of restored) {
    add(text.slice(done, start), start);
    add(right, end);
  }
  add(text.slice(done), text.length);
  offsets[length] = text.length;
  return { text: pieces.join(''), offsets };
}
