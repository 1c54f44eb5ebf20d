import type { DocumentParts } from '../document-parts.ts';
import type { Stretch } from '../sentences.ts';
import { readCellTables } from './cell-lines.ts';
import { readPlainTables } from './plain-rows.ts';
import type { ReportDate } from './report-date.ts';
import type { Result } from './result.ts';
import { findGrids } from './table-grid.ts';
import { readTableHead } from './table-heads.ts';
import { columnOfShare, markSums, type ReadTable, readRow } from './table-results.ts';
import { readTableRows } from './table-rows.ts';

/** The results of a report's tables, and where tables stand, which are no prose. */
export interface TableResults {
  readonly results: readonly Result[];
  readonly places: readonly Stretch[];
}

// more than any report has
const MOST_TABLES = 200;
const MOST_ROWS = 1000;

const BARS = /\|[^|\n]*\|/;

/** Reads the tables of a report, appendices included; `isDone` says whether what stands at an offset was done. */
export function readTableResults(
  parts: DocumentParts,
  date: ReportDate,
  isDone: (at: number) => boolean,
): TableResults {
  const { source, bodyStart } = parts;
  const { text } = source;
  const places: Stretch[] = [];
  const tables: ReadTable[] = [];
  for (const grid of findGrids(source, bodyStart)) {
    const head = readTableHead(text, grid, date);
    const rows = head ? readTableRows(text, head) : [];
    if (head && rows.length > 0) tables.push({ start: grid.start, end: grid.end, columns: head.columns, rows });
    if (rows.length > 0 || BARS.test(text.slice(grid.start, grid.end)))
      places.push({ start: grid.start, end: grid.end });
  }
  for (const table of [...readCellTables(text, bodyStart, date), ...readPlainTables(text, bodyStart, date)]) {
    if (tables.length >= MOST_TABLES || places.some(({ start, end }) => table.start < end && table.end > start))
      continue;
    tables.push(table);
    places.push({ start: table.start, end: table.end });
  }
  const results = tables
    .slice(0, MOST_TABLES)
    .filter(({ start }) => isDone(start))
    .flatMap(({ columns, rows }) => {
      const shareOf = columnOfShare(columns, rows);
      return markSums(rows.slice(0, MOST_ROWS).flatMap((row) => readRow(parts, columns, row, shareOf)));
    });
  return { results, places: places.sort((one, other) => one.start - other.start) };
}
