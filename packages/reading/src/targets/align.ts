// digits that OCR puts in the place of letters
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'o',
  '8': 's',
};

const asLetters = (word: string): string =>
  /[0134568]/.test(word) && /[a-z]/.test(word)
    ? word.replaceAll(/[0134568]/g, (digit) => LOOK_ALIKE[digit] ?? digit)
    : word;

const MOST_LETTERS = 12;

// two rows of the table of distances, kept: words are compared by the thousand
const rows = [new Uint8Array(MOST_LETTERS + 1), new Uint8Array(MOST_LETTERS + 1)] as const;

// how many letters must be changed, added or dropped to make one word the other
function editDistance(one: string, other: string): number {
  if (one === other) return 0;
  if (one.length > MOST_LETTERS || other.length > MOST_LETTERS) return MOST_LETTERS;
  let [previous, current] = rows;
  for (let column = 0; column <= other.length; column += 1) previous[column] = column;
  for (let row = 1; row <= one.length; row += 1) {
    fillRow(previous, current, row, one.charCodeAt(row - 1), other);
    [previous, current] = [current, previous];
  }
  return previous[other.length] ?? 0;
}

function fillRow(previous: Uint8Array, current: Uint8Array, row: number, letter: number, other: string): void {
  let left = row;
  let above = previous[0] ?? 0;
  current[0] = row;
  for (let column = 1; column <= other.length; column += 1) {
    const change = above + (letter === other.charCodeAt(column - 1) ? 0 : 1);
    above = previous[column] ?? 0;
    left = Math.min(change, above + 1, left + 1);
    current[column] = left;
  }
}

/** True where a damaged word (folded) may have been `word`. */
export function isAlike(damaged: string, word: string): boolean {
  const letters = asLetters(damaged);
  if (letters === word) return true;
  if (word.length === 1 || letters.length === 0) return false;
  const tolerance = word.length >= 5 ? 2 : 1;
  return Math.abs(letters.length - word.length) <= tolerance && editDistance(letters, word) <= tolerance;
}

const MOST_WORDS = 60;

/** The share of `phrase` that stands in `words` in this order, each word alike, with few others between. */
export function alignWords(phrase: readonly string[], words: readonly string[]): number {
  const bounded = words.slice(0, MOST_WORDS);
  let best = 0;
  for (const [start, word] of bounded.entries()) {
    if (!isAlike(word, phrase[0] ?? '') && !isAlike(word, phrase[1] ?? '')) continue;
    best = Math.max(best, alignFrom(phrase, bounded, start));
  }
  return best / phrase.length;
}

const GAP = 3;

function alignFrom(phrase: readonly string[], words: readonly string[], start: number): number {
  let at = start;
  let found = 0;
  for (const word of phrase) {
    const next = words.slice(at, at + GAP).findIndex((damaged) => isAlike(damaged, word));
    if (next < 0) continue;
    found += 1;
    at += next + 1;
  }
  return found;
}
