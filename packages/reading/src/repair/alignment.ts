import type { Reading } from '../reading.ts';

/** The first place in ascending offsets where one is at least this. */
export function firstAtLeast(offsets: Uint32Array, least: number): number {
  let low = 0;
  for (let high = offsets.length - 1; low < high;) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * An alignment in short: pairs of numbers `n, m`, the next n signs of the restored text each stand for one as given, then one
 * stands for m of them (0: for none of its own); what follows the last pair is sign for sign.
 */
export function shortenOffsets(offsets: Uint32Array): number[] {
  const pairs: number[] = [];
  let since = 0;
  for (let at = 0; at + 1 < offsets.length; at += 1) {
    const step = (offsets[at + 1] ?? 0) - (offsets[at] ?? 0);
    if (step === 1) continue;
    pairs.push(at - since, step);
    since = at + 1;
  }
  return pairs;
}

/** For each offset in a restored text of this length, and for its end, the one in the text as given. */
export function lengthenAlignment(pairs: readonly number[], length: number): Uint32Array {
  const offsets = new Uint32Array(length + 1);
  let [at, shift] = [0, 0];
  const copyTo = (end: number): void => {
    for (; at <= Math.min(end, length); at += 1) offsets[at] = at + shift;
  };
  for (let pair = 0; pair < pairs.length; pair += 2) {
    copyTo(at + (pairs[pair] ?? 0) - (pair === 0 ? 0 : 1));
    shift += (pairs[pair + 1] ?? 1) - 1;
    copyTo(at);
  }
  copyTo(length);
  return offsets;
}

/** The restored words for a span of the text as given. */
export type RestoredWords = (start: number, end: number) => string;

/** Finds the restored words for spans of a damaged document; `null` for one that was not restored. */
export function restoredWordsOf({
  restoredText,
  restoredAlignment,
}: Pick<Reading, 'restoredText' | 'restoredAlignment'>): RestoredWords | null {
  if (restoredText === null || restoredAlignment === null) return null;
  const offsets = lengthenAlignment(restoredAlignment, restoredText.length);
  return (start, end) => restoredText.slice(firstAtLeast(offsets, start), firstAtLeast(offsets, end));
}
