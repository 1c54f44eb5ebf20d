import type { PartialDate } from './reading.ts';

const YEAR = String.raw`(?<year>(?:19|20)\d{2})`;
// the second “tháng” of “09 tháng 9 tháng 2025” is a misprint that was seen; damaged texts keep the consonants
const WORDS = String.raw`(?<day>\d{1,2})\s{0,9}th[a-z]{1,2}ng\s{0,9}(?<month>\d{1,2})\s{0,9}(?:n[a-z]m|th[a-z]{1,2}ng)\s{0,9}${YEAR}`;
const DIGITS = String.raw`(?<shortDay>\d{1,2})\s?[/.-]\s?(?<shortMonth>\d{1,2})\s?[/.-]\s?(?<shortYear>(?:19|20)\d{2})`;

/** The end of a folded text's printed date, `ngày 09/9/2025` or `ngày 12 tháng 6 năm 2026`, as the source of a pattern. */
export const DATE_PATTERN = String.raw`(?:${WORDS}|${DIGITS})`;

type Groups = Readonly<Record<string, string | undefined>>;

const pad = (part: string): string => part.padStart(2, '0');

function isDate(day: number, month: number): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

/** `2025-09-09` from what {@link DATE_PATTERN} matched; `null` for what is no date. */
export function isoDate(groups: Groups): string | null {
  const day = groups['day'] ?? groups['shortDay'] ?? '';
  const month = groups['month'] ?? groups['shortMonth'] ?? '';
  const year = groups['year'] ?? groups['shortYear'] ?? '';
  return isDate(Number(day), Number(month)) ? `${year}-${pad(month)}-${pad(day)}` : null;
}

const number = (printed: string | undefined, most: number): number | null => {
  const value = /^\d{1,4}$/.test(printed ?? '') ? Number(printed) : 0;
  return value >= 1 && value <= most ? value : null;
};

/** A date of which parts may be blank or illegible; `null` where none is printed. */
export function partialDate(year?: string, month?: string, day?: string): PartialDate | null {
  const date = { year: number(year, 2999), month: number(month, 12), day: number(day, 31) };
  return date.year === null && date.month === null && date.day === null ? null : date;
}
