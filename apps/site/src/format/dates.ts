/** A date whose parts may have been left blank in print. */
export interface PrintedDate {
  readonly year?: number | null;
  readonly month?: number | null;
  readonly day?: number | null;
}

const inUtc = new Intl.DateTimeFormat('vi-VN', { timeZone: 'UTC' });
const inVietnam = new Intl.DateTimeFormat('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' });
const DAY = 86_400_000;

const timeOf = ({ year, month, day }: PrintedDate): number | null =>
  year && month && day ? Date.UTC(year, month - 1, day) : null;

/** A printed date in words: `12/6/2026`, `tháng 6/2026`, `năm 2026`; `null` when nothing of it is printed. */
export function formatPrintedDate(date: PrintedDate | null | undefined): string | null {
  if (!date) return null;
  const { year, month, day } = date;
  const full = timeOf(date);
  if (full !== null) return inUtc.format(full);
  if (month && day) return `${day}/${month}`;
  if (month) return year ? `tháng ${month}/${year}` : `tháng ${month}`;
  return year ? `năm ${year}` : null;
}

/** `2025-09-09` as `9/9/2025`; parts that are not stated stay away: `2024-08` is `tháng 8/2024`. */
export function formatIsoDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  // “04-07” is a day of every year
  if (/^\d\d-\d\d$/u.test(iso)) return `${month}/${year}`;
  return formatPrintedDate({ year: year ?? null, month: month ?? null, day: day ?? null }) ?? iso;
}

/** The day of a moment, as people in Vietnam count it. */
export function formatDay(moment: string): string {
  return inVietnam.format(new Date(moment));
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
