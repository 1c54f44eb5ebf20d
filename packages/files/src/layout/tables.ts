import { type Grid, gridsOf } from './grid.ts';
import type { Rules } from './rules.ts';
import { isLaidOut } from '../word/blocks.ts';
import { type Line, linesOf, lineText, type Run } from './run.ts';

/** A table of a page: its rows, of each the cells that are drawn, of each its lines. */
export interface Table {
  readonly top: number;
  /** Where its columns begin, and the last ends. */
  readonly edges: readonly number[];
  readonly rows: readonly TableRow[];
}

/** A cell that goes on from the row above is empty, as in Word. */
type TableRow = readonly (readonly Line[])[];

/** Parts what is printed on a page, whose longer side is `size`, into its ruled tables and all the rest. */
export function partTables(
  runs: readonly Run[],
  rules: Rules | undefined,
  size: number,
): { tables: readonly Table[]; rest: readonly Run[] } {
  let rest = runs;
  const tables = (rules ? gridsOf(rules, size) : []).flatMap((grid): Table[] => {
    const words = Map.groupBy(rest, (run) => grid.cellAt(run));
    const rows = rowsOf(grid, words);
    if (isLaidOut(rows.map((row) => row.map((lines) => lines.map(lineText))))) return [];
    rest = words.get(null) ?? [];
    return [{ top: grid.box.top, edges: grid.columns, rows }];
  });
  return { tables: tables.toSorted((one, other) => one.top - other.top), rest };
}

function rowsOf({ cells, columns, rows }: Grid, words: ReadonlyMap<number | null, readonly Run[]>): TableRow[] {
  const width = columns.length - 1;
  const all = Array.from({ length: rows.length - 1 }, (_, row) => {
    const own = [...new Set(cells.slice(row * width, (row + 1) * width))];
    // a cell is named by its first square: one that begins in a row above is empty here
    return own.map((cell) => (Math.floor(cell / width) === row ? linesOf(words.get(cell) ?? []) : []));
  });
  return all.filter((row) => row.some((lines) => lines.length > 0));
}
