import type { PeriodPhrase } from './period-phrase.ts';
import { type ReportDate, sinceNewYear } from './report-date.ts';
import type { Result, ResultPeriod } from './result.ts';

/** What time a figure is for, and whether it is of that time alone, summed up to it, or expected. */
export interface FigureTime {
  readonly period: ResultPeriod | null;
  readonly kind: Result['kind'];
}

// a bracket that was opened before the figure and closed again: what is said in it does not reach the figure
function isClosed(between: string): boolean {
  let depth = 0;
  for (const sign of between) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth < 0) return true;
  }
  return false;
}

const IN = /(?<![a-z])trong\s/;
const NEAR = 15;
const AT_START = 4;
const LONGEST_SCOPE = 1500;

function reaches(folded: string, { start, end, kind }: PeriodPhrase, at: number): boolean {
  if (start >= at || at - end > LONGEST_SCOPE) return false;
  const between = folded.slice(end, at);
  if (isClosed(between)) return false;
  // “…, lũy kế 960 ca; điều trị 20 người”: summed up to the semicolon only, unless the sentence begins with it
  return kind === null || start <= AT_START || !between.includes(';');
}

function cumulativePeriod(own: ResultPeriod | null, isNear: boolean, date: ReportDate): ResultPeriod | null {
  if (own === null || (!isNear && 'from' in own)) return sinceNewYear(date.period);
  return sinceNewYear(own);
}

// “có 10 giấy phép hết hiệu lực trong năm 2025”
function periodBehind(folded: string, phrases: readonly PeriodPhrase[], { at, until }: Place): ResultPeriod | null {
  const behind = phrases.find(({ start, kind }) => kind === null && start >= at && start < until);
  return behind && IN.test(folded.slice(Math.max(0, behind.start - 6), behind.end)) ? behind.period : null;
}

/** Where a figure stands in its sentence, and where its clause ends. */
interface Place {
  readonly at: number;
  readonly until: number;
}

/** The sentence that a figure stands in. */
interface Sentence {
  readonly folded: string;
  readonly phrases: readonly PeriodPhrase[];
  /** The time that was said before. */
  readonly context: ResultPeriod | null;
  readonly contextKind: Result['kind'];
  readonly date: ReportDate;
}

interface Phrases {
  readonly said: PeriodPhrase | undefined;
  readonly marked: PeriodPhrase | undefined;
}

// the time that was named last, unless it was named of something else than what is summed up or expected
function readMarked({ said, marked }: Phrases, period: ResultPeriod | null, date: ReportDate): FigureTime {
  if (!marked?.kind || (said && said.start > marked.end + NEAR)) return { period, kind: 'actual' };
  if (marked.kind !== 'cumulative') return { period, kind: marked.kind };
  const isNear = said !== undefined && (said.start > marked.start || marked.start - said.end <= NEAR);
  return { period: cumulativePeriod(period, isNear, date), kind: 'cumulative' };
}

/** The time of a figure: what its clause says, or its sentence, or what was said before. */
export function timeOf({ folded, phrases, context, contextKind, date }: Sentence, place: Place): FigureTime {
  const own = periodBehind(folded, phrases, place);
  if (own) return { period: own, kind: 'actual' };
  const reaching = phrases.filter((phrase) => reaches(folded, phrase, place.at));
  const said = reaching.findLast(({ kind }) => kind === null);
  const marked = reaching.findLast(({ kind }) => kind !== null);
  // what the lead-in says holds until another time is named
  if (!marked && !said) return { period: context, kind: contextKind };
  return readMarked({ said, marked }, said?.period ?? context, date);
}
