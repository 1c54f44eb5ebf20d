import { isSyllable } from '../text/vietnamese-share.ts';

const WORD = /^(\P{L}*)(\p{L}{2,12})(\P{L}*)$/u;
const MARKED = /\p{Mn}|đ/u;

/**
 * The two syllables that recognition ran together, “SởY”, “đápứng”: where a capital begins the second, or where only one
 * place leaves a syllable on both sides; `null`: it is one word, or none that can be parted for sure.
 */
export function splitWord(printed: string): [string, string] | null {
  const [, before = '', word = '', after = ''] = WORD.exec(printed) ?? [];
  const small = word.toLowerCase();
  if (word === '' || isSyllable(small) || !MARKED.test(small.normalize('NFD'))) return null;
  const places = Array.from({ length: word.length - 1 }, (_, at) => at + 1).filter(
    (at) => isSyllable(small.slice(0, at)) && isSyllable(small.slice(at)),
  );
  const capital = places.find((at) => /\p{Ll}$/u.test(word.slice(0, at)) && /^\p{Lu}/u.test(word.slice(at)));
  const at = capital ?? (places.length === 1 ? places[0] : undefined);
  return at === undefined ? null : [before + word.slice(0, at), word.slice(at) + after];
}
