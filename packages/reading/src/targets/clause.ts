import type { Stretch } from '../sentences.ts';
import type { Measure } from './measure.ts';

/** The part of a sentence that says one thing. */
export type Clause = Stretch;

const SEPARATOR = /;|,\s+(?:trong\s+d[a-z]|dong\s+thoi|va\s)|,\s/g;
const STRONG = /;|,\s+trong\s+d[a-z]/g;

function lastBreak(between: string): number | null {
  const strong = [...between.matchAll(STRONG)].at(-1);
  const match = strong ?? [...between.matchAll(SEPARATOR)].at(-1);
  return match ? match.index : null;
}

// “… như sau: (1) 100% …”, “các chỉ tiêu, như: …”: what leads in is no part of the first clause
function afterLeadIn(before: string): number {
  const start = Math.max(before.lastIndexOf(';'), before.lastIndexOf(': ')) + 1;
  return start + (/^\s*\(?[\da-z]{1,2}\)\s*/.exec(before.slice(start))?.[0].length ?? 0);
}

/** Gives each measure of a sentence its clause; two that no comma parts share one. */
export function splitClauses(
  folded: string,
  sentence: Stretch,
  measures: readonly Measure[],
): readonly { clause: Clause; measure: Measure }[] {
  const starts: number[] = [];
  let previous: Measure | null = null;
  for (const measure of measures) {
    const from: number = previous?.end ?? sentence.start;
    const between = folded.slice(from, measure.start);
    const at: number | null = previous ? lastBreak(between) : afterLeadIn(between);
    const known: number = starts.at(-1) ?? sentence.start;
    starts.push(at === null ? known : from + at + Number(previous !== null && at !== null));
    previous = measure;
  }
  return measures.map((measure, index) => {
    const start = starts[index] ?? sentence.start;
    const following = starts.find((other) => other > start);
    // the comma that parts two clauses belongs to neither
    const next = following === undefined ? sentence.end : following - 1;
    const stop = folded.slice(measure.end, next).indexOf(';');
    return { clause: { start, end: stop < 0 ? next : measure.end + stop }, measure };
  });
}
