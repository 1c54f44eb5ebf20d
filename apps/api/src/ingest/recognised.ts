import type { SourceFile } from '@sau-ro/files';
import { parseSymbol, type Reading } from '@sau-ro/reading';

type Layout = NonNullable<SourceFile['layout']>;
type Piece = Layout['pages'][number]['pieces'][number];

/** A text whose words, or some of them, were recognised from pictures. */
export interface RecognisedText {
  readonly text: string;
  /** Its recognised words in order. */
  readonly words: readonly (Piece & { readonly confidence: number })[];
}

const WORD = /[\p{L}\d]/u;

/** The recognised words of a file; `null`: the file itself says all of its words. */
export function recognisedText({ text, layout }: Pick<SourceFile, 'text' | 'layout'>): RecognisedText | null {
  const pieces = layout?.pages.flatMap((page) => page.pieces) ?? [];
  const words = pieces.filter(
    (piece): piece is RecognisedText['words'][number] =>
      piece.confidence !== null && WORD.test(text.slice(piece.start, piece.end)),
  );
  return words.length === 0 ? null : { text, words };
}

/** How sure the recognition is of the words on average, 0 to 1. */
export const averageConfidence = ({ words }: RecognisedText): number =>
  Math.round((words.reduce((sum, { confidence }) => sum + confidence, 0) / words.length) * 1000) / 1000;

/** How sure it is of the least sure of the words of a stretch; `null`: none of them was recognised. */
function leastConfidence({ words }: RecognisedText, start: number, end: number): number | null {
  let least: number | null = null;
  for (let at = firstEndingAfter(words, start); at < words.length; at += 1) {
    const word = words[at];
    if (!word || word.start >= end) break;
    least = Math.min(least ?? 1, word.confidence);
  }
  return least;
}

function firstEndingAfter(words: RecognisedText['words'], start: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The reading with, beside each `span`, how sure the recognition is of what stands there. */
export function withConfidence(reading: Reading, recognised: RecognisedText): Reading {
  const mark = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(mark);
    if (typeof value !== 'object' || value === null) return value;
    const marked = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, mark(part)]));
    const { span } = value as { span?: readonly [number, number] };
    return span ? { ...marked, confidence: leastConfidence(recognised, span[0], span[1]) } : marked;
  };
  return mark(reading) as Reading;
}

/** Numbers are stamped or written by hand into the gap before their form; what is printed in one piece can be trusted from here on. */
const SURE = 0.85;
const HEAD = 3000;

/**
 * The reading without its own number where that was recognised with doubt, as handwriting mostly is:
 * a wrong number would make it another document.
 */
export function withoutDoubtfulNumber(reading: Reading, { text, words }: RecognisedText): Reading {
  const { number, form } = numberOf(reading.symbol);
  if (number === null) return reading;
  const printed = words.find(({ start, end }) => start < HEAD && text.slice(start, end).includes(number));
  const isWhole = printed && /[-/]/u.test(text.slice(printed.start, printed.end).split(number)[1] ?? '');
  if (printed && isWhole && printed.confidence >= SURE) return reading;
  return { ...reading, symbol: null, symbolForm: form };
}

function numberOf(symbol: string | null): { number: string | null; form: string | null } {
  const parsed = symbol === null ? null : parseSymbol(symbol);
  if (symbol === null || !parsed) return { number: null, form: null };
  const number = /^\d+/u.exec(symbol)?.[0] ?? null;
  return { number, form: number === null ? null : symbol.slice(number.length) };
}
