import type { Stretch } from '../sentences.ts';
import type { Measure } from './measure.ts';

/** The part of a sentence that says one thing. */
export type Clause = Stretch;

const SEPARATOR = /[;.]\s|,\s+(?:trong\s+d[a-z]|dong\s+thoi|va\s)|,\s/g;
const STRONG = /;|[.,]\s+(?:trong\s+d[a-z]|rieng\s)/g;
// “… 2025 và đạt 85% vào năm 2030”: between “và” and the figure stands nothing that is measured
const JOINED =
  /\s+va\s+(?=(?:(?:tren|duoi|tu|khoang|it|nhat|toi|thieu|khong|qua|hon|dat|con|len|xuong|co|den|vao|nam|20\d{2},?|ty|le)\s+)*$)/;
// a new thing is measured: “… còn 1% và tỷ lệ …”
const NAMED = /\s+va\s+(?=(?:ty|ti)\s+(?:le|suat|so|trong)\s|(?:so|muc|thu\s+nhap|quy\s+mo)\s)/g;

const lastIndexOf = (between: string, pattern: RegExp): number | null =>
  [...between.matchAll(pattern)].at(-1)?.index ?? null;

// `null`: the two share their clause
function findBreak(between: string): number | null {
  // “đạt 80%, …”: what follows is none of the first one’s words
  if (/^\s?[,;]\s/.test(between)) return between.search(/[,;]/);
  const joined = JOINED.exec(between);
  if (joined) return joined.index;
  return lastIndexOf(between, STRONG) ?? lastIndexOf(between, NAMED) ?? lastIndexOf(between, SEPARATOR);
}

const NAMES_FIGURE =
  /[a-z]{2,}\s+[a-z\d ]+:\s*(?:(?:dat|tren|duoi|tu|khoang|it|nhat|toi|thieu|khong|qua|hon|con|da|la|≥|≤|<|>)\s*)*$/;
const LONGEST_NAME = 160;
// “… như sau: (1) 100% …”, “các chỉ tiêu, như: …”: what leads in is no part of the first clause
function afterLeadIn(before: string, after: string): number {
  // “Tỷ lệ đô thị hóa: 45%”
  if (before.includes(':') && NAMES_FIGURE.test(before.slice(-LONGEST_NAME)) && /^\s*(?:[.,;]|$|tro\s+len)/.test(after))
    return before.lastIndexOf(';') + 1;
  const start = Math.max(before.lastIndexOf(';'), before.lastIndexOf(': ')) + 1;
  return start + (/^\s*\(?[\da-z]{1,2}\)\s*/.exec(before.slice(start))?.[0].length ?? 0);
}

// “; (3) 100% thôn …”
const ITEM = /^\s*\(?(?:\d{1,2}|[a-z]|i{1,3})\)\s+/;
const ITEM_AT_END = /[\s,;]*(?:\((?:\d{1,2}|[a-z]|i{1,3})\)|\s(?:\d{1,2}|[a-z])\))\s*$/;

function findStarts(folded: string, sentence: Stretch, measures: readonly Measure[]): readonly number[] {
  const starts: number[] = [];
  let previous: Measure | null = null;
  for (const measure of measures) {
    const from: number = previous?.end ?? sentence.start;
    const known: number = starts.at(-1) ?? sentence.start;
    if (previous !== null && measure.start < from) {
      // the other bound of the same range
      starts.push(known);
      continue;
    }
    const between = folded.slice(from, measure.start);
    const at: number | null = previous
      ? findBreak(between)
      : afterLeadIn(between, folded.slice(measure.end, sentence.end));
    const start = at === null ? known : from + at + Number(previous !== null);
    starts.push(at === null ? start : start + (ITEM.exec(folded.slice(start, measure.start))?.[0].length ?? 0));
    previous = measure;
  }
  return starts;
}

/** Gives each measure of a sentence its clause; two that nothing parts share one. */
export function splitClauses(
  folded: string,
  sentence: Stretch,
  measures: readonly Measure[],
): readonly { clause: Clause; measure: Measure }[] {
  const starts = findStarts(folded, sentence, measures);
  return measures.map((measure, index) => {
    const start = starts[index] ?? sentence.start;
    const following = starts.find((other) => other > start);
    // the comma that parts two clauses belongs to neither
    const next = following === undefined ? sentence.end : following - 1;
    const behind = folded.slice(measure.end, next);
    const stop = behind.indexOf(';');
    const ends = stop < 0 && behind.endsWith(')', behind.trimEnd().length) ? behind.replace(ITEM_AT_END, '') : behind;
    const own = stop < 0 ? ends.length : stop;
    return { clause: { start, end: measure.end + own }, measure };
  });
}
