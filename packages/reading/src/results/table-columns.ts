import { fold } from '@sau-ro/gazetteer';
import { findPeriodPhrases } from './period-phrase.ts';
import type { ReportDate } from './report-date.ts';
import type { Result, ResultPeriod } from './result.ts';

/** What a column of a table of figures holds. */
export interface Column {
  readonly role: 'name' | 'unit' | 'plan' | 'value' | 'before' | 'share' | 'other';
  readonly kind: Result['kind'];
  readonly period: ResultPeriod | null;
}

const OTHER: Column = { role: 'other', kind: 'actual', period: null };
const ORDER = /^(?:stt|tt|so tt|#|s tt)$/;
const UNIT = /^(?:don vi(?: tinh)?|dvt|d vt|dv tinh|dv)$/;
const SHARE = /%|ty le|ti le|so sanh|so voi|^so |^dat|muc dat|(?:th|thuc hien|uoc)\s?\/\s?(?:kh|ke hoach)/;
const NOT_OF_PLAN = /cung ky|(?<![a-z])ck(?![a-z])|nam truoc|thang truoc|tang|giam/;
const PLAN = /ke hoach|(?<![a-z])kh(?![a-z])|chi tieu (?:giao|duoc giao|kh|nam)|du toan|muc tieu|(?<![a-z])giao/;
const BEFORE = /cung ky|nam truoc|(?<![a-z])ck(?![a-z])/;
const VALUE =
  /thuc hien|(?<![a-z])th(?![a-z])|ket qua|so luong|tong so|so lieu|dat duoc|thang|quy|nam 20|uoc|l[a-z]{1,2}y ke|(?:^|\s)20\d{2}$/;
const NAME =
  /noi dung|chi tieu|^ten|danh muc|linh vuc|chi so|hoat dong|nhiem vu|tieu chi|don vi|dia phuong|^xa|^cac|^ten benh|benh$|loai/;
const YEAR = /(?<!\d)(20\d{2})(?!\d)/;

const onOneLine = (text: string): string => text.replaceAll(/[\s*_]+/g, ' ').trim();

function periodOf(head: string, date: ReportDate): ResultPeriod | null {
  const phrase = findPeriodPhrases(head, date).find(({ kind }) => kind === null);
  if (phrase) return phrase.period;
  const year = YEAR.exec(head)?.[1];
  return year === undefined ? null : { year: Number(year) };
}

function readValue(head: string, date: ReportDate): Column {
  const period = periodOf(head, date);
  const year = YEAR.exec(head)?.[1];
  if (BEFORE.test(head) || (year !== undefined && date.year !== null && Number(year) < date.year))
    return { role: 'before', kind: 'actual', period };
  if (/uoc/.test(head)) {
    const whole: ResultPeriod | null = date.year === null ? null : { year: date.year };
    return { role: 'value', kind: 'estimate', period: period ?? whole };
  }
  const kind = /l[a-z]{1,2}y ke/.test(head) ? 'cumulative' : 'actual';
  return { role: 'value', kind, period: period ?? date.period };
}

// a plan of a year to come holds targets
function readPlan(head: string, date: ReportDate): Column {
  const year = YEAR.exec(head)?.[1];
  const isToCome = year !== undefined && date.year !== null && Number(year) > date.year;
  return isToCome ? OTHER : { ...OTHER, role: 'plan' };
}

// what a column holds, from its head
function readColumn(printed: string, date: ReportDate): Column {
  const head = onOneLine(fold(printed));
  if (ORDER.test(head)) return OTHER;
  if (UNIT.test(head)) return { ...OTHER, role: 'unit' };
  if (SHARE.test(head)) return NOT_OF_PLAN.test(head) ? OTHER : { ...OTHER, role: 'share' };
  if (PLAN.test(head) && !/thuc hien|(?<![a-z])th(?![a-z])/.test(head)) return readPlan(head, date);
  if ((VALUE.test(head) || BEFORE.test(head)) && !/^(?:noi dung|chi tieu|ten)/.test(head)) return readValue(head, date);
  return NAME.test(head) ? { ...OTHER, role: 'name' } : OTHER;
}

/** True where columns make a table of results: something is named, done, and planned or compared. */
export function isResultTable(columns: readonly Column[]): boolean {
  const has = (role: Column['role']): boolean => columns.some((column) => column.role === role);
  const values = columns.filter(({ role }) => role === 'value').length;
  return has('name') && values > 0 && (has('plan') || has('before') || values > 1);
}

const asName = (columns: readonly Column[], index: number): readonly Column[] =>
  columns.map((column, at) => {
    if (at === index) return { ...OTHER, role: 'name' };
    return column.role === 'name' ? OTHER : column;
  });

/** The columns of a head; one of them names the rows: “Chỉ tiêu”, else “Đơn vị”, else the first that is not numbered. */
export function readColumns(heads: readonly string[], date: ReportDate): readonly Column[] {
  const columns = heads.map((head) => readColumn(head, date));
  const named = columns.findIndex(({ role }) => role === 'name');
  if (named >= 0) return asName(columns, named);
  const unit = columns.findIndex(({ role }) => role === 'unit');
  const other = columns.findIndex(({ role }, at) => role === 'other' && !ORDER.test(onOneLine(fold(heads[at] ?? ''))));
  return asName(columns, unit >= 0 ? unit : other);
}
