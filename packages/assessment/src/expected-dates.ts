import { daysIn, type IsoDate, isoDate } from './iso-date.ts';

/** When a reporting duty falls due, as its document says. */
export interface DutyRhythm {
  readonly frequency: 'monthly' | 'quarterly' | 'half-yearly' | 'yearly' | 'once' | 'periodic' | 'ad-hoc';
  readonly due: { readonly year: number | null; readonly month: number | null; readonly day: number | null } | null;
}

/** From when until when a duty holds. */
export interface DutyTerm {
  /** The first day on which the document can have been known: no report was due before it. */
  readonly after: IsoDate;
  /** The last day of the document's own period, or of what is looked at. */
  readonly until: IsoDate;
}

// a duty is asked about for so many years at the most, whatever its document says
const MOST_YEARS = 60;

const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));

function* years({ after, until }: DutyTerm): Generator<number> {
  const last = Math.min(yearOf(until), yearOf(after) + MOST_YEARS);
  for (let year = yearOf(after); year <= last; year += 1) yield year;
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

function daysOf({ frequency, due }: DutyRhythm, term: DutyTerm): (IsoDate | null)[] {
  if (due === null) return [];
  const { year, month, day } = due;
  // “trong tháng 5/2026” has until its last day
  if (year !== null) return month === null ? [] : [isoDate(year, month, day ?? daysIn(year, month))];
  if (day === null) return [];
  if (month !== null) return [...years(term)].map((each) => isoDate(each, month, day));
  // a day alone says when only where every month has one
  if (frequency !== 'monthly') return [];
  return [...years(term)].flatMap((each) => MONTHS.map((one) => isoDate(each, one, day)));
}

/**
 * The days on which reports fall due, in order. A duty without a stated day has none, and none is made up: of a quarter's
 * report “trước ngày 20” the month is not said. A duty that was laid down after its first day begins with the next.
 */
export function expectedDates(duty: DutyRhythm, term: DutyTerm): readonly IsoDate[] {
  const days = daysOf(duty, term).filter((day) => day !== null);
  return days.filter((day) => day > term.after && day <= term.until);
}
