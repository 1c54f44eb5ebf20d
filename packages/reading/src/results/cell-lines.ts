import { fold } from '@sau-ro/gazetteer';
import { onOneLine } from '../source-text.ts';
import type { Stretch } from '../sentences.ts';
import type { ReportDate } from './report-date.ts';
import { type Column, isResultTable, readColumns } from './table-columns.ts';
import { readPrintedLines } from './table-grid.ts';
import { type ReadTable, type TableRow, unitOf } from './table-results.ts';

const FIRST_HEAD = /^(?:stt|tt|so tt|noi dung|chi tieu|ten chi tieu|danh muc)$/;
const LONGEST = 80;
const LONGEST_NAME = 200;
const MOST_HEADS = 24;
const MOST_NAME_LINES = 4;
const CONTINUES = /^[\p{Ll}\d(%/]/u;
const OPEN_HEAD = /(?:với|so|sánh|\/|và)$/iu;
const NUMBER = /^[-\u2013]?\s?\d[\d.,]*\s?%?$|^[-\u2013]$/;
const ORDER = /^(?:\d{1,2}(?:\.\d{1,2}){0,2}|[IVX]{1,4})\.?$/;
const GOES_ON = /^[\p{Ll}(]/u;
const HEAD_LEFT_OUT = /^(?:stt|tt|so tt|ghi chu)$/;

// rows of another width: another table, or none
const MOST_MISSES = 12;

interface Head {
  readonly heads: readonly string[];
  readonly next: number;
}

// heads go on over several lines: “Thực hiện⏎10 tháng”; the first number or order ends them
function readHeads(text: string, lines: readonly Stretch[], at: number): Head | null {
  const heads: string[] = [];
  for (let next = at; next < lines.length && next < at + MOST_HEADS; next += 1) {
    const line = lines[next];
    if (!line || line.end - line.start > LONGEST) return null;
    const printed = text.slice(line.start, line.end);
    if (heads.length >= 3 && ORDER.test(printed)) return { heads, next };
    const last = heads.at(-1);
    if (last !== undefined && (CONTINUES.test(printed) || OPEN_HEAD.test(last)))
      heads[heads.length - 1] = `${last} ${printed}`;
    else heads.push(printed);
  }
  return null;
}

interface Run {
  readonly figures: readonly Stretch[];
  readonly next: number;
}

function readRun(text: string, lines: readonly Stretch[], at: number): Run {
  const figures: Stretch[] = [];
  let next = at;
  for (let line = lines[next]; line && NUMBER.test(text.slice(line.start, line.end)); line = lines[next]) {
    figures.push(line);
    next += 1;
  }
  return { figures, next };
}

interface Body {
  readonly columns: readonly Column[];
  /** The columns that hold figures. */
  readonly figured: readonly number[];
  readonly hasOrder: boolean;
}

function rowOf(text: string, names: readonly Stretch[], figures: readonly Stretch[], body: Body): TableRow | null {
  const [first, last] = [names[0], figures.at(-1)];
  if (!first || !last || figures.length !== body.figured.length) return null;
  const printed = names.map(({ start, end }) => text.slice(start, end));
  const hasUnit = body.columns.some(({ role }) => role === 'unit') && printed.length > 1;
  const unit = hasUnit ? onOneLine(printed.pop() ?? '') : '';
  const name = onOneLine(printed.join(' '));
  if (!/\p{L}{2}/u.test(name)) return null;
  const cells = body.columns.map((_, at) => {
    const figure = figures[body.figured.indexOf(at)];
    return figure ? text.slice(figure.start, figure.end) : '';
  });
  return { start: first.start, end: last.end, name, unit: unitOf(name, unit), cells };
}

// the number that opens the next row is none of this one's figures
function ownFigures(figures: readonly Stretch[], { figured, hasOrder }: Body): readonly Stretch[] {
  const isOpening = figures.length === 1 || figures.length === figured.length + 1;
  return isOpening && hasOrder ? figures.slice(0, -1) : figures;
}

interface RowsRead {
  readonly rows: readonly TableRow[];
  readonly next: number;
}

// a name goes on below its figures, or a new one begins
function addName(text: string, line: Stretch, names: Stretch[], rows: TableRow[]): void {
  const printed = text.slice(line.start, line.end);
  const mayGoOn = names.length === 0 && (rows.at(-1)?.name.length ?? 0) < LONGEST_NAME;
  const above = mayGoOn && GOES_ON.test(printed) ? rows.pop() : undefined;
  if (above) rows.push({ ...above, name: `${above.name} ${onOneLine(printed)}`, end: line.end });
  else if (!ORDER.test(printed)) names.push(line);
}

function readBody(text: string, lines: readonly Stretch[], from: number, body: Body): RowsRead {
  const rows: TableRow[] = [];
  const names: Stretch[] = [];
  let [at, misses] = [from, 0];
  for (let line = lines[at]; line && misses < MOST_MISSES; line = lines[at]) {
    if (line.end - line.start > LONGEST || names.length > MOST_NAME_LINES) break;
    const { figures, next } = readRun(text, lines, at);
    at = Math.max(next, at + 1);
    if (figures.length === 0) {
      addName(text, line, names, rows);
      continue;
    }
    const row = rowOf(text, names.splice(0), ownFigures(figures, body), body);
    if (row) rows.push(row);
    else misses += 1;
  }
  return { rows, next: at };
}

function readTable(text: string, lines: readonly Stretch[], at: number, date: ReportDate): ReadTable | null {
  const head = readHeads(text, lines, at);
  if (!head) return null;
  const columns = readColumns(head.heads, date);
  if (!isResultTable(columns)) return null;
  const figured = columns.flatMap(({ role }, index) =>
    role === 'name' || role === 'unit' || HEAD_LEFT_OUT.test(fold(head.heads[index] ?? '').trim()) ? [] : [index],
  );
  const hasOrder = head.heads.some((printed) => /^(?:stt|tt|so tt)$/.test(fold(printed).trim()));
  const { rows, next } = readBody(text, lines, head.next, { columns, figured, hasOrder });
  const start = lines[at]?.start ?? 0;
  return rows.length < 2 ? null : { columns, rows, start, end: lines[next - 1]?.end ?? start };
}

/** The tables of a text whose cells stand one below the other. */
export function readCellTables(text: string, from: number, date: ReportDate): readonly ReadTable[] {
  const lines = [...readPrintedLines(text, from)];
  const tables: ReadTable[] = [];
  let done = 0;
  for (const [at, { start, end }] of lines.entries()) {
    if (start < done || end - start > LONGEST || !FIRST_HEAD.test(fold(text.slice(start, end)).trim())) continue;
    const table = readTable(text, lines, at, date);
    if (!table) continue;
    tables.push(table);
    done = table.end;
  }
  return tables;
}
