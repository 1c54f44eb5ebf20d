import { fold } from '@sau-ro/gazetteer';
import type { Passage, Span } from './reading.ts';
import type { Stretch } from './sentences.ts';

/** A text as it is read: in one form of Unicode, with a folded copy of the same length, and the way back to what was given. */
export interface SourceText {
  /** NFC. */
  readonly text: string;
  /** `text` in lower case and without marks; offsets are the same. */
  readonly folded: string;
  /** The span in the text as given of `[start, end)` in `text`. */
  readonly span: (start: number, end: number) => Span;
  /** The way back: where in `text` a span of the text as given stands. */
  readonly stretch: (span: Span) => Stretch;
  /** The stretch `[start, end)` of `text`, without spaces at its ends, as a passage of the text as given. */
  readonly passage: (start: number, end: number) => Passage;
}

// marks and Hangul vowels and finals are the only signs that join with the one before them, and none with a space
const CLUSTER = /[^\p{M}\s\u1160-\u11ff][\p{M}\u1160-\u11ff]+/gu;

// For each offset in NFC text, the offset in the given one; inside a cluster that did not join wholly, its end.
function mapOffsets(given: string, length: number): Uint32Array {
  const offsets = new Uint32Array(length + 1);
  let composed = 0;
  let source = 0;
  const copyTo = (end: number): void => {
    while (source < end) {
      offsets[composed] = source;
      composed += 1;
      source += 1;
    }
  };
  for (const { 0: cluster, index } of given.matchAll(CLUSTER)) {
    copyTo(index);
    const { length: parts } = cluster.normalize('NFC');
    offsets[composed] = source;
    offsets.fill(source + cluster.length, composed + 1, composed + parts);
    composed += parts;
    source += cluster.length;
  }
  // single signs that NFC replaces by others of another length (Å, 〈) keep their place
  copyTo(Math.min(given.length, source + length - composed));
  offsets.fill(given.length, composed);
  return offsets;
}

const UNEVEN = /[^\S ]| {2}/;

// most stretches are on one line already
const collapse = (text: string): string => (UNEVEN.test(text) ? text.replaceAll(/\s+/g, ' ') : text).trim();

const isSpace = (text: string, at: number): boolean => /\s/.test(text.charAt(at));

// offsets never decrease
function firstAtLeast(offsets: Uint32Array, given: number): number {
  let low = 0;
  for (let high = offsets.length - 1; low < high;) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < given) low = middle + 1;
    else high = middle;
  }
  return low;
}

function makeSource(given: string, text: string, offsets: Uint32Array | null): SourceText {
  const at = (offset: number): number => (offsets ? (offsets[offset] ?? given.length) : offset);
  const span = (start: number, end: number): Span => [at(start), at(end)];
  const passage = (start: number, end: number): Passage => {
    let [first, last] = [Math.max(0, start), Math.min(end, text.length)];
    while (first < last && isSpace(text, first)) first += 1;
    while (last > first && isSpace(text, last - 1)) last -= 1;
    const found = span(first, last);
    return { quote: collapse(offsets ? given.slice(...found).normalize('NFC') : text.slice(first, last)), span: found };
  };
  const back = (given: number): number => (offsets ? firstAtLeast(offsets, given) : given);
  const stretch = ([start, end]: Span): Stretch => ({ start: back(start), end: back(end) });
  return { text, folded: fold(text), span, stretch, passage };
}

/** Opens a text for reading: NFC once, at the door, with all spans led back to the text as it was given. */
export function openSource(given: string): SourceText {
  const text = given.normalize('NFC');
  return makeSource(given, text, text === given ? null : mapOffsets(given, text.length));
}

/** On one line: runs of whitespace as one space, nothing at the ends. */
export const onOneLine = collapse;

const MARKUP = /[*|_[]/;

/** On one line, without the signs that Markdown puts round words. */
export function withoutMarkup(text: string): string {
  if (!MARKUP.test(text)) return collapse(text);
  return collapse(text.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll(/[*|]+|__+/g, ' '));
}
