import type { Stretch } from '../sentences.ts';
import type { Cell, TableLine } from './table-lines.ts';

const MOST_CELLS = 4000;

interface Bars {
  readonly cells: readonly Cell[];
  readonly end: number;
}

function trim(text: string, from: number, to: number): Cell {
  let [start, end] = [from, to];
  while (start < end && /[\s*_]/.test(text.charAt(start))) start += 1;
  while (end > start && /[\s*_]/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

// what stands between bars that are alone on their lines
function readBars(text: string, lines: readonly Stretch[], at: number): Bars {
  const cells: Cell[] = [];
  let from = lines[at]?.end ?? 0;
  let last = from;
  let open = 0;
  for (let next = at + 1; next < lines.length && cells.length < MOST_CELLS; next += 1) {
    const line = lines[next];
    if (!line || open > LONGEST_CELL) break;
    open += 1;
    if (line.end - line.start !== 1 || text.charAt(line.start) !== '|') continue;
    cells.push(trim(text, from, line.start));
    from = line.end;
    last = line.end;
    open = 0;
  }
  return { cells, end: last };
}

// lines in one cell
const LONGEST_CELL = 8;

/**
 * Rows of cells with `|` alone on a line between them. The bar that ends a row and the one that begins the next hold an empty cell
 * between them, which tells how many cells a row has.
 */
export function readSpreadRows(
  text: string,
  lines: readonly Stretch[],
  at: number,
): { rows: readonly TableLine[]; end: number } {
  const { cells, end } = readBars(text, lines, at);
  const width = cells.findIndex(({ start, end: to }) => start === to);
  const rows: TableLine[] = [];
  if (width < 3) return { rows, end };
  for (let from = 0; from + width <= cells.length; from += width + 1) {
    const row = cells.slice(from, from + width);
    rows.push({ start: row[0]?.start ?? 0, end: row.at(-1)?.end ?? 0, cells: row, kind: 'bars' });
  }
  return { rows, end };
}
