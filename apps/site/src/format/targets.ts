import { inVietnamese } from '../language.ts';
import { t, unitWords } from '../strings/words.ts';
import { formatPrintedDate } from './dates.ts';
import { formatNumber } from './numbers.ts';
import { capitalize } from './titles.ts';

/** What a target's figure is made of. */
export interface TargetFigure {
  readonly comparator: 'AT_LEAST' | 'MORE_THAN' | 'EQUAL' | 'AT_MOST' | 'LESS_THAN';
  readonly change: 'LEVEL' | 'INCREASE' | 'DECREASE';
  readonly value: number;
  readonly unit: string;
}

const SIGNS = { AT_LEAST: '≥ ', MORE_THAN: '> ', EQUAL: '', AT_MOST: '≤ ', LESS_THAN: '< ' } as const;
const changeOf = (change: TargetFigure['change']): string =>
  change === 'LEVEL' ? '' : `${change === 'INCREASE' ? t.target.increase : t.target.decrease} `;
const NO_BREAK = '\u00A0';

/** A target's figure: `≥ 98 %`, `tăng > 10 %`, `1 lần/năm`. */
export function formatFigure({ comparator, change, value, unit }: TargetFigure): string {
  const number = `${changeOf(change)}${SIGNS[comparator]}${formatNumber(value)}`;
  const words = unitWords[unit];
  // what a unit is called in English may be long
  if (words) return `${number.replaceAll(' ', NO_BREAK)}${NO_BREAK}${words}`;
  return `${number} ${unit}`.trim().replaceAll(' ', NO_BREAK);
}

/** By when a target is due; `null` where the document does not say. */
export function formatTargetDue(
  due: { readonly year: number | null; readonly from: number | null } | null,
): string | null {
  if (due?.year && due.from) return t.target.span(String(due.from), String(due.year));
  if (due?.year) return t.target.by(String(due.year));
  return due?.from ? t.target.from(String(due.from)) : null;
}

/** What a reporting duty's date is made of. */
export interface DutyDate {
  readonly due: {
    readonly year: number | null;
    readonly month: number | null;
    readonly day: number | null;
  } | null;
  readonly boundary: 'BEFORE' | 'ON' | null;
}

/** By when a report is due: `trước 10/6 hằng năm`; `null` where the document does not say. */
export function formatDutyDate({ due, boundary }: DutyDate): string | null {
  const date = formatPrintedDate(due);
  if (!date) return null;
  const words = [boundary === 'BEFORE' ? t.duty.before : boundary === 'ON' && due?.day ? t.duty.on : null, date];
  return [...words, due?.year ? null : t.duty.everyYear].filter(Boolean).join(' ');
}

/** How often and by when a report is due; `often` is `null` where the date already says it. */
export function formatRhythm(
  frequency: keyof typeof t.duty.frequency,
  date: DutyDate,
): { often: string | null; due: string | null } {
  const due = formatDutyDate(date);
  const often = t.duty.frequency[frequency];
  // “hằng năm · trước 10/11 hằng năm” says it twice
  return { often: due?.endsWith(often) ? null : often, due };
}

// as it is printed
const isBare = (what: string): boolean => what.trim().toLocaleLowerCase('vi') === 'báo cáo';

/** The `lang` of a duty’s name, where it is the document’s own words. */
export const languageOfDuty = (what: string): 'vi' | undefined => (isBare(what) ? undefined : inVietnamese());

/** What a reporting duty is called; “báo cáo” alone says nothing, so it is told by how often. */
export function formatDutyTitle(what: string, frequency: keyof typeof t.duty.frequency): string {
  return capitalize(isBare(what) ? `${t.duty.report} ${t.duty.frequency[frequency]}` : what.trim());
}
