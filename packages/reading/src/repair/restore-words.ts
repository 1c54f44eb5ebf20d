import { fold, spell } from '@sau-ro/gazetteer';
import { type Candidates, makeCandidates } from './candidates.ts';
import { isCapitals, matchCase } from './casing.ts';
import type { Choice } from './choices.ts';
import { decode } from './decode.ts';
import type { Quality } from '../reading.ts';
import { vietnamese } from './language.ts';
import { type PrintedWord, readPrintedWords } from './printed-words.ts';

/** A stretch of a damaged text and the right words for it. */
export interface Restored {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

// few words are alike even without their marks, which is told sooner
const isSpeltAlike = (printed: string, right: string): boolean =>
  fold(printed) === fold(right) && spell(printed) === spell(right);

function settle(words: readonly PrintedWord[], from: number, end: number, ids: readonly number[]): string {
  const printed = words
    .slice(from, end)
    .map((word) => word.printed)
    .join('');
  const setting = {
    isOpening: words[from]?.isOpening ?? false,
    isAmongCapitals: [words[from - 1], words[end]].some(
      (beside) => beside?.kind === 'word' && isCapitals(beside.printed),
    ),
  };
  const right = ids.map((id) => vietnamese().words[id] ?? '');
  const [first = ''] = right;
  // a tone mark that is placed the other way is no damage
  if (right.length === 1 && isSpeltAlike(printed, first)) return matchCase(printed, printed.toLowerCase(), setting);
  return right
    .map((word, at) => (at === 0 || isCapitals(printed) ? matchCase(printed, word, setting) : word))
    .join(' ');
}

function* takeWords(words: readonly PrintedWord[], from: number, choice: Choice): Generator<Restored> {
  const isOneToOne = choice.ids.length === choice.taken;
  const size = isOneToOne ? 1 : choice.taken;
  for (let at = from; at < from + choice.taken; at += size) {
    const [first, last] = [words[at], words[at + size - 1]];
    if (!first || !last) return;
    const ids = isOneToOne ? choice.ids.slice(at - from, at - from + 1) : choice.ids;
    yield { start: first.start, end: last.end, text: choice.kept ?? settle(words, at, at + size, ids) };
  }
}

// a text is restored piece by piece: a piece ends before a sentence or an item, or where it is too long
const [ENOUGH, MOST] = [200, 600];

function* takePieces(words: readonly PrintedWord[]): Generator<readonly PrintedWord[]> {
  let from = 0;
  for (const [at, { isOpening }] of words.entries()) {
    if (at - from < (isOpening ? ENOUGH : MOST)) continue;
    yield words.slice(from, at);
    from = at;
  }
  yield words.slice(from);
}

function* restorePiece(text: string, words: readonly PrintedWord[], searches: Candidates): Generator<Restored> {
  let at = 0;
  for (const choice of decode(words, searches)) {
    for (const restored of takeWords(words, at, choice))
      if (text.slice(restored.start, restored.end) !== restored.text) yield restored;
    at += choice.taken;
  }
}

/** The words of a text (NFC) of this quality that are to be printed otherwise, in order. */
export function* restoreWords(text: string, quality: Quality): Generator<Restored> {
  const searches = makeCandidates(quality);
  for (const words of takePieces(readPrintedWords(text))) yield* restorePiece(text, words, searches);
}
