/** A text whose longest runs were cut, and for each offset in it, and for its end, the one in the text as it was. */
export interface Shortened {
  readonly text: string;
  readonly offsets: Uint32Array;
}

/** So many of a sign, or of spaces of any kind, say all that more of them would; form lines are drawn with fewer dots. */
export const LONGEST_RUN = 256;
// a longer run has a sign at every so many-th place
const STEP = LONGEST_RUN / 2;

const isSpace = (code: number): boolean => /\s/.test(String.fromCharCode(code));
// most signs are told from a space by this
const LAST_COMMON = 0x7e;
const SPACE = 0x20;
const maySpace = (code: number): boolean => code <= SPACE || (code > LAST_COMMON && isSpace(code));

interface Run {
  readonly start: number;
  readonly end: number;
}

function runAround(text: string, at: number): Run {
  const code = text.charCodeAt(at);
  const isSame =
    maySpace(code) && isSpace(code)
      ? (other: number) => maySpace(other) && isSpace(other)
      : (other: number) => other === code;
  let [start, end] = [at, at + 1];
  while (start > 0 && isSame(text.charCodeAt(start - 1))) start -= 1;
  while (end < text.length && isSame(text.charCodeAt(end))) end += 1;
  return { start, end };
}

function findLongRuns(text: string): readonly Run[] {
  const runs: Run[] = [];
  for (let at = STEP - 1; at < text.length; at += STEP) {
    const run = runAround(text, at);
    if (run.end - run.start <= LONGEST_RUN) continue;
    runs.push(run);
    at = run.end;
  }
  return runs;
}

/**
 * Cuts what is left of endless runs of one sign or of spaces, half of it from each end: patterns that look ahead from each sign of
 * such a run would take time by the square of its length. `null` where there is none, as in every text that was written to be read.
 */
export function cutLongRuns(text: string): Shortened | null {
  const runs = findLongRuns(text);
  if (runs.length === 0) return null;
  const pieces: string[] = [];
  const offsets = new Uint32Array(text.length + 1);
  let [from, length] = [0, 0];
  const keep = (end: number): void => {
    pieces.push(text.slice(from, end));
    for (; from < end; from += 1, length += 1) offsets[length] = from;
  };
  for (const { start, end } of runs) {
    keep(start + STEP);
    from = end - STEP;
  }
  keep(text.length);
  offsets[length] = text.length;
  return { text: pieces.join(''), offsets: offsets.slice(0, length + 1) };
}
