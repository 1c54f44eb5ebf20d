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

function* takePieces(words: Iterable<PrintedWord>): Generator<readonly PrintedWord[]> {
  let piece: PrintedWord[] = [];
  for (const word of words) {
    if (piece.length >= (word.isOpening ? ENOUGH : MOST)) {
      yield piece;
      piece = [];
    }
    piece.push(word);
  }
  yield piece;
}

function* restorePiece(text: string, words: readonly PrintedWord[], searches: Candidates): Generator<Restored> {
  let at = 0;
  for (const choice of decode(words, searches)) {
    for (const restored of takeWords(words, at, choice))
      if (text.slice(restored.start, restored.end) !== restored.text) yield restored;
    at += choice.taken;
  }
}

interface KnownPiece {
  readonly words: readonly PrintedWord[];
  readonly restored: readonly Restored[];
}

const startOf = ([first]: readonly PrintedWord[]): number => first?.start ?? 0;

function isSame(one: readonly PrintedWord[], other: readonly PrintedWord[]): boolean {
  const shift = startOf(other) - startOf(one);
  return (
    one.length === other.length &&
    one.every((word, at) => {
      const { start, end, kind, isApart, isOpening } = other[at] ?? word;
      const isInPlace = word.start + shift === start && word.end + shift === end;
      return isInPlace && word.kind === kind && word.isApart === isApart && word.isOpening === isOpening;
    })
  );
}

const MOST_PIECES = 64;
// more than any document has; what follows is left as it was printed, so that time stays bounded
const MOST_WORDS = 500_000;

/** Restores the pieces of one text; what is printed again is not looked for again. */
class PieceRestorer {
  readonly #text: string;
  readonly #searches: Candidates;
  readonly #known = new Map<string, KnownPiece>();
  #left = MOST_WORDS;

  constructor(text: string, quality: Quality) {
    this.#text = text;
    this.#searches = makeCandidates(quality);
  }

  restore(words: readonly PrintedWord[]): readonly Restored[] {
    const printed = this.#text.slice(startOf(words), words.at(-1)?.end ?? 0);
    const known = this.#known.get(printed);
    if (known && isSame(known.words, words)) {
      const shift = startOf(words) - startOf(known.words);
      return known.restored.map(({ start, end, text }) => ({ start: start + shift, end: end + shift, text }));
    }
    this.#left -= words.length;
    if (this.#left < 0) return [];
    const restored = [...restorePiece(this.#text, words, this.#searches)];
    if (this.#known.size >= MOST_PIECES) this.#known.clear();
    this.#known.set(printed, { words, restored });
    return restored;
  }
}

/** The words of a text (NFC) of this quality that are to be printed otherwise, in order. */
export function* restoreWords(text: string, quality: Quality): Generator<Restored> {
  const restorer = new PieceRestorer(text, quality);
  for (const words of takePieces(readPrintedWords(text))) yield* restorer.restore(words);
}
