import type { ReportDate } from './report-date.ts';
import type { ResultPeriod } from './result.ts';

/** Where a text says what time its figures are for. */
export interface PeriodPhrase {
  readonly start: number;
  readonly end: number;
  /** `null`: something cumulative or estimated, of the time that is spoken of. */
  readonly period: ResultPeriod | null;
  readonly kind: 'actual' | 'estimate' | 'cumulative' | null;
}

const DAY = (name: string): string =>
  String.raw`(?<${name}Day>\d{1,2})\s?[/.-]\s?(?<${name}Month>\d{1,2})(?:\s?[/.-]\s?(?<${name}Year>20\d{2}))?`;
const OF_YEAR = (name: string): string => String.raw`(?:(?:\s?[/-]\s?|\s+nam\s+)(?<${name}>20\d{2}))?`;
const COUNT = String.raw`(?<months>\d{1,2}|ba|sau|chin)`;
const NUMERAL = String.raw`(?<quarter>iv|i{1,3}|[1-4])`;

const PHRASES: readonly string[] = [
  String.raw`(?:tinh\s+)?tu\s+(?:ngay\s+)?${DAY('from')}\s*(?:den|[-\u2013])\s*(?:het\s+)?(?:ngay\s+)?${DAY('to')}`,
  // “có đến 5/9 huyện” is no day: it has a year, or “ngày”
  String.raw`(?:den|toi)\s+(?:het\s+)?(?:thoi\s+diem\s+)?(?=ngay|[\d/.\s-]{5,9}20\d{2})(?:ngay\s+)?${DAY('asOf')}`,
  String.raw`den\s+het\s+(?:nam\s+(?<endYear>20\d{2})|thang\s+(?<endMonth>\d{1,2})${OF_YEAR('endMonthYear')})`,
  String.raw`(?<now>(?:tinh\s+)?den\s+(?:nay|thoi\s+diem\s+(?:bao\s+cao|hien\s+tai|nay|hien\s+nay))|hien\s+nay|hien\s+(?=co|toan|tren|dang|con)|den\s+nay)`,
  String.raw`${COUNT}\s+thang\s+(?<half>dau|cuoi)\s+nam${String.raw`(?:\s+(?<monthsYear>20\d{2}))?`}`,
  String.raw`${COUNT.replace('months', 'barMonths')}\s+thang${OF_YEAR('barMonthsYear')}(?!\s+(?:tuoi|tro|ke))`,
  String.raw`quy\s+${NUMERAL}${OF_YEAR('quarterYear')}`,
  String.raw`(?<thisMonth>(?:trong\s+)?thang\s+nay|trong\s+thang(?!\s+\d))`,
  String.raw`thang\s+(?<month>\d{1,2})${OF_YEAR('monthYear')}(?![/\d])`,
  String.raw`(?<thisYear>(?:trong|ca)\s+nam(?!\s+20))(?=\s|[,:)]|$)`,
  String.raw`nam\s+(?<year>20\d{2})(?!\s?[-\u2013/]\s?\d)`,
  String.raw`(?<cumulative>l[a-z]{1,2}y\s+ke(?!\s+hoach)(?:\s+(?:tu\s+dau\s+nam\s+)?den\s+nay)?|(?:tu|ke\s+tu)\s+dau\s+nam(?:\s+(?:den|toi)\s+nay)?)`,
  String.raw`(?<estimate>(?<!(?<![a-z])(?:huong|quy|hiep|cong|thoa)\s)uoc(?!\s+mo))`,
];
const PHRASE = new RegExp(String.raw`(?<![a-z\d])(?:${PHRASES.join('|')})(?![a-z])`, 'g');

// a year behind these words is that of a plan, a law or of what is compared
const OF_OTHER =
  /(?<![a-z])(?:(?:ke\s+hoach|du\s+toan|chi\s+tieu|so\s+voi|so|cung\s+ky|ngay\s+\d{1,2}\s+thang\s+\d{1,2}|giai\s+doan|chuyen\s+sang|kh)(?:\s+(?:thang|cuoi|cung\s+ky|von|giao|cua|dau\s+tu(?:\s+cong)?)){0,3}|(?:luat|nghi\s+quyet|nghi\s+dinh|thong\s+tu|quyet\s+dinh|phap\s+lenh|hien\s+phap|bo\s+luat)\s[^.,;:\d]{0,45}?(?<!trong))\s*$/;
const OF_DATE = /(?:so|ngay)\s+[\d/a-z-]{0,30}\s*$/;
const FROM_TO_YEARS = /(?:tu|den)\s+$/;
const WORDS: Readonly<Record<string, number>> = { ba: 3, sau: 6, chin: 9, i: 1, ii: 2, iii: 3, iv: 4 };

type Groups = Readonly<Record<string, string | undefined>>;

const count = (printed: string): number => WORDS[printed] ?? Number(printed);
const pad = (part: string): string => part.padStart(2, '0');

function iso(
  day: string | undefined,
  month: string | undefined,
  year: string | number | null | undefined,
): string | null {
  if (day === undefined || month === undefined || year === null || year === undefined) return null;
  const isDay = Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
  return isDay ? `${year}-${pad(month)}-${pad(day)}` : null;
}

function readDays(groups: Groups, { year }: ReportDate): ResultPeriod | null {
  const { fromDay, fromMonth, fromYear, toDay, toMonth, toYear, asOfDay, asOfMonth, asOfYear } = groups;
  if (asOfDay !== undefined) {
    const asOf = iso(asOfDay, asOfMonth, asOfYear ?? year);
    return asOf === null ? null : { asOf };
  }
  const end = toYear ?? year;
  // “từ 15/11 đến 14/12/2025”; a stretch over New Year begins in the year before
  const isOver = Number(fromMonth) > Number(toMonth);
  const begin = fromYear ?? (end === null ? null : Number(end) - Number(isOver));
  const [from, to] = [iso(fromDay, fromMonth, begin), iso(toDay, toMonth, end)];
  return from === null || to === null ? null : { from, to };
}

function readMonths(groups: Groups, date: ReportDate): ResultPeriod | null {
  const printed = groups['months'] ?? groups['barMonths'];
  const year = groups['monthsYear'] ?? groups['barMonthsYear'] ?? date.year;
  if (printed === undefined || year === null || groups['half'] === 'cuoi') return null;
  const months = count(printed);
  return months >= 1 && months <= 12 ? { year: Number(year), months } : null;
}

function readQuarterOrMonth(groups: Groups, date: ReportDate): ResultPeriod | null {
  const { quarter, quarterYear, month, monthYear, thisMonth } = groups;
  if (thisMonth !== undefined)
    return date.year === null || date.month === null ? null : { year: date.year, month: date.month };
  const year = quarterYear ?? monthYear ?? date.year;
  if (year === null) return null;
  if (quarter !== undefined) return { year: Number(year), quarter: count(quarter) };
  return Number(month) >= 1 && Number(month) <= 12 ? { year: Number(year), month: Number(month) } : null;
}

function readEnd({ endYear, endMonth, endMonthYear, now }: Groups, date: ReportDate): ResultPeriod | null {
  if (now !== undefined) return date.asOf === null ? null : { asOf: date.asOf };
  if (endYear !== undefined) return { asOf: `${endYear}-12-31` };
  const year = endMonthYear ?? date.year;
  return year === null || endMonth === undefined ? null : { asOf: `${year}-${pad(endMonth)}` };
}

function readYear({ year, thisYear }: Groups, date: ReportDate): ResultPeriod | null {
  if (year !== undefined) return { year: Number(year) };
  return thisYear !== undefined && date.year !== null ? { year: date.year } : null;
}

const KINDS = [
  'fromDay',
  'asOfDay',
  'endYear',
  'endMonth',
  'now',
  'months',
  'barMonths',
  'quarter',
  'month',
  'thisMonth',
] as const;

function readPeriod(groups: Groups, date: ReportDate): ResultPeriod | null {
  const kind = KINDS.find((name) => groups[name] !== undefined);
  if (kind === undefined) return readYear(groups, date);
  if (kind === 'fromDay' || kind === 'asOfDay') return readDays(groups, date);
  if (kind === 'months' || kind === 'barMonths') return readMonths(groups, date);
  return kind === 'quarter' || kind === 'month' || kind === 'thisMonth'
    ? readQuarterOrMonth(groups, date)
    : readEnd(groups, date);
}

function isOther(folded: string, start: number, groups: Groups): boolean {
  const before = folded.slice(Math.max(0, start - REACH), start);
  if (groups['year'] !== undefined && (OF_DATE.test(before) || FROM_TO_YEARS.test(before))) return true;
  return OF_OTHER.test(before);
}

const REACH = 60;

/** The periods that a folded text speaks of, in order; not those of laws, plans and comparisons. */
export function findPeriodPhrases(folded: string, date: ReportDate): readonly PeriodPhrase[] {
  const phrases: PeriodPhrase[] = [];
  for (const { index, 0: printed, groups = {} } of folded.matchAll(PHRASE)) {
    const [start, end] = [index, index + printed.length];
    if (groups['cumulative'] !== undefined) phrases.push({ start, end, period: null, kind: 'cumulative' });
    else if (groups['estimate'] !== undefined) phrases.push({ start, end, period: null, kind: 'estimate' });
    else if (!isOther(folded, start, groups)) {
      const period = readPeriod(groups, date);
      if (period) phrases.push({ start, end, period, kind: null });
    }
  }
  return phrases;
}
