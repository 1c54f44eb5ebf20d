import { onOneLine } from '../source-text.ts';
import type { Stretch } from '../sentences.ts';
import type { TableHead } from './table-heads.ts';
import { isNumbering } from './table-heads.ts';
import type { TableLine } from './table-lines.ts';
import { parseCell, type TableRow, unitOf } from './table-results.ts';

interface Draft extends Stretch {
  name: string;
  end: number;
  readonly unit: string;
  readonly cells: readonly string[];
}

const LABEL = /^(?:[-+*\u2022]|\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[IVX]{1,4}[.)]|[a-zđ]\))\s+/u;
const LONGEST_NAME = 300;
const GOES_ON = /^[\p{Ll}(,]/u;

/** The words of a name cell, without its label. */
export const nameIn = (printed: string): string => onOneLine(printed.replace(LABEL, '').replaceAll(/[*_]/g, ' '));

interface Fragment extends Stretch {
  readonly name: string;
}

/** Rows as they are read line by line; a name may stand above and below its figures. */
export class RowsInMaking {
  readonly rows: Draft[] = [];
  /** A name that stands above its figures. */
  #above: Fragment | null = null;

  addName(fragment: Fragment): void {
    const last = this.rows.at(-1);
    if (GOES_ON.test(fragment.name) && (this.#above ?? last ?? fragment).name.length > LONGEST_NAME) return;
    if (this.#above === null && last && GOES_ON.test(fragment.name)) {
      last.name = `${last.name} ${fragment.name}`.trim();
      last.end = fragment.end;
    } else if (this.#above && GOES_ON.test(fragment.name)) {
      this.#above = { ...this.#above, name: `${this.#above.name} ${fragment.name}`, end: fragment.end };
    } else this.#above = fragment;
  }

  addFigures(row: Draft): void {
    const above = this.#above;
    this.#above = null;
    const isNamed = row.name !== '' && !GOES_ON.test(row.name);
    if (isNamed || !above) this.rows.push(row);
    else this.rows.push({ ...row, start: above.start, name: `${above.name} ${row.name}`.trim() });
  }

  /** The rows that have a name. */
  finish(): readonly TableRow[] {
    return this.rows
      .filter(({ name }) => /\p{L}{2}/u.test(name))
      .map(({ name, unit, start, end, cells }) => ({ name, unit: unitOf(name, unit), start, end, cells }));
  }
}

function nameOfRow(text: string, { columns }: TableHead, { cells }: TableLine): string {
  const cell = cells[columns.findIndex(({ role }) => role === 'name')];
  return cell ? nameIn(text.slice(cell.start, cell.end)) : '';
}

type HoldsFigure = (printed: string) => boolean;

function readLine(
  text: string,
  head: TableHead,
  line: TableLine,
  { making, holdsFigure }: { readonly making: RowsInMaking; readonly holdsFigure: HoldsFigure },
): void {
  const { columns } = head;
  const { start, end } = line;
  if (line.kind === 'single') {
    making.addName({ start, end, name: nameIn(text.slice(start, end)) });
    return;
  }
  if (line.cells.length !== columns.length || isNumbering(text, line)) return;
  const cells = line.cells.map((cell) => text.slice(cell.start, cell.end));
  const name = nameOfRow(text, head, line);
  const hasFigures = columns.some(
    ({ role }, at) => (role === 'value' || role === 'plan') && holdsFigure(cells[at] ?? ''),
  );
  const unit = onOneLine(cells[columns.findIndex((column) => column.role === 'unit')] ?? '');
  if (hasFigures) making.addFigures({ start, end, name, unit, cells });
  else if (name !== '') making.addName({ start, end, name });
}

/** The rows below the head of a table; a name may stand above and below its figures. */
export function readTableRows(
  text: string,
  head: TableHead,
  holdsFigure: HoldsFigure = (printed) => parseCell(printed) !== null,
): readonly TableRow[] {
  const making = new RowsInMaking();
  for (const line of head.body) readLine(text, head, line, { making, holdsFigure });
  return making.finish();
}
