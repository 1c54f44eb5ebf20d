import { syllables } from '@sau-ro/gazetteer';
import type { Quality } from './reading.ts';

const STRETCH = 900;
const STRETCHES = 4;
// below this a text is too short to be judged
const FEWEST_WORDS = 40;
const MOST_UNKNOWN = 0.15;
const FEWEST_MARKED = 0.5;

const WORD = /[\p{L}\p{M}]+/gu;

const [A, Z] = [0x61, 0x7a];

// by code: a pattern costs more than the whole word is long
function isMarked(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code < A || code > Z) return true;
  }
  return false;
}

function* takeStretches(text: string): Generator<string> {
  const step = Math.max(STRETCH, Math.floor(text.length / STRETCHES));
  for (let at = 0; at < text.length; at += step) yield text.slice(at, at + STRETCH);
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 1000) / 1000);

/** Judges by up to four stretches of a text (NFC) whether its letters can be trusted. */
export function readQuality(text: string): Quality {
  const known = syllables();
  let [words, unknown, marked] = [0, 0, 0];
  for (const stretch of takeStretches(text)) {
    for (const word of stretch.toLowerCase().match(WORD) ?? []) {
      words += 1;
      if (isMarked(word)) marked += 1;
      if (!known.has(word)) unknown += 1;
    }
  }
  const [unknownWords, markedWords] = [share(unknown, words), share(marked, words)];
  const isDamaged = words >= FEWEST_WORDS && (unknownWords > MOST_UNKNOWN || markedWords < FEWEST_MARKED);
  return { kind: isDamaged ? 'ocr-damaged' : 'clean', unknownWords, markedWords };
}
