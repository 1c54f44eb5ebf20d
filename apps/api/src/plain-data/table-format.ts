import { stringify } from 'csv-stringify/sync';
import { type Column, SEPARATOR, valueAt } from './column.ts';
import type { Row } from './rows.ts';

/** How a table is written: its head, its rows in as many parts as they come, its end. */
export interface TableFormat {
  readonly mediaType: string;
  readonly head: (totalCount: number) => string;
  readonly rows: (rows: readonly Row[], isFirst: boolean) => string;
  /** `next`: the address of the rows that follow; `null`: these were the last. */
  readonly tail: (next: string | null) => string;
}

const BOM = '\uFEFF';
// what Excel, LibreOffice and Google Sheets take for the beginning of a formula
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

// numbers stay numbers, whatever their sign
const cast = { string: (text: string) => (FORMULA.test(text) ? `'${text}` : text), boolean: String };

// by itself the library leaves a lone LF bare, which RFC 4180 does not
const OPTIONS = { record_delimiter: 'windows', quoted_match: /[\r\n]/u, cast } as const;

const lines = (cells: (readonly unknown[])[]): string => stringify(cells, OPTIONS);

const cellOf = (value: unknown): unknown => (Array.isArray(value) ? value.map(String).join(SEPARATOR) : value);

/** CSV by RFC 4180. A text that a spreadsheet would take for a formula begins with an apostrophe; what is not stated is empty. */
export const csvFormat = (columns: readonly Column[], bom: boolean): TableFormat => ({
  mediaType: 'text/csv; charset=utf-8; header=present',
  head: () => (bom ? BOM : '') + lines([columns.map(({ name }) => name)]),
  rows: (rows) => lines(rows.map((row) => columns.map(({ path }) => cellOf(valueAt(row, path))))),
  tail: () => '',
});

/** JSON: the rows as GraphQL nests them, one on each line; what is not stated is `null`. */
export const jsonFormat: TableFormat = {
  mediaType: 'application/json; charset=utf-8',
  head: (totalCount) => `{"totalCount":${totalCount},"rows":[`,
  rows: (rows, isFirst) => rows.map((row, at) => `${isFirst && at === 0 ? '' : ','}\n${JSON.stringify(row)}`).join(''),
  tail: (next) => `\n],"next":${JSON.stringify(next)}}\n`,
};
