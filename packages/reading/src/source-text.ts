import { fold } from '@sau-ro/gazetteer';
import { cutLongRuns } from './long-runs.ts';
import { readQuality } from './quality.ts';
import type { Passage, Quality, Span } from './reading.ts';
import { firstAtLeast } from './repair/alignment.ts';
import { restoreText } from './repair/restore-text.ts';
import type { Stretch } from './sentences.ts';

/** A text as it is read: in right Vietnamese, in one form of Unicode, with a folded copy of the same length, and the way back to what was given. */
export interface SourceText {
  /** NFC; for a damaged text, restored. */
  readonly text: string;
  /** Of the text as given. */
  readonly quality: Quality;
  /** For each offset in `text`, and for its end, the one in the text as given; `null` where the text was not restored. */
  readonly restoredFrom: Uint32Array | null;
  /** `text` in lower case and without marks; offsets are the same. */
  readonly folded: string;
  /** The span in the text as given of `[start, end)` in `text`. */
  readonly span: (start: number, end: number) => Span;
  /** The way back: where in `text` a span of the text as given stands. */
  readonly stretch: (span: Span) => Stretch;
  /** The stretch `[start, end)` of `text`, without spaces at its ends, as a passage of the text as given: its quote is as printed. */
  readonly passage: (start: number, end: number) => Passage;
}

// marks and Hangul vowels and finals are the only signs that join with the one before them, and none with a space
const CLUSTER = /[^\p{M}\s\u1160-\u11ff][\p{M}\u1160-\u11ff]+/gu;

const LONGEST_PARTED = 8;

// Where in a cluster that did not join wholly its NFC form can be parted: `é̂` after `é`; anywhere else, at its end.
function partAt(cluster: string, joined: string, at: number): number {
  if (joined.length === cluster.length) return at;
  const wanted = joined.slice(0, at);
  for (let end = at; end < Math.min(cluster.length, LONGEST_PARTED); end += 1) {
    if (cluster.slice(0, end).normalize('NFC') === wanted) return end;
  }
  return cluster.length;
}

// For each offset in NFC text, the offset in the given one.
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
    const joined = cluster.normalize('NFC');
    for (let at = 0; at < joined.length; at += 1) offsets[composed + at] = source + partAt(cluster, joined, at);
    composed += joined.length;
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

type Opened = Pick<SourceText, 'text' | 'quality' | 'restoredFrom'>;

function makeSource(given: string, opened: Opened, offsets: Uint32Array | null): SourceText {
  const { text } = opened;
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
  return { ...opened, folded: fold(text), span, stretch, passage };
}

// first through one text, then through the one before
const through = (near: Uint32Array, far: Uint32Array | null, end: number): Uint32Array =>
  far ? near.map((offset) => far[offset] ?? end) : near;

/** Opens a text for reading: NFC, without endless runs, and repaired once, at the door, with all spans led back to the text as it was given. */
export function openSource(given: string): SourceText {
  const whole = given.normalize('NFC');
  const composed = whole === given ? null : mapOffsets(given, whole.length);
  const cut = cutLongRuns(whole);
  const text = cut?.text ?? whole;
  const offsets = cut ? through(cut.offsets, composed, given.length) : composed;
  const quality = readQuality(text);
  const restored = quality.kind === 'clean' ? null : restoreText(text, quality);
  if (!restored) return makeSource(given, { text, quality, restoredFrom: null }, offsets);
  const restoredFrom = through(restored.offsets, offsets, given.length);
  return makeSource(given, { text: restored.text, quality, restoredFrom }, restoredFrom);
}

/** On one line: runs of whitespace as one space, nothing at the ends. */
export const onOneLine = collapse;

const MARKUP = /[*|_[]/;

/** On one line, without the signs that Markdown puts round words. */
export function withoutMarkup(text: string): string {
  if (!MARKUP.test(text)) return collapse(text);
  return collapse(text.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll(/[*|]+|__+/g, ' '));
}
