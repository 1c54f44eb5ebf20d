import type { Deadline } from './reading.ts';
import type { Stretch } from './sentences.ts';

const DAY = String.raw`(?<day>\d{1,2})\s?/\s?(?<month>\d{1,2})\s?/\s?(?<year>20\d{2})`;
const MONTH = String.raw`thang\s+(?<fromMonth>\d{1,2})\s*(?:/|nam\s+)\s*(?<fromYear>20\d{2})`;
const UNTIL = String.raw`(?<toDay>\d{1,2})\s?/\s?(?<toMonth>\d{1,2})\s?/\s?(?<toYear>20\d{2})`;

// “từ ngày 01 - 28/02/2025”: what is not said of the first day is that of the last
const DAYS = new RegExp(
  String.raw`tu\s+(?:ngay\s+)?(?<fromDay>\d{1,2})(?:\s?/\s?(?<fromMonth>\d{1,2})(?:\s?/\s?(?<fromYear>20\d{2}))?)?\s*(?:[-\u2010-\u2015]|den(?:\s+het)?(?:\s+ngay)?)\s*${UNTIL}`,
);
const PATTERNS: readonly RegExp[] = [
  /tu\s+nam\s+(?<fromYear>20\d{2})\s+den\s+(?:het\s+)?nam\s+(?<toYear>20\d{2})/,
  // “từ tháng 8 năm 2024 và tổng kết … vào dịp … (27/02/2025)”
  new RegExp(String.raw`tu\s+${MONTH}[^.;]{0,60}?(?:tong\s+ket[^.;]{0,60}?\sdip|den\s+ngay)\s[^.;]{0,90}?${UNTIL}`),
  new RegExp(String.raw`tu\s+${MONTH}(?!\s+den)`),
  new RegExp(String.raw`(?:truoc|cham\s+nhat|xong|hoan\s+thanh|vao)[^.;,]{0,24}?ngay\s+${DAY}`),
  /quy\s+(?<quarter>iv|i{1,3}|[1-4])\s*(?:\/|\s+nam\s+)\s*(?<quarterYear>20\d{2})/,
  /(?:d[a-z]n|trong)\s+(?:het\s+)?nam\s+(?<year>20\d{2})/,
  /(?<=thoi\s+gian[^.;]{0,40})nam\s+(?<fromYear>20\d{2})(?=\s+va\s+(?:cac|nhung)\s+nam\s+(?:tiep|sau))/,
  /(?<=thoi\s+gian[^.;]{0,40})nam\s+(?<year>20\d{2})/,
];

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 };
const LAST_DAY: Readonly<Record<number, string>> = { 1: '03-31', 2: '06-30', 3: '09-30', 4: '12-31' };

type Groups = Readonly<Record<string, string | undefined>>;

/** A date and where it stands in its sentence. */
export interface FoundDate extends Stretch {
  readonly date: Deadline['date'];
}

function readQuarter({ quarter, quarterYear }: Groups): Deadline['date'] | null {
  const number = QUARTERS[quarter ?? ''];
  if (number === undefined || quarterYear === undefined) return null;
  const first = String(number * 3 - 2).padStart(2, '0');
  return { from: `${quarterYear}-${first}-01`, to: `${quarterYear}-${LAST_DAY[number] ?? ''}` };
}

const isDay = (day: string | undefined, month: string | undefined): boolean =>
  Number(month ?? 1) >= 1 && Number(month ?? 1) <= 12 && Number(day ?? 1) >= 1 && Number(day ?? 1) <= 31;

function readDay({ year, month, day }: Groups): Deadline['date'] | null {
  if (year === undefined || !isDay(day, month)) return null;
  return { year: Number(year), ...(month && { month: Number(month) }), ...(day && { day: Number(day) }) };
}

const isoOf = (...parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');

function readSpan(groups: Groups): Deadline['date'] | null {
  const { fromDay, toDay, toMonth, toYear } = groups;
  const fromMonth = groups['fromMonth'] ?? (fromDay && toMonth);
  const fromYear = groups['fromYear'] ?? (fromDay && toYear);
  if (fromYear === undefined || !isDay(fromDay, fromMonth) || !isDay(toDay, toMonth)) return null;
  if (fromMonth === undefined) return { from: Number(fromYear), ...(toYear && { to: Number(toYear) }) };
  return { from: isoOf(fromYear, fromMonth, fromDay), ...(toYear && { to: isoOf(toYear, toMonth, toDay) }) };
}

function match(folded: string, pattern: RegExp): FoundDate | null {
  const found = pattern.exec(folded);
  const groups = found?.groups ?? {};
  const date = readSpan(groups) ?? readQuarter(groups) ?? readDay(groups);
  return found && date ? { date, start: found.index, end: found.index + found[0].length } : null;
}

/** The dates of a folded sentence: the one it speaks of, and days within it, “quý I năm 2025 (từ ngày 01 - 28/02/2025)”. */
export function findDates(folded: string): readonly FoundDate[] {
  const days = match(folded, DAYS);
  for (const pattern of PATTERNS) {
    const found = match(folded, pattern);
    if (found) return days && days.start >= found.end ? [found, days] : [found];
  }
  return days ? [days] : [];
}
