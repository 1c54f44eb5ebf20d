import { fold } from '@sau-ro/gazetteer';
import type { Column } from '../results/table-columns.ts';

/** The years that tell a table’s goals from what was. */
export interface TableYears {
  /** No goal is due before this year; `null` where the document has no year. */
  readonly earliest: number | null;
  /** The first year of the document’s own period. */
  readonly from: number | null;
}

/** The columns of a table of targets, and whether its head names them as such. */
export interface TargetColumns {
  readonly columns: readonly Column[];
  readonly isNamed: boolean;
}

const OTHER: Column = { role: 'other', kind: 'actual', period: null };
const ORDER = /^(?:stt|tt|so tt|#|s tt)$/;
const UNIT = /^(?:don vi(?: tinh)?|dvt|d vt|dv tinh|dv)$/;
const NAME = /^(?:(?:ten|cac|nhom|noi dung) )?(?:chi tieu|muc tieu|chi so|noi dung)/;
const NAMED = /chi tieu|muc tieu|chi so/;
const GIVEN = /(?:chi tieu|muc tieu) (?:giao|duoc giao|ke hoach|kh|phan dau|nam|den|giai doan|\d)/;
const WANTED = /lo trinh|ke hoach|(?<![a-z])kh(?![a-z])|muc tieu|chi tieu|phan dau|den nam|giao/;
const DATED = /^(?:(?:den )?(?:het )?nam |giai doan )?20\d{2}(?: ?[-\u2010-\u2015] ?20\d{2})?$/;
const DONE = /thuc hien|(?<![a-z])th(?![a-z])|ket qua|uoc|hien trang|dat duoc|nam goc|(?<![a-z])da /;
const NO_GOAL =
  /so sanh|so voi|cung ky|%|ty le|ti le|tang|giam|kinh phi|von|ghi chu|chu tri|phoi hop|co quan|don vi|bieu/;

const onOneLine = (printed: string): string =>
  fold(printed)
    .replaceAll(/[\s*_]+/g, ' ')
    .trim();
const yearsIn = (head: string): readonly number[] =>
  [...head.matchAll(/(?<!\d)20\d{2}(?!\d)/g)].map(([year]) => Number(year));

function readPlan(head: string, { earliest, from }: TableYears): Column {
  const year = yearsIn(head).at(-1);
  if (year === undefined) return { ...OTHER, role: 'plan' };
  // “2025 | 2026 | 2027” in a plan for 2026 - 2027: the first is what was
  const first = WANTED.test(head) ? earliest : Math.max(earliest ?? year, from ?? year);
  return first !== null && year < first ? OTHER : { ...OTHER, role: 'plan', period: { year } };
}

function readColumn(head: string, years: TableYears): Column {
  if (ORDER.test(head)) return OTHER;
  if (UNIT.test(head)) return { ...OTHER, role: 'unit' };
  if (NAME.test(head) && !GIVEN.test(head)) return { ...OTHER, role: 'name' };
  if (NO_GOAL.test(head)) return OTHER;
  if (DONE.test(head) && !/lo trinh|ke hoach/.test(head)) return { ...OTHER, role: 'value' };
  return WANTED.test(head) || DATED.test(head) ? readPlan(head, years) : OTHER;
}

// beside what was done a plan without a year is the one that was carried out
function settle(columns: readonly Column[]): readonly Column[] {
  const tellsPast = columns.some(({ role }) => role === 'value');
  return columns.map((column) => {
    if (column.role === 'value') return OTHER;
    return column.role === 'plan' && column.period === null && tellsPast ? OTHER : column;
  });
}

/** What the columns of a table of targets hold; `null` where its heads are of something else. */
export function readTargetColumns(printed: readonly string[], years: TableYears): TargetColumns | null {
  const heads = printed.map(onOneLine);
  const read = heads.map((head) => readColumn(head, years));
  const name = read.findIndex(({ role }) => role === 'name');
  const columns = settle(read.map((column, at) => (column.role === 'name' && at !== name ? OTHER : column)));
  if (name < 0 || !columns.some(({ role }) => role === 'plan')) return null;
  return { columns, isNamed: NAMED.test(heads[name] ?? '') };
}
