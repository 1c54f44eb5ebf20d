import { fold } from '@sau-ro/gazetteer';
import type { Stretch } from '../sentences.ts';
import { onOneLine } from '../source-text.ts';
import type { ReportDate } from './report-date.ts';
import { type Column, isResultTable, readColumns } from './table-columns.ts';
import { readPrintedLines } from './table-grid.ts';
import type { ReadTable } from './table-results.ts';
import { nameIn, RowsInMaking } from './table-rows.ts';
import { endsWithUnit } from './unit.ts';

// each of these begins a column, in a head whose columns are one space apart
const HEADS =
  /(?<![\p{L}\d])(?:STT|TT|Nội dung|Chỉ tiêu|Tên(?: chỉ tiêu)?|ĐVT|Đơn vị(?: tính)?|Kế hoạch|KH|Dự toán|Thực hiện|TH|Kết quả|Ước|Lũy kế|Cùng kỳ|So với|So sánh|Tỷ lệ|% )(?![\p{Ll}])/gu;
const LONGEST_HEAD = 240;
const FEWEST_HEADS = 4;
const LONGEST_ROW = 240;
const MOST_WITHOUT = 6;
const MOST_GAP = 2;
const FIGURE = /^(?:\d[\d.,]*%?|[-\u2013]|\.{3}|…)$/;
const PARTS = /[,;.:]\s/g;
const UNNUMBERED = new Set<Column['role']>(['name', 'unit']);
const ORDER = /^(?:stt|tt)$/;

interface PlainHead {
  readonly columns: readonly Column[];
  /** The columns that hold figures. */
  readonly figured: readonly number[];
  readonly hasUnit: boolean;
}

// “So với KH”, “TH/KH”: the second word goes on with the head before
function splitHeads(printed: string): readonly string[] {
  const starts: number[] = [];
  for (const { index } of printed.matchAll(HEADS)) {
    const before = printed.slice(starts.at(-1) ?? 0, index).trimEnd();
    if (!/(?:So với|So sánh|Tỷ lệ|đạt|%|\/)$/u.test(before)) starts.push(index);
  }
  return starts.map((start, at) => printed.slice(start, starts[at + 1]).trim());
}

function readHead(printed: string, date: ReportDate): PlainHead | null {
  if (printed.length > LONGEST_HEAD || (printed.match(PARTS)?.length ?? 0) > 1) return null;
  const heads = splitHeads(printed);
  if (heads.length < FEWEST_HEADS) return null;
  const columns = readColumns(heads, date);
  const figured = columns.flatMap(({ role }, at) =>
    UNNUMBERED.has(role) || ORDER.test(fold(heads[at] ?? '')) ? [] : [at],
  );
  const hasUnit = columns.some(({ role }) => role === 'unit');
  return isResultTable(columns) && figured.length > 1 ? { columns, figured, hasUnit } : null;
}

// the figures at the end of a line; none where there are not as many as columns
function figuresOf(printed: string, count: number): readonly string[] | null {
  const words = printed.split(/\s+/);
  const first = words.findLastIndex((word) => !FIGURE.test(word)) + 1;
  return words.length - first === count ? words.slice(first) : null;
}

const hasFigures = (printed: string): boolean => /\s\d[\d.,]*%?\s+\d[\d.,]*%?$/.test(printed);

function addLine(
  text: string,
  { start, end }: Stretch,
  { columns, figured, hasUnit }: PlainHead,
  making: RowsInMaking,
): boolean {
  const printed = onOneLine(text.slice(start, end));
  const figures = figuresOf(printed, figured.length);
  if (!figures) {
    if (!hasFigures(printed)) making.addName({ start, end, name: nameIn(printed) });
    return false;
  }
  const words = nameIn(printed.split(' ').slice(0, -figures.length).join(' '));
  const unit = hasUnit ? endsWithUnit(words) : '';
  const name = words.slice(0, words.length - unit.length).trim();
  const cells = columns.map((_, at) => figures[figured.indexOf(at)] ?? '');
  making.addFigures({ start, end, name, unit, cells });
  return true;
}

// “So với” with “cùng kỳ” somewhere on the next line: of the plan or of the year before, who can say
function settleShare(head: PlainHead, below: string): PlainHead {
  if (!/cung ky|nam truoc/.test(below)) return head;
  const columns = head.columns.map((column) =>
    column.role === 'share' ? { ...column, role: 'other' as const } : column,
  );
  return { ...head, columns };
}

const belowHead = (text: string, lines: readonly Line[], at: number): string =>
  lines
    .slice(at + 1, at + 3)
    .map(({ start, end }) => onOneLine(fold(text.slice(start, Math.min(end, start + LONGEST_ROW)))))
    .filter((printed) => !hasFigures(printed))
    .join(' ');

type Line = Stretch & { readonly gap: number };

const mayBeRow = ({ start, end, gap }: Line): boolean => end - start <= LONGEST_ROW && gap <= MOST_GAP;

function readTable(text: string, lines: readonly Line[], at: number, head: PlainHead): ReadTable | null {
  const making = new RowsInMaking();
  let last = at;
  for (let next = at + 1; next - last <= MOST_WITHOUT; next += 1) {
    const line = lines[next];
    if (!line || !mayBeRow(line)) break;
    if (addLine(text, line, head, making)) last = next;
  }
  const rows = making.finish();
  const [first, end] = [lines[at], rows.at(-1)?.end];
  if (!first || end === undefined || rows.length < 2) return null;
  return { columns: head.columns, rows, start: first.start, end: Math.max(end, lines[last]?.end ?? 0) };
}

/** The tables of a text whose rows are lines and whose columns are one space apart, as text layers of scans print them. */
export function readPlainTables(text: string, from: number, date: ReportDate): readonly ReadTable[] {
  const lines = [...readPrintedLines(text, from)];
  const tables: ReadTable[] = [];
  let done = 0;
  for (const [at, { start, end }] of lines.entries()) {
    if (start < done || end - start > LONGEST_HEAD) continue;
    const printed = text.slice(start, end);
    const read = readHead(printed, date);
    const head = read && settleShare(read, belowHead(text, lines, at));
    const table = head && readTable(text, lines, at, head);
    if (!table) continue;
    tables.push(table);
    done = table.end;
  }
  return tables;
}
