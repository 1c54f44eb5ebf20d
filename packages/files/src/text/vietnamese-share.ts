// the rimes of Vietnamese without their tones, by first vowel
const RIMES = [
  'a(c|ch|i|m|n|ng|nh|o|p|t|u|y)?',
  'ă(c|m|n|ng|p|t)',
  'â(c|m|n|ng|p|t|u|y)',
  'e(c|m|n|ng|o|p|t)?',
  'ê(ch|m|n|nh|p|t|u)?',
  'i(a|ch|m|n|nh|p|t|u|ê(c|m|n|ng|p|t|u))?',
  'o(a(c|ch|i|m|n|ng|nh|o|p|t|y)?|ă(c|m|n|ng|t)|c|e(n|o|t)?|i|m|n|ng|o(c|ng)|p|t)?',
  'ô(c|i|m|n|ng|p|t)?',
  'ơ(i|m|n|p|t)?',
  'u(a|â(n|ng|t|y)|c|ê(ch|n|nh|t)?|i|m|n|ng|ô(c|i|m|n|ng|t)|ơ|p|t|y(a|ch|n|nh|p|t|u|ê(n|t))?)?',
  'ư(a|c|i|m|n|ng|t|u|ơ(c|i|m|n|ng|p|t|u))?',
  'y(ê(m|n|ng|t|u))?',
].join('|');
// “p” alone begins no word but names and borrowed ones: Sa Pa, pin
const ONSETS = 'b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|qu|q|r|s|th|tr|t|v|x';
const SYLLABLE = new RegExp(`^(?:${ONSETS})?(?:${RIMES})$`, 'u');
// “gì”, “gìn”: the i is onset and vowel at once
const GI = /^gi(m|n|ng|p|t|ê(c|m|n|ng|p|t|u))?$/u;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const MARK = /đ|\p{Mn}/u;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/** How far a text reads as Vietnamese. */
export interface VietnameseShare {
  readonly words: number;
  /** Share of the words that are syllables of Vietnamese as it is spelt, 0 to 1. */
  readonly syllables: number;
  /** Share of the words that bear a mark of Vietnamese, 0 to 1. */
  readonly marked: number;
}

const MOST_WORDS = 3000;
const LONGEST_SAMPLE = 40_000;
const FEW_WORDS = 60;

/** Tells how far a text reads as Vietnamese: by its spelling, without a word list. */
export function vietnameseShare(text: string): VietnameseShare {
  let [words, syllables, marked] = [0, 0, 0];
  for (const [printed] of text.slice(0, LONGEST_SAMPLE).matchAll(WORD)) {
    const word = printed.toLowerCase().normalize('NFD');
    words += 1;
    if (isSyllable(word)) syllables += 1;
    if (MARK.test(word)) marked += 1;
    if (words === MOST_WORDS) break;
  }
  return { words, syllables: words === 0 ? 0 : syllables / words, marked: words === 0 ? 0 : marked / words };
}

/** Whether a word in small letters is a syllable as Vietnamese spells it. */
export function isSyllable(word: string): boolean {
  const toneless = word.normalize('NFD').replaceAll(TONES, '').normalize('NFC');
  return toneless.length <= 7 && (SYLLABLE.test(toneless) || GI.test(toneless));
}

/** Whether a text layer can be trusted: official prose has a mark on most words, and hardly a word that is no syllable. */
export function readsAsVietnamese(text: string): boolean {
  const { words, syllables, marked } = vietnameseShare(text);
  // of the last page there may be the abbreviations of the recipients alone
  return words < FEW_WORDS ? syllables >= 0.5 && marked >= 0.42 : syllables >= 0.8 && marked >= 0.4;
}
