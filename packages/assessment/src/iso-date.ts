/** A day as `YYYY-MM-DD`; such days compare as text. */
export type IsoDate = string;

const LONG_MONTHS: ReadonlySet<number> = new Set([1, 3, 5, 7, 8, 10, 12]);

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** How many days a month has. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return LONG_MONTHS.has(month) ? 31 : 30;
}

/** The day as text; `null` where the calendar has none, such as 30 February. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** A date whose parts may have been left blank. */
export interface PartialDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** The first day that a partial date can mean; `null` where its year was left blank. */
export function firstPossibleDay({ year, month, day }: PartialDate): IsoDate | null {
  if (year === null) return null;
  return month === null ? isoDate(year, 1, 1) : isoDate(year, month, day ?? 1);
}

/** The last day that a partial date can mean; `null` where its year was left blank. */
export function lastPossibleDay({ year, month, day }: PartialDate): IsoDate | null {
  if (year === null) return null;
  return month === null ? isoDate(year, 12, 31) : isoDate(year, month, day ?? daysIn(year, month));
}
