import { fold } from '@sau-ro/gazetteer';
import type { Header } from '../reading.ts';
import { findPeriodPhrases } from './period-phrase.ts';
import type { ResultPeriod } from './result.ts';

/** What a report says of its own time: the period of its title, and the day it was issued, as far as printed. */
export interface ReportDate {
  readonly period: ResultPeriod | null;
  readonly year: number | null;
  readonly month: number | null;
  /** `2017-10-25`, or as much of it as is printed. */
  readonly asOf: string | null;
}

const pad = (part: number): string => String(part).padStart(2, '0');

function issued({ issuedOn }: Pick<Header, 'issuedOn'>): string | null {
  if (!issuedOn?.year) return null;
  const { year, month, day } = issuedOn;
  return [String(year), ...(month ? [pad(month), ...(day ? [pad(day)] : [])] : [])].join('-');
}

// “Tháng hành động”, “kế hoạch tháng 11”: the first period of the title is the report's, what follows is to come
const BLANK: ReportDate = { period: null, year: null, month: null, asOf: null };

/** The period that a report’s title names; `year` is that of its issue, for “6 tháng đầu năm”. `null`: it names none. */
export function readTitlePeriod(title: string, year: number | null): ResultPeriod | null {
  const phrases = findPeriodPhrases(fold(title), { ...BLANK, year });
  return phrases.find(({ kind }) => kind === null)?.period ?? null;
}

/** Reads the period that a report is for, from its title. */
export function readReportDate(header: Pick<Header, 'title' | 'issuedOn'>): ReportDate {
  const year = header.issuedOn?.year ?? null;
  const asOf = issued(header);
  const period = readTitlePeriod(header.title ?? '', year);
  if (!period || !('year' in period)) return { period: year === null ? null : { year }, year, month: null, asOf };
  return { period, year: period.year, month: 'month' in period ? period.month : null, asOf };
}

const lastYear = (iso: string): string => iso.replace(/^\d{4}/, (year) => String(Number(year) - 1));

/** The same time a year before: what “cùng kỳ” says. */
export function sameTimeLastYear(period: ResultPeriod | null): ResultPeriod | null {
  if (!period) return null;
  if ('asOf' in period) return { asOf: lastYear(period.asOf) };
  return 'from' in period
    ? { from: lastYear(period.from), to: lastYear(period.to) }
    : { ...period, year: period.year - 1 };
}

/** The time before: the month before a month, the year before a year; `null` where none can be named. */
export function timeBefore(period: ResultPeriod | null): ResultPeriod | null {
  if (!period || !('year' in period) || 'quarter' in period || 'months' in period) return null;
  if (!('month' in period)) return { year: period.year - 1 };
  return period.month > 1 ? { ...period, month: period.month - 1 } : { year: period.year - 1, month: 12 };
}

/** From the year's beginning to the end of the report's period: what “lũy kế” says. */
export function sinceNewYear(period: ResultPeriod | null): ResultPeriod | null {
  if (period && 'month' in period) return { year: period.year, months: period.month };
  return period && 'quarter' in period ? { year: period.year, months: period.quarter * 3 } : period;
}
