import { type LegacyLetters, toUnicodeLetters } from '../text/legacy-letters.ts';
import { gapBetween, linesOf, type Run } from '../layout/run.ts';

/** The runs of a page in Unicode letters. */
interface UnicodeRuns {
  readonly runs: readonly Run[];
  /** What some of them were written in; `null`: all in Unicode already. */
  readonly letters: LegacyLetters | null;
}

/** Turns what is set in fonts from before Unicode into the letters that it looks like, font by font: one page may have fonts of both kinds. */
export function toUnicodeRuns(runs: readonly Run[]): UnicodeRuns {
  let found: LegacyLetters | null = null;
  const converted = [...Map.groupBy(runs, ({ font }) => font).values()].flatMap((own) => {
    // a letter and its tone, which are two signs in VNI, may have been set apart
    const whole = linesOf(own).flatMap(({ runs: line }) => joined(line));
    const { letters } = toUnicodeLetters(whole.map(({ text }) => text).join(' '));
    if (letters === null) return own;
    found = letters;
    return whole.map((run) => ({ ...run, text: toUnicodeLetters(run.text, letters).text }));
  });
  return found === null ? { runs, letters: null } : { runs: converted, letters: found };
}

function joined(line: readonly Run[]): Run[] {
  const whole: Run[] = [];
  for (const run of line) {
    const before = whole.at(-1);
    if (before && gapBetween(before, run) === '') {
      whole[whole.length - 1] = { ...before, text: before.text + run.text, right: run.right };
    } else whole.push(run);
  }
  return whole;
}
