import type { Deadline } from './reading.ts';
import type { Stretch } from './sentences.ts';

// “31/12/2025”, “31 tháng 12 năm 2025”
const dayOf = (name: string): string =>
  String.raw`(?<${name}Day>\d{1,2})(?:\s?/\s?|\s+thang\s+)(?<${name}Month>\d{1,2})(?:\s?/\s?|\s+nam\s+)(?<${name}Year>20\d{2})(?!\d|/)`;
const monthOf = (name: string): string =>
  String.raw`thang\s+(?<${name}Month>\d{1,2})\s*(?:/|nam\s+)\s*(?<${name}Year>20\d{2})(?!\d|/)`;
const TO = String.raw`\s*(?:[-\u2010-\u2015]|den(?:\s+het)?(?:\s+ngay)?)\s*`;
const AT = String.raw`(?:truoc|cham\s+nhat|muon\s+nhat|tre\s+nhat|khong\s+qua|xong|hoan\s+thanh)`;
const ADJOINING = String.raw`(?:truoc|trong|vao|den|het|xong|cuoi|dau|la|khoang|lich)`;

// The order of these lists and of what is in them is that of trust: what an earlier pattern has found, a later one does not read
// again. What is not said of the first day is that of the last: “từ ngày 01 - 28/02/2025”.
const SPANS: readonly RegExp[] = [
  new RegExp(
    String.raw`tu\s+(?:ngay\s+)?(?<fromDay>\d{1,2})(?:(?:\s?/\s?|\s+thang\s+)(?<fromMonth>\d{1,2})(?:(?:\s?/\s?|\s+nam\s+)(?<fromYear>20\d{2}))?)?${TO}${dayOf('to')}`,
    'g',
  ),
  new RegExp(
    // “từ tháng 8 năm 2024 và tổng kết … vào dịp … (27/02/2025)”
    String.raw`tu\s+${monthOf('from')}[^.;]{0,60}?(?:tong\s+ket[^.;]{0,60}?\sdip|den\s+ngay)\s[^.;]{0,90}?${dayOf('to')}`,
    'g',
  ),
  new RegExp(
    String.raw`tu\s+thang\s+(?<fromMonth>\d{1,2})(?:\s*(?:/|nam\s+)\s*(?<fromYear>20\d{2}))?${TO}${monthOf('to')}`,
    'g',
  ),
  /tu\s+nam\s+(?<fromYear>20\d{2})\s*(?:den\s+(?:het\s+)?nam|[-\u2010-\u2015])\s*(?<toYear>20\d{2})/g,
  new RegExp(String.raw`tu\s+${monthOf('from')}`, 'g'),
  new RegExp(
    String.raw`(?:tu|ke\s+tu|bat\s+dau)\s+ngay\s+${dayOf('from')}(?!\s+(?:cua|ve)\s|,?\s+(?:luat|bo\s+luat|nghi\s+dinh|thong\s+tu|quyet\s+dinh)\s)`,
    'g',
  ),
];
const DAYS: readonly RegExp[] = [
  new RegExp(String.raw`${AT}[^.;,/]{0,24}?ngay\s+${dayOf('')}`, 'g'),
  new RegExp(String.raw`${ADJOINING}\s+(?:ngay\s+)?${dayOf('')}(?!\s+(?:cua|ve)\s)`, 'g'),
  new RegExp(String.raw`^[^a-z\d]*(?:sang|chieu)?\s*(?:ngay\s+)?${dayOf('')}\s*(?=:)`, 'g'),
];
const QUARTERS_OF_YEAR = [/quy\s+(?<quarter>iv|i{1,3}|[1-4])\s*(?:\/|\s+nam\s+)\s*(?<quarterYear>20\d{2})/g];
const MONTHS = [new RegExp(String.raw`(?:${ADJOINING}|${AT})\s+${monthOf('')}`, 'g')];
const YEARS = [/(?<!tam\s+nhin\s+)(?:d[a-z]n|trong|truoc|xong|het)\s+(?:het\s+|truoc\s+)?nam\s+(?<Year>20\d{2})/g];
// “sơ kết vào năm 2028, tổng kết vào năm 2030”
const REVIEWS = [
  /vao\s+(?:cuoi\s+|dau\s+)?nam\s+(?<Year>20\d{2})(?<=(?:so|tong)\s+ket\s[^.;,\d]{0,50}vao\s+[a-z\s]{3,9}20\d\d)/g,
];
// what only a sentence on time says: “Thời gian thực hiện: năm 2026”
const OF_TIME: readonly RegExp[] = [
  new RegExp(String.raw`(?:ngay\s+)?${dayOf('')}(?!\s+(?:cua|ve)\s)`, 'g'),
  new RegExp(monthOf(''), 'g'),
  /nam\s+(?<fromYear>20\d{2})(?=\s+va\s+(?:cac|nhung)\s+nam\s+(?:tiep|sau))/g,
  /(?<fromYear>20\d{2})\s*[-\u2010-\u2015]\s*(?<toYear>20\d{2})(?![\d/])/g,
  /nam\s+(?<Year>20\d{2})(?![\d/])/g,
];
/** What every date has. */
export const YEAR = /20\d{2}/;
const TIME_LABEL = /^[^a-z]*(?:[a-z]\)\s*)?(?:thoi\s+gian|tien\s+do|thoi\s+han|han)(?![a-z])/;
// “… số 11-CT/TU ngày 04/01/2026” is another document’s date
const SYMBOL_BEFORE = /\d[a-z\d]*[-/][a-z\d/-]+\s*,?\s*(?:(?:tu|den|vao)\s+)?$/;

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

function readDay({ Year: year, Month: month, Day: day }: Groups): Deadline['date'] | null {
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
  const fromYear = groups['fromYear'] ?? (fromMonth && toYear);
  if (fromYear === undefined || !isDay(fromDay, fromMonth) || !isDay(toDay, toMonth)) return null;
  if (fromMonth === undefined) return { from: Number(fromYear), ...(toYear && { to: Number(toYear) }) };
  return { from: isoOf(fromYear, fromMonth, fromDay), ...(toYear && { to: isoOf(toYear, toMonth, toDay) }) };
}

function* matchAll(folded: string, pattern: RegExp): Generator<FoundDate> {
  for (const { index, 0: printed, groups = {} } of folded.matchAll(pattern)) {
    const date = readSpan(groups) ?? readQuarter(groups) ?? readDay(groups);
    const isOther = SYMBOL_BEFORE.test(folded.slice(Math.max(0, index - 40), index));
    if (date && !isOther) yield { date, start: index, end: index + printed.length };
  }
}

// what the patterns have in common; most sentences with a year have but one of them
const FIRST_DAY = /(?:tu|dau)\s+(?:ngay|thang|nam|\d)/;
const WHOLE_DAY = /\d(?:\s?\/\s?|\s+thang\s+)\d{1,2}(?:\s?\/\s?|\s+nam\s+)20\d/;

function patternsFor(folded: string): readonly RegExp[] {
  return [
    ...(FIRST_DAY.test(folded) ? SPANS : []),
    ...(WHOLE_DAY.test(folded) ? DAYS : []),
    ...(folded.includes('quy') ? QUARTERS_OF_YEAR : []),
    ...(folded.includes('thang') ? MONTHS : []),
    ...YEARS,
  ];
}

/** The dates of a folded sentence, in order: “quý I năm 2025 (từ ngày 01 - 28/02/2025)” has two; `withReviews`: also when work is looked back on. */
export function findDates(
  folded: string,
  isOfTime = TIME_LABEL.test(folded),
  withReviews = false,
): readonly FoundDate[] {
  const found: FoundDate[] = [];
  if (!YEAR.test(folded)) return found;
  const reviews = withReviews ? REVIEWS : [];
  for (const pattern of [...patternsFor(folded), ...reviews, ...(isOfTime ? OF_TIME : [])]) {
    for (const date of matchAll(folded, pattern)) {
      if (found.every(({ start, end }) => date.end <= start || date.start >= end)) found.push(date);
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
