import type { Days } from '@sau-ro/assessment';
import type { ResultPeriod } from '@sau-ro/reading';

const lastDay = (year: number, month: number): string => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

const monthsOf = (year: number, first: number, last: number): Days => ({
  from: `${year}-${String(first).padStart(2, '0')}-01`,
  until: lastDay(year, last),
});

/** The days of a period; `null` for a state on a day, which is no stretch of time. */
export function daysOfPeriod(period: ResultPeriod): Days | null {
  if ('asOf' in period) return null;
  if ('from' in period) return { from: period.from, until: period.to };
  if ('months' in period) return monthsOf(period.year, 1, period.months);
  if ('quarter' in period) return monthsOf(period.year, period.quarter * 3 - 2, period.quarter * 3);
  return 'month' in period ? monthsOf(period.year, period.month, period.month) : monthsOf(period.year, 1, 12);
}
