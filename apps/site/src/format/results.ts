import type { ResultFields } from '../questions/results.ts';
import { resultWords as words } from '../strings/words.ts';
import { formatIsoDate } from './dates.ts';

/** The time that a figure of a report is for: `quý 1/2026`, `10 tháng đầu năm 2017`; empty where the report does not say. */
export function formatResultPeriod(period: ResultFields['period']): string {
  if (!period) return '';
  const { year, quarter, month, months, asOf, from, to } = period;
  if (asOf) return words.asOf(formatIsoDate(asOf));
  if (from && to) return `${formatIsoDate(from)} – ${formatIsoDate(to)}`;
  if (year === null) return '';
  if (quarter !== null) return words.quarter(quarter, year);
  if (month !== null) return words.month(month, year);
  return months === null ? words.year(year) : words.months(months, year);
}
