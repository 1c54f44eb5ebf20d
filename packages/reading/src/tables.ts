import { fold } from '@sau-ro/gazetteer';
import type { Stretch } from './sentences.ts';
import type { SourceText } from './source-text.ts';

type WorkColumn = 'work' | 'lead' | 'support' | 'time' | 'product';

/** One row of a table of work; a cell that is empty or has no column is missing. */
export interface WorkRow extends Stretch {
  readonly cells: Readonly<Partial<Record<WorkColumn, Stretch>>>;
  /** True where the table says that the agency leads (chủ trì). */
  readonly isLed: boolean;
}

const COLUMNS: readonly (readonly [WorkColumn, RegExp])[] = [
  ['support', /phoi hop/],
  ['time', /thoi gian|thoi han|tien do|hoan thanh/],
  ['product', /san pham|ket qua/],
  [
    'lead',
    /chu tri|(?:co quan|don vi|bo phan)[^|]{0,20}(?:thuc hien|chiu trach nhiem|duoc giao)|phan cong|dau moi|^(?:co quan|don vi) *$/,
  ],
  ['work', /nhiem vu|noi dung|cong viec|hoat dong|ten viec/],
];
const MOST_COLUMNS = 12;
const LONGEST_HEAD = 400;
const LONGEST_CELL = 6000;
const HEAD = /chu\s+tri|(?:co\s+quan|don\s+vi)\s+(?:thuc\s+hien|phoi\s+hop)|phan\s+cong/g;

interface Table {
  readonly columns: readonly (WorkColumn | null)[];
  /** Where the rows begin. */
  readonly from: number;
  /** True where each cell is on lines of its own, with `|` alone on a line between them. */
  readonly isSpread: boolean;
  /** True where the head says that the agency leads. */
  readonly isLed: boolean;
}

function makeTable(heads: readonly string[], from: number, isSpread: boolean): Table | null {
  const taken = new Set<WorkColumn>();
  let isLed = false;
  const columns = heads.map((head) => {
    const folded = fold(head).trim();
    const kind = COLUMNS.find(([name, pattern]) => !taken.has(name) && pattern.test(folded))?.[0] ?? null;
    if (kind !== null) taken.add(kind);
    if (kind === 'lead') isLed = /chu tri|dau moi/.test(folded);
    return kind;
  });
  if (heads.length > MOST_COLUMNS || !taken.has('work') || !taken.has('lead')) return null;
  return { columns, from, isSpread, isLed };
}

const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
};
// where a stretch begins that goes back to a sign; -1 where that is too far
function startAfter(text: string, sign: string, at: number): number {
  const back = text.slice(Math.max(0, at - LONGEST_HEAD), at).lastIndexOf(sign);
  return back < 0 ? -1 : Math.max(0, at - LONGEST_HEAD) + back + sign.length;
}

// `TT | Nhiệm vụ | Cơ quan chủ trì | …`
function readLineHead({ text }: SourceText, at: number): Table | null {
  const start = startAfter(text, '\n', at);
  if (start < 0) return null;
  const line = text.slice(start, at + LONGEST_HEAD).split('\n', 1)[0] ?? '';
  if (!line.includes(' | ')) return null;
  const cells = cellsOf(text, { start, end: start + line.length });
  return makeTable(
    cells.map((cell) => text.slice(cell.start, cell.end)),
    start + line.length + 1,
    false,
  );
}

// the heads of the columns on lines of their own, `|` before and behind each
function readSpreadHead({ text }: SourceText, at: number): Table | null {
  const blank = startAfter(text, '\n\n', at);
  const end = text.slice(at, at + LONGEST_HEAD).search(/\n\|[ \t]*\n\|/);
  if (blank < 0 || end < 0 || text.charAt(blank) !== '|') return null;
  const from = text.indexOf('|', at + end + 2) + 1;
  return makeTable(text.slice(blank + 1, at + end).split('|'), from, true);
}

function cellsOf(text: string, { start, end }: Stretch): readonly Stretch[] {
  const cells: Stretch[] = [];
  let from = text.charAt(start) === '|' ? start + 1 : start;
  for (let bar = text.indexOf('|', from); bar >= 0 && bar < end; bar = text.indexOf('|', from)) {
    cells.push({ start: from, end: bar });
    from = bar + 1;
  }
  if (text.slice(from, end).trim() !== '') cells.push({ start: from, end });
  return cells;
}

function makeRow(text: string, { columns, isLed }: Table, cells: readonly Stretch[], row: Stretch): WorkRow {
  const named: Partial<Record<WorkColumn, Stretch>> = {};
  for (const [index, cell] of cells.entries()) {
    const column = columns[index];
    if (column && /\p{L}|\d/u.test(text.slice(cell.start, cell.end))) named[column] = cell;
  }
  return { ...row, cells: named, isLed };
}

function* lineRows({ text }: SourceText, table: Table): Generator<WorkRow> {
  for (let start = table.from; start < text.length;) {
    const end = lineEnd(text, start);
    const line = text.slice(start, end);
    if (!line.includes('|')) return;
    yield makeRow(text, table, cellsOf(text, { start, end }), { start, end });
    start = end + 1;
  }
}

function* spreadRows({ text }: SourceText, table: Table): Generator<WorkRow> {
  let start = table.from;
  for (;;) {
    const cells: Stretch[] = [];
    let at = start;
    while (cells.length < table.columns.length) {
      const bar = text.indexOf('|', at);
      if (bar < 0 || bar - at > LONGEST_CELL) return;
      cells.push({ start: at, end: bar });
      at = bar + 1;
    }
    yield makeRow(text, table, cells, { start, end: at });
    // between two rows stands the sign that begins the next
    const next = /^\s*\|/.exec(text.slice(at, at + 8));
    if (!next) return;
    start = at + next[0].length;
  }
}

/** The rows of all tables that say who is to do which work: nhiệm vụ | cơ quan chủ trì | phối hợp | thời gian | sản phẩm. */
export function readWorkTables(source: SourceText): readonly WorkRow[] {
  if (!source.text.includes('|')) return [];
  const rows: WorkRow[] = [];
  let done = 0;
  for (const { index } of source.folded.matchAll(HEAD)) {
    if (index < done) continue;
    const table = readLineHead(source, index) ?? readSpreadHead(source, index);
    if (!table) continue;
    for (const row of table.isSpread ? spreadRows(source, table) : lineRows(source, table)) {
      rows.push(row);
      done = row.end;
    }
  }
  return rows;
}
