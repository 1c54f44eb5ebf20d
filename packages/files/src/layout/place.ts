import { blocksOf, type PageBlock } from './columns.ts';
import { withoutFurniture } from './furniture.ts';
import { withRomanLabels } from './roman-headings.ts';
import { type Line, linesOf, lineText, type PrintedPage } from './run.ts';
import { partTables, type Table } from './tables.ts';
import { goesOn, joint, type Measure, measureOf } from './wraps.ts';

/** A line, and which of the pages it stands on (from 0). */
export interface PageLine {
  readonly line: Line;
  readonly page: number;
}

/** A line of the text. */
interface PlacedLine extends PageLine {
  readonly measure: Measure;
  readonly isLaidOut: boolean;
  readonly beginsBlock: boolean;
}

/** A row of a table. */
export interface PlacedRow {
  readonly cells: readonly (readonly PageLine[])[];
  readonly page: number;
  readonly edges: readonly number[];
  readonly beginsBlock: boolean;
}

/** What is printed, in reading order. */
export type Placed = PlacedLine | PlacedRow;

export const isRow = (placed: Placed | undefined): placed is PlacedRow => placed !== undefined && 'cells' in placed;

/** The lines and rows of printed pages in reading order, page numbers and running heads left out. */
export function placesOf(printed: readonly PrintedPage[]): Placed[] {
  const parted = printed.map((page) => {
    const { tables, rest } = partTables(page.runs, page.rules, Math.max(page.width, page.height));
    return { ...page, tables, lines: linesOf(rest) };
  });
  const placed = withoutFurniture(parted).flatMap((page, at) => {
    const blocks = blocksOf(page.lines, page.tables, { isFirst: at === 0, width: page.width });
    const body = blocks.flatMap((block) => ('column' in block && block.column === null ? block.lines : []));
    const measure = measureOf(body, page.width);
    return blocks.flatMap((block): Placed[] =>
      'rows' in block ? rowsOf(block, at) : linesIn(block, { page: at, width: page.width, measure }),
    );
  });
  return withLabels(withWholeTables(placed));
}

/** Lines of a body have the margins of the page, others those of their block. */
function linesIn(
  block: Exclude<PageBlock, Table>,
  { page, width, measure }: { readonly page: number; readonly width: number; readonly measure: Measure },
): PlacedLine[] {
  const column = block.isLaidOut ? null : block.column;
  const isBody = !block.isLaidOut && column === null;
  // the margin of a page says nothing of the edge of a column
  const own = measureOf(block.lines, column === null ? width : 0);
  return block.lines.map((line, at) => ({
    line,
    page,
    measure: isBody ? measure : own,
    isLaidOut: block.isLaidOut,
    beginsBlock: at === 0 && column !== 'second',
  }));
}

const rowsOf = ({ rows, edges }: Table, page: number): PlacedRow[] =>
  rows.map((row, at) => ({
    cells: row.map((lines) => lines.map((line) => ({ line, page }))),
    page,
    edges,
    beginsBlock: at === 0,
  }));

const SENTENCE_END = /[.;:!?…]["”’)]*$/u;
const cellText = (cell: readonly PageLine[] | undefined): string =>
  (cell ?? []).map(({ line }) => lineText(line)).join(' ');

/** Tables that go on over a page are one: their head is not read again, and a row that the page’s end cut is one row. */
function withWholeTables(placed: readonly Placed[]): Placed[] {
  const whole: Placed[] = [];
  let head: PlacedRow | null = null;
  for (const one of placed) {
    const before = whole.at(-1);
    if (!isRow(one) || !isRow(before) || one.page !== before.page + 1 || !hasSameEdges(one, before)) {
      if (isRow(one) && one.beginsBlock) head = one;
      whole.push(one);
    } else if (!head || !isSameRow(head, one)) {
      const cut = cutRow(before, one);
      whole.splice(cut ? -1 : whole.length, 1, cut ?? { ...one, beginsBlock: false });
    }
  }
  return whole;
}

const hasSameEdges = (one: PlacedRow, other: PlacedRow): boolean =>
  one.edges.length === other.edges.length &&
  one.edges.every((edge, at) => Math.abs(edge - (other.edges[at] ?? 0)) < (one.edges.at(-1) ?? 0) * 0.015);

const isSameRow = (one: PlacedRow, other: PlacedRow): boolean =>
  one.cells.length === other.cells.length &&
  one.cells.every((cell, at) => cellText(cell) === cellText(other.cells[at]));

/** The row that two parts of one make: the second has no number, and goes on in the middle of a sentence. */
function cutRow(before: PlacedRow, after: PlacedRow): PlacedRow | null {
  if (before.cells.length !== after.cells.length || cellText(after.cells[0]) !== '') return null;
  const isCut = after.cells.some((cell, at) => {
    const begun = cellText(before.cells[at]);
    return cell.length > 0 && begun !== '' && !SENTENCE_END.test(begun);
  });
  if (!isCut) return null;
  return { ...before, page: after.page, cells: before.cells.map((cell, at) => [...cell, ...(after.cells[at] ?? [])]) };
}

/** Labels of recognised headings, mended. */
function withLabels(placed: readonly Placed[]): Placed[] {
  const mended = new Map<Placed, Line>();
  const begun = placed.flatMap((one, at) =>
    isRow(one) ? [] : [{ one, line: one.line, begins: between(placed[at - 1], one) !== ' ' && !one.isLaidOut }],
  );
  withRomanLabels(begun).forEach((line, at) => {
    const { one } = begun[at] ?? {};
    if (one) mended.set(one, line);
  });
  return placed.map((one) => (isRow(one) ? one : { ...one, line: mended.get(one) ?? one.line }));
}

/** What stands between two of them: an empty line, a new line, a space, or nothing. */
export function between(before: Placed | undefined, placed: Placed): string {
  if (!before) return '';
  if (isRow(before)) return isRow(placed) && !placed.beginsBlock ? '\n' : '\n\n';
  return isRow(placed) ? '\n\n' : betweenLines(before, placed);
}

function betweenLines(before: PlacedLine, placed: PlacedLine): string {
  const isNewBlock = placed.beginsBlock && (before.page === placed.page || placed.isLaidOut || before.isLaidOut);
  if (isNewBlock) return '\n\n';
  if (placed.isLaidOut || !goesOn(before.line, placed.line, before.measure, placed.measure)) return '\n';
  return joint(lineText(before.line), lineText(placed.line));
}
