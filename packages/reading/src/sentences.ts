/** A stretch `[start, end)` of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

// no sentence that says one thing is longer
const LONGEST = 4000;
const BREAK = /[.!?…][”")*_]*\s+(?=[\p{Lu}“"(\d-])/gu;
// “TP. Hồ Chí Minh”, “PGS. TS.”, “P. Tân An”
const SHORT_WORD = /(?:^|[\s.(])\p{Lu}{1,3}\.\s+$/u;

/** The sentences of `[start, end)`. */
export function readSentences(text: string, start: number, end: number): readonly Stretch[] {
  const sentences: Stretch[] = [];
  const whole = text.slice(start, end);
  let from = 0;
  for (const { index, 0: sign } of whole.matchAll(BREAK)) {
    const next = index + sign.length;
    if (SHORT_WORD.test(whole.slice(Math.max(0, index - 5), next))) continue;
    sentences.push({ start: start + from, end: start + next });
    from = next;
  }
  if (from < whole.length) sentences.push({ start: start + from, end });
  return sentences;
}

/** The sentence of `[start, end)` that holds `at`. */
export function sentenceAt(text: string, start: number, end: number, at: number): Stretch | null {
  if (at < start || at >= end) return null;
  const before = readSentences(text, start, Math.min(end, at + 1));
  const from = before.at(-1)?.start ?? start;
  return readSentences(text, from, Math.min(end, at + LONGEST)).find((sentence) => sentence.end > at) ?? null;
}
