import { fold } from '@sau-ro/gazetteer';
import type { DocumentParts } from '../document-parts.ts';
import type { Stretch } from '../sentences.ts';
import { restoreCommas } from './decimal.ts';
import { BARE, indicatorOf } from './make-result.ts';
import { parseAmount } from './printed-number.ts';
import { sameTimeLastYear } from './report-date.ts';
import type { Result } from './result.ts';
import { judgeShare, isShareOf } from './suspect.ts';
import type { Column } from './table-columns.ts';

/** A row of a table: its name, its unit, and what is printed in each column. */
export interface TableRow extends Stretch {
  readonly name: string;
  readonly unit: string | null;
  readonly cells: readonly string[];
}

/** A table that was read. */
export interface ReadTable extends Stretch {
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}

/** The number of a cell; `null` where it is empty, a dash or words. */
export function parseCell(printed: string): number | null {
  const bare = printed.replaceAll(/[*_\s%]/g, '');
  const value = parseAmount(bare.replace(/^[-\u2013]/, ''));
  if (value === null) return null;
  return /^[-\u2013]/.test(bare) ? -value : value;
}

const UNIT_IN_NAME = /\((?<unit>%|[^()\d]{1,25})\)\s*$/;
const DOUBTFUL = /^[1-9]\d{0,2},\d{3}$/;
const WEIGHED = /^(?:%|‰|tấn|tạ|kg|ha|km|tỷ|triệu|nghìn|m2|m3)/iu;

// “Số bác sĩ/vạn dân”, whose unit column says “BS”
const PER_PEOPLE = /(?:\/|trên)\s?(?:1\s?)?(?:vạn|10\.000)\s+(?:người\s+)?dân/iu;
const RATES: readonly (readonly [RegExp, string])[] = [
  [/bác s[ĩỹ]/iu, 'bác sĩ/10.000 dân'],
  [/giường/iu, 'giường/10.000 dân'],
  [/điều dưỡng/iu, 'điều dưỡng/10.000 dân'],
  [/dược s[ĩỹ]/iu, 'dược sĩ/10.000 dân'],
];

const rateIn = (name: string): string | null =>
  PER_PEOPLE.test(name) ? (RATES.find(([pattern]) => pattern.test(name))?.[1] ?? null) : null;

/** What the rows of a table count: the unit column, or what is in brackets behind the name; a rate is in percent. */
export function unitOf(name: string, printed: string): string | null {
  const rate = rateIn(name);
  if (rate !== null && !printed.includes('%')) return rate;
  if (printed !== '') return printed;
  const unit = UNIT_IN_NAME.exec(name)?.groups?.['unit']?.trim();
  return unit ?? (/^t[ỷỉ] (?:lệ|suất) /iu.test(name) ? '%' : null);
}

// “1,234”: thousands or thousandths, where nothing says whether the unit has parts
function readCell(printed: string, unit: string | null): number | null {
  const value = parseCell(printed);
  return value !== null && DOUBTFUL.test(printed.trim()) && !WEIGHED.test(unit ?? '') ? null : value;
}

/** The value column that the share of the plan belongs to: the one from which it follows most often, else the nearest before it. */
export function columnOfShare(columns: readonly Column[], rows: readonly TableRow[]): number {
  const share = columns.findIndex(({ role }) => role === 'share');
  const plan = columns.findIndex(({ role }) => role === 'plan');
  const values = columns.flatMap(({ role }, at) => (role === 'value' ? [at] : []));
  const nearest = values.findLast((at) => at < share) ?? values[0] ?? -1;
  if (share < 0 || plan < 0) return nearest;
  const fits = (at: number): number =>
    rows.filter(({ cells }) => {
      const [value, whole, percent] = [at, plan, share].map((column) => parseCell(cells[column] ?? ''));
      return (
        typeof value === 'number' &&
        typeof whole === 'number' &&
        typeof percent === 'number' &&
        isShareOf(value, whole, percent)
      );
    }).length;
  return values.reduce((best, at) => (fits(at) > fits(best) ? at : best), nearest);
}

interface Figures {
  readonly value: number;
  readonly plan: number | null;
  readonly share: number | null;
}

type Judged = Pick<Result, 'value' | 'plan' | 'percentOfPlan' | 'suspect' | 'printedValue'>;

function judge({ value, plan, share }: Figures): Judged {
  const suspect = judgeShare(value, plan, share);
  const printed = { value, plan, percentOfPlan: share, suspect, printedValue: null };
  if (suspect === null || plan === null || share === null) return printed;
  const row = restoreCommas({ value, plan, share });
  if (!row) return printed;
  return {
    value: row.value,
    plan: row.plan,
    percentOfPlan: row.share,
    suspect: 'decimal',
    printedValue: row.value === value ? null : value,
  };
}

/** The results of one row: one for each column that tells what was done. */
export function readRow(
  parts: DocumentParts,
  columns: readonly Column[],
  row: TableRow,
  shareOf: number,
): readonly Result[] {
  const numberIn = (role: Column['role']): number | null => {
    const at = columns.findIndex((column) => column.role === role);
    return at < 0 ? null : readCell(row.cells[at] ?? '', role === 'share' ? '%' : row.unit);
  };
  const [plan, share, before] = [numberIn('plan'), numberIn('share'), numberIn('before')];
  return columns.flatMap(({ role, kind, period }, at) => {
    const value = role === 'value' ? readCell(row.cells[at] ?? '', row.unit) : null;
    if (value === null) return [];
    const beforePeriod = columns.find((column) => column.role === 'before')?.period ?? sameTimeLastYear(period);
    return [
      {
        ...BARE,
        ...parts.source.passage(row.start, row.end),
        subject: row.name,
        indicator: indicatorOf(parts, row.name, row.unit),
        ...judge({ value, plan, share: at === shareOf ? share : null }),
        unit: row.unit,
        period,
        kind,
        previous: before === null ? null : { value: before, period: beforePeriod },
      },
    ];
  });
}

const TOTAL = /^(?:[^a-z]*)(?:tong(?: cong| so)?|cong|toan (?:tinh|huyen|xa|thanh pho|phuong))$/;
const FEWEST_PARTS = 3;
const MOST_PARTS = 1000;

/** Marks a total that is not the sum of the rows beside it, where all of them are printed and none is part of another. */
export function markSums(results: readonly Result[]): readonly Result[] {
  const isTotal = ({ subject }: Result): boolean => TOTAL.test(fold(subject).trim());
  if (results.length > MOST_PARTS) return results;
  return results.map((result) => {
    if (!isTotal(result) || result.unit === '%') return result;
    const isPart = (other: Result): boolean =>
      !isTotal(other) && other.kind === result.kind && JSON.stringify(other.period) === JSON.stringify(result.period);
    const parts = results.filter(isPart);
    if (parts.length < FEWEST_PARTS || parts.some(({ unit }) => unit !== result.unit)) return result;
    const sum = parts.reduce((all, { value }) => all + value, 0);
    const slack = parts.some(({ value }) => !Number.isInteger(value)) ? parts.length * 0.05 : 1e-9;
    return Math.abs(sum - result.value) <= slack ? result : { ...result, suspect: result.suspect ?? 'sum' };
  });
}
