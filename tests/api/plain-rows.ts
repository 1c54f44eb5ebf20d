import { parse } from 'csv-parse/sync';
import { apiUrl } from './ask.ts';

/** A table as JSON. */
export interface TableJson {
  readonly totalCount: number;
  readonly rows: readonly Record<string, unknown>[];
  readonly next: string | null;
}

/** Fetches plain data: `targets.csv?locality=…`. */
export const getPlain = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${apiUrl()}/v1/${path}`, { headers });

export const json = async (path: string): Promise<TableJson> => (await (await getPlain(path)).json()) as TableJson;

export const csv = async (path: string): Promise<Record<string, string>[]> =>
  parse(await (await getPlain(path)).text(), { columns: true, bom: true });

/** The value of a column in a row of JSON: a path through lists gives a list. */
export const cellAt = (row: unknown, path: readonly string[]): unknown => {
  const [name, ...rest] = path;
  if (name === undefined || row === null || row === undefined) return row;
  if (Array.isArray(row)) return row.map((one) => cellAt(one, path));
  return cellAt((row as Record<string, unknown>)[name], rest);
};

/** A value as CSV has it. */
export const printed = (value: unknown): string =>
  Array.isArray(value)
    ? value.join('|')
    : typeof value === 'string'
      ? value
      : JSON.stringify(value ?? null).replace(/^null$/u, '');

/** A cell without what keeps spreadsheets from reckoning it. */
export const unescaped = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/u, '');
