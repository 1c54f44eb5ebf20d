const NO_LETTERS = /\P{L}/gu;
const NO_CAPITALS = /\P{Lu}/gu;
const HAS_CAPITAL = /\p{Lu}/u;

/** True for a word in capitals; one of four letters may have come out small: `PiCH`. */
export function isCapitals(printed: string): boolean {
  // most words have none
  if (!HAS_CAPITAL.test(printed)) return false;
  const letters = printed.replaceAll(NO_LETTERS, '').length;
  const capitals = printed.replaceAll(NO_CAPITALS, '').length;
  return letters > 1 && (capitals === letters || (capitals >= 3 && capitals * 4 >= letters * 3));
}

/** Where a word stands, as far as its capitals go. */
export interface Setting {
  readonly isOpening: boolean;
  /** True beside words in capitals. */
  readonly isAmongCapitals: boolean;
}

// these look the same, large or small: “CaC”, “co SO”
const LOOK_ALIKES = /^[COSVXZKPUW\P{Lu}]{1,3}$/u;
const ONE_CAPITAL = /^\p{Lu}\P{Lu}*$/u;
const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const baseOf = (letter: string): string => letter.normalize('NFD').charAt(0);

const isLarge = (sign: string): boolean => sign !== sign.toLowerCase();

// a sign that is another letter says nothing of capitals: “Gy” is “ủy”
function isLetterOf(printed: string, word: string): boolean {
  const base = baseOf(word.charAt(0));
  return base === baseOf(printed.toLowerCase()) || (base === 'đ' && /[PBD]/.test(printed));
}

function matchSmall(printed: string, word: string): string {
  // a small đ comes out as d, a large one as b
  return printed.startsWith('b') && word.startsWith('đ') ? capitalize(word) : word;
}

function matchLarge(printed: string, word: string): string {
  const first = printed.charAt(0);
  if (ONE_CAPITAL.test(printed)) return isLetterOf(first, word) ? capitalize(word) : word;
  if (LOOK_ALIKES.test(printed)) return word;
  if (isCapitals(printed) && printed.length > 2) return word.toUpperCase();
  return isLarge(first) ? capitalize(word) : word;
}

/** Gives a right word the capitals of the printed one. */
export function matchCase(printed: string, word: string, { isOpening, isAmongCapitals }: Setting): string {
  const first = printed.charAt(0);
  if (isAmongCapitals && (isCapitals(printed) || (printed.length === 1 && isLarge(first)))) return word.toUpperCase();
  if (!HAS_CAPITAL.test(printed)) return matchSmall(printed, word);
  if (!isOpening) return matchLarge(printed, word);
  return isLarge(first) ? capitalize(word) : word;
}
