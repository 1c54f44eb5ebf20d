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
  /[a-z]/.test(word) ? word.replaceAll(/[0134568]/g, (digit) => LOOK_ALIKE[digit] ?? digit) : word;

const MOST_LETTERS = 12;

// how many letters must be changed, added or dropped to make one word the other
function editDistance(one: string, other: string): number {
  if (one === other) return 0;
  if (one.length > MOST_LETTERS || other.length > MOST_LETTERS) return MOST_LETTERS;
  let previous = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const change = (previous[column - 1] ?? 0) + Number(one[row - 1] !== other[column - 1]);
      current.push(Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
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
