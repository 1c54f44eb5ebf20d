import { fold } from '@sau-ro/gazetteer';
import { type Column, isResultTable, readColumns } from './table-columns.ts';
import type { Cell, Grid, TableLine } from './table-lines.ts';
import { parseCell } from './table-results.ts';
import type { ReportDate } from './report-date.ts';

/** The columns of a table, and the rows below its head. */
export interface TableHead {
  readonly columns: readonly Column[];
  readonly body: readonly TableLine[];
}

const MOST_HEAD_ROWS = 5;
const YEAR = /^(?:19|20)\d{2}$/;
// heads that stand over several columns
const SPANS: readonly RegExp[] = [
  /so sanh|so voi|ty le|%/,
  /thuc hien|ke hoach|trong do|ket qua/,
  /lo trinh|giai doan|cac nam|muc tieu|phan ky/,
];

const printedOf = (text: string, { start, end }: Cell): string => text.slice(start, end);

// the number of cells that most rows have
function widthOf(rows: readonly TableLine[]): number {
  const counts = new Map<number, number>();
  for (const { cells, kind } of rows)
    if (kind !== 'single') counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}

const isFigure = (text: string, cell: Cell): boolean => {
  const printed = printedOf(text, cell);
  return !YEAR.test(printed) && parseCell(printed) !== null;
};

function isBody(text: string, { cells, kind }: TableLine, width: number): boolean {
  return kind !== 'single' && cells.length === width && cells.slice(1).some((cell) => isFigure(text, cell));
}

/** “1 | 2 | 3 | 4=3/2”: the columns numbered. */
export function isNumbering(text: string, { cells }: TableLine): boolean {
  const printed = cells.map((cell) => /^\(?(\d{1,2})\)?(?:\s?=.*)?$/.exec(printedOf(text, cell))?.[1]).filter(Boolean);
  return printed.length >= 3 && printed.every((one, at) => at === 0 || Number(one) === Number(printed[at - 1]) + 1);
}

// “So sánh (%)” over “KH” and “Cùng kỳ”: a head over several columns takes part in each
function spread(upper: readonly string[], lower: readonly string[], width: number): readonly string[] | null {
  const spanning = upper.length + lower.length - width;
  const candidates = SPANS.map((pattern) => upper.flatMap((head, at) => (pattern.test(fold(head)) ? [at] : []))).find(
    ({ length }) => length === spanning,
  );
  if (spanning < 1 || !candidates || lower.length % spanning !== 0) return null;
  const each = lower.length / spanning;
  return upper.flatMap((head, at) => {
    const index = candidates.indexOf(at);
    return index < 0 ? [head] : lower.slice(index * each, (index + 1) * each).map((below) => `${head} ${below}`);
  });
}

const columnAt = (text: string, { start }: Cell): number => start - (text.lastIndexOf('\n', start - 1) + 1);

// what stands below a head of columns set apart by spaces belongs to the head that it stands nearest to
function addBelow(text: string, heads: readonly Cell[], below: readonly TableLine[]): readonly string[] {
  const at = heads.map((head) => columnAt(text, head));
  const joined = heads.map((head) => printedOf(text, head));
  for (const cell of below.flatMap(({ cells }) => cells)) {
    const away = at.map((column) => Math.abs(column - columnAt(text, cell)));
    const nearest = away.indexOf(Math.min(...away));
    joined[nearest] = `${joined[nearest] ?? ''} ${printedOf(text, cell)}`;
  }
  return joined;
}

function joinHeads(text: string, rows: readonly TableLine[], width: number): readonly string[] | null {
  const full = rows.filter(({ cells }) => cells.length === width);
  const [first] = full;
  if (first?.kind === 'gaps') return addBelow(text, first.cells, rows.slice(rows.indexOf(first) + 1));
  if (first) return first.cells.map((_, at) => full.map(({ cells }) => printedOf(text, cells[at] ?? first)).join(' '));
  const [upper, lower] = rows.slice(-2).map(({ cells }) => cells.map((cell) => printedOf(text, cell)));
  return upper && lower ? spread(upper, lower, width) : null;
}

// a bar at one end only: the cell before or behind it is empty
function fit(text: string, row: TableLine, width: number): TableLine {
  const { start, end, cells, kind } = row;
  if (kind !== 'bars' || cells.length !== width - 1) return row;
  if (text.charAt(start) === '|') return { ...row, cells: [{ start, end: start }, ...cells] };
  return text.charAt(end - 1) === '|' ? { ...row, cells: [...cells, { start: end, end }] } : row;
}

/** The heads of a table’s columns as they are printed, and the rows below them. */
export interface PrintedHead {
  readonly heads: readonly string[];
  readonly body: readonly TableLine[];
}

/** Reads what stands over the columns of a table and fits its rows to it; `null` where nothing does. */
export function readHeads(text: string, grid: Grid): PrintedHead | null {
  const width = widthOf(grid.rows);
  if (width < 3) return null;
  const rows = grid.rows.map((row) => fit(text, row, width));
  const first = rows.findIndex((row) => isBody(text, row, width) && !isNumbering(text, row));
  if (first < 1) return null;
  const above = rows
    .slice(Math.max(0, first - MOST_HEAD_ROWS), first)
    .filter((row) => row.kind !== 'single' && !isNumbering(text, row));
  const heads = joinHeads(text, above, width);
  return heads && { heads, body: rows.slice(first) };
}

/** Reads the head of a table of figures that were reached; `null` where it is none. */
export function readTableHead(text: string, grid: Grid, date: ReportDate): TableHead | null {
  const head = readHeads(text, grid);
  const columns = head && readColumns(head.heads, date);
  return columns && isResultTable(columns) ? { columns, body: head.body } : null;
}
