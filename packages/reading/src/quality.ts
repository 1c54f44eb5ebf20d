import { syllables } from '@sau-ro/gazetteer';
import type { Quality } from './reading.ts';

const STRETCH = 900;
const STRETCHES = 4;
// below this a text is too short to be judged
const FEWEST_WORDS = 40;
const MOST_UNKNOWN = 0.15;
const FEWEST_MARKED = 0.5;

// Latin letters with marks end here; what lies above is looked up letter by letter
const END = 0x1f00;
const isLetter = (code: number): boolean => /[\p{L}\p{M}]/u.test(String.fromCharCode(code));

// each letter or mark in lower case, 0 for what is none: a pattern that cuts words out of a text costs more than all that is asked of them
const LETTERS = Uint16Array.from({ length: END }, (_, code) =>
  isLetter(code) ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : 0,
);

const letterAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code < END ? (LETTERS[code] ?? 0) : isLetter(code) ? code : 0;
};

// FNV-1a over letters; that a word which is none has the key of a syllable happens once in 700,000 words
// as a signed number: an engine keeps larger ones apart, at the cost of memory for each word
const SEED = 0x811c9dc5 | 0;
const mix = (key: number, letter: number): number => Math.imul(key ^ letter, 0x01000193);

function keyOf(word: string): number {
  let key = SEED;
  for (let at = 0; at < word.length; at += 1) key = mix(key, word.charCodeAt(at));
  return key;
}

let keys: ReadonlySet<number> | null = null;
const knownKeys = (): ReadonlySet<number> => (keys ??= new Set([...syllables().keys()].map(keyOf)));

const [A, Z] = [0x61, 0x7a];

function* takeStretches(text: string): Generator<string> {
  const step = Math.max(STRETCH, Math.floor(text.length / STRETCHES));
  for (let at = 0; at < text.length; at += step) yield text.slice(at, at + STRETCH);
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 1000) / 1000);

interface Count {
  words: number;
  unknown: number;
  marked: number;
}

function countWords(stretch: string, known: ReadonlySet<number>, count: Count): void {
  let key = SEED;
  let isMarked = false;
  let isWord = false;
  for (let at = 0; at <= stretch.length; at += 1) {
    const letter = at < stretch.length ? letterAt(stretch, at) : 0;
    if (letter !== 0) {
      key = mix(key, letter);
      isMarked ||= letter < A || letter > Z;
      isWord = true;
    } else if (isWord) {
      count.words += 1;
      if (isMarked) count.marked += 1;
      if (!known.has(key)) count.unknown += 1;
      key = SEED;
      isMarked = false;
      isWord = false;
    }
  }
}

/** Judges by up to four stretches of a text (NFC) whether its letters can be trusted. */
export function readQuality(text: string): Quality {
  const known = knownKeys();
  const count: Count = { words: 0, unknown: 0, marked: 0 };
  for (const stretch of takeStretches(text)) countWords(stretch, known, count);
  const { words, unknown, marked } = count;
  const [unknownWords, markedWords] = [share(unknown, words), share(marked, words)];
  const isDamaged = words >= FEWEST_WORDS && (unknownWords > MOST_UNKNOWN || markedWords < FEWEST_MARKED);
  return { kind: isDamaged ? 'ocr-damaged' : 'clean', unknownWords, markedWords };
}
