import type { SourceText } from '../source-text.ts';
import type { Stretch } from '../sentences.ts';
import { readSpreadRows } from './spread-table.ts';
import { type Grid, readTableLine, saysSomething, type TableLine } from './table-lines.ts';

// a line that is no cell, and ends what stood before
const LONGEST_NAME = 160;
const MOST_BLANK = 2;

/** A line that says something, or a bar alone. */
export interface PrintedLine extends Stretch {
  /** How many blank lines and rules stand before it. */
  readonly gap: number;
}

/** The lines of a text that say something, or are a bar; numbers alone on their lines too, which elsewhere are page numbers. */
export function* readPrintedLines(text: string, from: number): Generator<PrintedLine> {
  let gap = 0;
  for (let at = from; at < text.length;) {
    const stop = text.indexOf('\n', at);
    const next = stop < 0 ? text.length : stop;
    let [start, end] = [at, next];
    while (start < end && /\s/.test(text.charAt(start))) start += 1;
    while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
    const isBar = end - start === 1 && text.charAt(start) === '|';
    if (isBar || (start < end && saysSomething(text, { start, end }))) {
      yield { start, end, gap };
      gap = 0;
    } else gap += 1;
    at = next + 1;
  }
}

const isLoneBar = (text: string, { start, end }: Stretch): boolean => end - start === 1 && text.charAt(start) === '|';

const isParted = ({ kind }: TableLine): boolean => kind !== 'single';

// lines above the first row and below the last are no cells, but for the end of a name: “dưỡng thể nhẹ cân”
function trimRows(text: string, rows: readonly TableLine[]): readonly TableLine[] {
  let end = rows.findLastIndex(isParted) + 1;
  while (end < rows.length && /\p{Ll}/u.test(text.charAt(rows[end]?.start ?? 0))) end += 1;
  return rows.slice(rows.findIndex(isParted), end);
}

function closeGrid(text: string, rows: TableLine[], grids: Grid[]): void {
  if (rows.filter(isParted).length >= 2) {
    const trimmed = trimRows(text, rows);
    grids.push({ rows: trimmed, start: trimmed[0]?.start ?? 0, end: trimmed.at(-1)?.end ?? 0 });
  }
  rows.length = 0;
}

/** All tables of a text from `from` on whose rows are lines, or whose cells are parted by bars on lines of their own. */
export function findGrids({ text }: SourceText, from: number): readonly Grid[] {
  const grids: Grid[] = [];
  const lines = [...readPrintedLines(text, from)];
  const rows: TableLine[] = [];
  let done = -1;
  for (const [at, line] of lines.entries()) {
    if (line.start < done) continue;
    if (isLoneBar(text, line)) {
      closeGrid(text, rows, grids);
      const spread = readSpreadRows(text, lines, at);
      done = spread.end;
      if (spread.rows.length >= 2) grids.push({ rows: spread.rows, start: line.start, end: spread.end });
      continue;
    }
    const row = readTableLine(text, line);
    const isName = row.kind === 'single' && line.end - line.start <= LONGEST_NAME;
    if (line.gap > MOST_BLANK || (row.kind === 'single' && !isName)) closeGrid(text, rows, grids);
    if (row.kind !== 'single' || isName) rows.push(row);
  }
  closeGrid(text, rows, grids);
  return grids;
}
