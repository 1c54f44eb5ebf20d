import { type IsoDate, isoDate, type PartialDate } from './iso-date.ts';

/** How long something took in several cases, in days; those without a full date are counted apart. */
export interface Clock {
  readonly dated: number;
  readonly undated: number;
  /** `null`, as the other two: none is dated. */
  readonly least: number | null;
  /** The middle one; of two in the middle, the lesser. */
  readonly median: number | null;
  readonly most: number | null;
}

const DAY = 86_400_000;

const fullDate = (date: PartialDate | null): IsoDate | null =>
  date === null || date.year === null || date.month === null || date.day === null
    ? null
    : isoDate(date.year, date.month, date.day);

/** The days from one document’s issue to another’s; `null` where a part of either date is not printed. */
export function daysFrom(earlier: PartialDate | null, later: PartialDate | null): number | null {
  const [from, to] = [fullDate(earlier), fullDate(later)];
  return from === null || to === null ? null : Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** What several durations come to. */
export function readClock(days: readonly (number | null)[]): Clock {
  const dated = days.filter((each) => each !== null).toSorted((one, other) => one - other);
  return {
    dated: dated.length,
    undated: days.length - dated.length,
    least: dated[0] ?? null,
    median: dated[Math.floor((dated.length - 1) / 2)] ?? null,
    most: dated.at(-1) ?? null,
  };
}
