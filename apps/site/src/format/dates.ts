import { currentLanguage } from '../language.ts';
import { t } from '../strings/words.ts';

/** A date whose parts may have been left blank in print. */
export interface PrintedDate {
  readonly year?: number | null;
  readonly month?: number | null;
  readonly day?: number | null;
}

const LOCALES = { vi: 'vi-VN', en: 'en-GB' } as const;
const SHORT = { vi: {}, en: { dateStyle: 'medium' } } as const;
const ENGLISH_MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

const formats = (timeZone: string) => ({
  vi: new Intl.DateTimeFormat(LOCALES.vi, { ...SHORT.vi, timeZone }),
  en: new Intl.DateTimeFormat(LOCALES.en, { ...SHORT.en, timeZone }),
});

const inUtc = formats('UTC');
const inVietnam = formats('Asia/Ho_Chi_Minh');
const DAY = 86_400_000;

const timeOf = ({ year, month, day }: PrintedDate): number | null =>
  year && month && day ? Date.UTC(year, month - 1, day) : null;

/** A printed date in words: `12/6/2026`, `tháng 6/2026`, `năm 2026`; `null` when nothing of it is printed. */
export function formatPrintedDate(date: PrintedDate | null | undefined): string | null {
  if (!date) return null;
  const full = timeOf(date);
  if (full !== null) return inUtc[currentLanguage()].format(full);
  return currentLanguage() === 'vi' ? formatPart(date) : formatEnglishPart(date);
}

function formatPart({ year, month, day }: PrintedDate): string | null {
  if (month && day) return `${day}/${month}`;
  if (month) return t.date.month(year ? `${month}/${year}` : String(month));
  return year ? t.date.year(String(year)) : null;
}

function formatEnglishPart({ year, month, day }: PrintedDate): string | null {
  const name = month ? ENGLISH_MONTH.format(Date.UTC(2000, month - 1, 1)) : null;
  return [name && day, name, year].filter(Boolean).join(' ') || null;
}

/** `2025-09-09` as `9/9/2025`; parts that are not stated stay away: `2024-08` is `tháng 8/2024`. */
export function formatIsoDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  // “04-07” is a day of every year
  if (/^\d\d-\d\d$/u.test(iso)) return formatPrintedDate({ month: year ?? null, day: month ?? null }) ?? iso;
  return formatPrintedDate({ year: year ?? null, month: month ?? null, day: day ?? null }) ?? iso;
}

/** The day of a moment, as people in Vietnam count it. */
export function formatDay(moment: string): string {
  return inVietnam[currentLanguage()].format(new Date(moment));
}

/** Days from one date to another; `null` where either is not fully printed. */
export function daysBetween(from: PrintedDate | null | undefined, to: PrintedDate | null | undefined): number | null {
  const start = from ? timeOf(from) : null;
  const end = to ? timeOf(to) : null;
  return start === null || end === null ? null : Math.round((end - start) / DAY);
}

/** The moments between which a date lies, as far as it is printed. */
function boundsOf(date: PrintedDate | null | undefined): { first: number; last: number } {
  const { year, month, day } = date ?? {};
  if (!year) return { first: -Infinity, last: Infinity };
  if (!month) return { first: Date.UTC(year, 0, 1), last: Date.UTC(year, 11, 31) };
  return {
    first: Date.UTC(year, month - 1, day || 1),
    last: day ? Date.UTC(year, month - 1, day) : Date.UTC(year, month, 0),
  };
}

/** The earliest of some dated things; `null` where what is printed of their dates does not tell which it is. */
export function earliestOf<Thing>(
  things: readonly Thing[],
  dateOf: (thing: Thing) => PrintedDate | null | undefined,
): Thing | null {
  const bounds = things.map((thing) => ({ thing, ...boundsOf(dateOf(thing)) }));
  const known = bounds.find(
    (one) => Number.isFinite(one.last) && bounds.every((other) => other === one || one.last <= other.first),
  );
  return known?.thing ?? null;
}

/** Orders printed dates, the oldest first; what is not printed comes last within its year. */
export function compareDates(a: PrintedDate | null | undefined, b: PrintedDate | null | undefined): number {
  const rank = (date: PrintedDate | null | undefined): number =>
    date?.year ? date.year * 10_000 + (date.month ?? 99) * 100 + (date.day ?? 99) : Number.MAX_SAFE_INTEGER;
  return rank(a) - rank(b);
}
