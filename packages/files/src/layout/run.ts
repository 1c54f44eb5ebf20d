import type { LegacyLetters } from '../text/legacy-letters.ts';
import type { Rules } from './rules.ts';

/** A stretch of printed text on one line, in the units of its page, from the top left. */
export interface Run {
  /** Without spaces at its ends, in NFC. */
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** How sure the character recognition is, 0 to 1; `null`: the file says it. */
  readonly confidence: number | null;
  /** The font it is set in, as its page names it. */
  readonly font?: string;
}

/** What is printed on one page. */
export interface PrintedPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** Of a scan: by how many degrees its lines run downhill; the runs stand as on the page turned upright. */
  readonly skew?: number;
  readonly runs: readonly Run[];
  /** The lines drawn on it; missing: nobody looked for any. */
  readonly rules?: Rules | undefined;
  /** In which letters from before Unicode its text layer was written; missing or `null`: in none. */
  readonly letters?: LegacyLetters | null;
}

/** Runs on one line, from left to right. */
export interface Line {
  readonly runs: readonly Run[];
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The line that runs make. */
export function lineOf(runs: readonly Run[]): Line {
  const sorted = runs.toSorted((one, other) => one.left - other.left);
  return {
    runs: sorted,
    left: Math.min(...sorted.map(({ left }) => left)),
    right: Math.max(...sorted.map(({ right }) => right)),
    top: Math.min(...sorted.map(({ top }) => top)),
    bottom: Math.max(...sorted.map(({ bottom }) => bottom)),
  };
}

/** How high its letters are. */
export const heightOf = ({ runs }: Line): number => median(runs.map(({ top, bottom }) => bottom - top));

/** Gathers runs into lines, from top to bottom: those whose middles stand within one another's height. */
export function linesOf(runs: readonly Run[]): Line[] {
  const usual = median(runs.map(({ top, bottom }) => bottom - top));
  const isRaised = ({ top, bottom }: Run): boolean => bottom - top < usual * 0.75;
  const lines: Run[][] = [];
  let band = { top: 0, bottom: 0 };
  for (const run of runs.filter((run) => !isRaised(run)).toSorted((one, other) => middle(one) - middle(other))) {
    if (lines.length > 0 && middle(run) >= band.top && middle(run) <= band.bottom) lines.at(-1)?.push(run);
    else {
      lines.push([run]);
      // the core of the line: ascenders and descenders reach into its neighbours
      const core = (run.bottom - run.top) * 0.25;
      band = { top: run.top + core, bottom: run.bottom - core };
    }
  }
  return withRaised(lines.map(lineOf), runs.filter(isRaised));
}

const middle = ({ top, bottom }: Pick<Run, 'top' | 'bottom'>): number => (top + bottom) / 2;
const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;

/** Marks of notes are smaller and raised; what stands on no line of others makes its own. */
function withRaised(lines: readonly Line[], raised: readonly Run[]): Line[] {
  const added = new Map<Line, Run[]>();
  const alone: Run[] = [];
  for (const run of raised) {
    const line = lines.find(({ top, bottom }) => middle(run) >= top && middle(run) <= bottom);
    if (line) added.set(line, [...(added.get(line) ?? []), run]);
    else alone.push(run);
  }
  const whole = lines.map((line) => (added.has(line) ? lineOf([...line.runs, ...(added.get(line) ?? [])]) : line));
  const small = alone.length === 0 ? [] : linesOf(alone);
  return [...whole, ...small].toSorted((one, other) => middle(one) - middle(other));
}

/** What stands between two runs of a line: nothing, a space, or a tab. */
export function gapBetween(one: Run, other: Run): string {
  const gap = other.left - one.right;
  const height = Math.max(one.bottom - one.top, other.bottom - other.top);
  if (gap > height * WIDE) return '\t';
  // recognition has words, however close they stand
  return gap > height * 0.12 || one.confidence !== null ? ' ' : '';
}

/** Gaps wider than so many heights of the letters part columns. */
export const WIDE = 1.5;

/** A line as one string, with the space that is seen between its words. */
export const lineText = ({ runs }: Line): string =>
  runs.map((run, at) => (at === 0 ? '' : gapBetween(runs[at - 1] ?? run, run)) + run.text).join('');
