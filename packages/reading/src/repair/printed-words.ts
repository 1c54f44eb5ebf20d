import { findSymbols } from '../symbol-scan.ts';

/** A word as it was printed, or what is never changed: a number, the symbol of a document, an address, a code. */
export interface PrintedWord {
  readonly start: number;
  readonly end: number;
  readonly printed: string;
  readonly kind: 'word' | 'number' | 'fixed';
  /** True where a sign or a number stands between it and the word before. */
  readonly isApart: boolean;
  /** True where a sentence or an item begins. */
  readonly isOpening: boolean;
}

const CHUNK = /\S+/g;
// letters come out as these signs, too: “V¢”, “t€”, “v&i”
const LEAD = /^[^\p{L}\d¢€&§]+/u;
const TAIL = /[^\p{L}\d¢€&]+$/u;
const HAS_LETTER = /[\p{L}\d¢€&§]/u;
const NUMBER = /^\d[\d.,:/–-]*%?$/;
const ADDRESS = /[@=]|:\/\/|\p{Ll}\.\p{Ll}|^[/-]\p{Lu}+[-/]/u;
// “HIV/AIDS”
const SHORT_NAMES = /^\p{Lu}{2,4}\/\p{Lu}{2,4}$/u;
// “QH15”, “H1”, “5G”, “10ha”; “C6”, “S8” and “1y” are words
const CODE =
  /^\p{Lu}{2,}[a-z]?\d+$|^\p{Lu}\d*[1-57]\d*$|^[1-57]\p{Lu}$|^\d+\p{Lu}{2,}$|^[\d.,]+(?:ha|kg|km|m|cm|mm|m2|m3|km2|g|h|l)$/u;
const LABEL = /^[*_(“"]{0,4}(?:[a-zđ][).]|[IVX]+[-./)])[*_]{0,4}$/u;
// “Lưu: VT, KGVX (2b)”
const COPIES = /^\(\d{1,2}[a-z]?\)[.;,]*$/;
// “nhóm II”; but “VI” and “XI” are words
const ROMAN = /^(?:I{2,3}|I[VX]|VI{2,3}|XI{2,3}|XI?[VX]I{0,3})$/;
// “Chính phủ[1]”
const FOOTNOTE = /[[(]\d{1,3}$/u;
// “bác sĩ/1 vạn dân”
const INNER = /(?<=\p{L}{2})(?:[-–/.,;:()]+(?=\p{L}{2})|\/(?=\d{1,3}(?:\.\d{3})*$))/gu;
const DIGITS = /^\d/;

function classify(chunk: string, core: string): PrintedWord['kind'] {
  if (NUMBER.test(core)) return 'number';
  return ADDRESS.test(chunk) ||
    SHORT_NAMES.test(core) ||
    CODE.test(core) ||
    COPIES.test(chunk) ||
    LABEL.test(chunk) ||
    ROMAN.test(core) ||
    !HAS_LETTER.test(core)
    ? 'fixed'
    : 'word';
}

type Piece = Pick<PrintedWord, 'start' | 'end' | 'kind'>;

// most words are this, and nothing else need be asked of them
const PLAIN = /^[a-z]+$/;

function* takePieces(chunk: string, index: number): Generator<Piece> {
  if (PLAIN.test(chunk)) {
    yield { start: index, end: index + chunk.length, kind: 'word' };
    return;
  }
  const lead = LEAD.exec(chunk)?.[0].length ?? 0;
  if (lead === chunk.length) return;
  const core = chunk.slice(lead).replace(TAIL, '').replace(FOOTNOTE, '');
  const start = index + lead;
  const kind = classify(chunk, core);
  let from = start;
  if (kind === 'word') {
    for (const { index: at, 0: sign } of core.matchAll(INNER)) {
      yield { start: from, end: start + at, kind };
      from = start + at + sign.length;
    }
  }
  const isNumber = from > start && DIGITS.test(core.slice(from - start));
  yield { start: from, end: start + core.length, kind: isNumber ? 'number' : kind };
}

function* readPieces(text: string): Generator<Piece> {
  const symbols = findSymbols(text);
  let at = 0;
  for (const { index, 0: chunk } of text.matchAll(CHUNK)) {
    const end = index + chunk.length;
    while ((symbols[at]?.end ?? Infinity) <= index) at += 1;
    if ((symbols[at]?.start ?? Infinity) < end) yield { start: index, end, kind: 'number' };
    else yield* takePieces(chunk, index);
  }
}

const ENDS_SENTENCE = /[.:!?“"]\s*$/;
const BEGINS_ITEM = /\n\s*(?:\n|[-+*•_])/;
const LABEL_BEFORE = /(?:^|\n)\s*$/;

function isOpening(text: string, before: PrintedWord, between: string): boolean {
  if (ENDS_SENTENCE.test(between) || BEGINS_ITEM.test(between)) return true;
  // “1. Muc dich”, “I- MUC”
  return before.kind !== 'word' && LABEL_BEFORE.test(text.slice(Math.max(0, before.start - 3), before.start));
}

// “1,5 cm”
const MEASURE = /^(?:cm|mm|km|kg|mg|ml|ha)$/;

function makeWord(text: string, { start, end, kind }: Piece, before: PrintedWord | undefined): PrintedWord {
  const between = before ? text.slice(before.end, start) : '';
  const isNext = before?.kind === 'word' && between === ' ';
  const printed = text.slice(start, end);
  return {
    start,
    end,
    kind: before?.kind === 'number' && MEASURE.test(printed) ? 'fixed' : kind,
    printed,
    isApart: !isNext && (before?.kind !== 'word' || between.trim() !== ''),
    isOpening: !isNext && (!before || isOpening(text, before, between)),
  };
}

/** Takes a text apart into its printed words, in order. */
export function* readPrintedWords(text: string): Generator<PrintedWord> {
  let before: PrintedWord | undefined;
  for (const piece of readPieces(text)) {
    before = makeWord(text, piece, before);
    yield before;
  }
}
