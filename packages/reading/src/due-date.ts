import { findDates } from './deadline-date.ts';
import type { Deadline, DueDate } from './reading.ts';

// a day of every year, or of the year that is spoken of: “trước ngày 15/12”
const DAY =
  /(?:truoc|hoan\s+thanh|xong|cham\s+nhat)[^.;,]{0,24}?ngay\s+(?<day>\d{1,2})(?:\s?\/\s?|\s+thang\s+)(?<month>\d{1,2})(?!\d|\/)/;
// “Đề án … đến năm 2030” is a name; “hoàn thành … đến năm 2030” and “Đến năm 2030, …” say by when
const NAMES_YEAR = /^d[a-z]n\s+(?:het\s+)?nam/;
const IS_TO_BE = /(?:hoan\s+thanh|xong|phan\s+dau|muc\s+tieu|^[^a-z]*)[^.;]{0,40}$/;
const DIGIT = /\d/;
const QUARTER = /-(?:03-31|06-30|09-30|12-31)$/;

// a quarter is due with its last month: the day is not printed
function dueOfEnd(end: string, isQuarter: boolean): DueDate {
  const [year, month, day] = end.split('-').map(Number);
  return { year: year ?? 0, ...(month && { month }), ...(day && !isQuarter && { day }) };
}

function dueOf(date: Deadline['date']): DueDate | null {
  const { from, to, year, month, day } = date;
  if (typeof to === 'string') return dueOfEnd(to, QUARTER.test(to) && String(from).endsWith('-01'));
  if (typeof to === 'number') return { year: to };
  if (typeof year !== 'number') return null;
  return { year, ...(typeof month === 'number' && { month }), ...(typeof day === 'number' && { day }) };
}

function isName(folded: string, start: number): boolean {
  return NAMES_YEAR.test(folded.slice(start, start + 12)) && !IS_TO_BE.test(folded.slice(0, start));
}

function readDayOfYear(folded: string): DueDate | null {
  const { day, month } = DAY.exec(folded)?.groups ?? {};
  if (Number(day ?? 0) < 1 || Number(month ?? 13) > 12 || Number(day ?? 32) > 31) return null;
  return { month: Number(month), day: Number(day) };
}

/** By when what a folded sentence says is due; `isOfTime` where it stands under a head of time. */
export function readDue(folded: string, isOfTime?: boolean): DueDate | null {
  if (!DIGIT.test(folded)) return null;
  for (const { date, start } of findDates(folded, isOfTime)) {
    const due = !isOfTime && isName(folded, start) ? null : dueOf(date);
    if (due) return due;
  }
  return readDayOfYear(folded);
}
