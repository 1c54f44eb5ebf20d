import { publicApi } from '../public-api.ts';
import type { PageData, PageTable } from './page-data.ts';

/** The formats in which rows are given out. */
export type Format = 'json' | 'csv';

/** Where the API answers, with parameters or without. */
export const apiAddress = (path: string, of: string): string => `${publicApi}${path}${of && `?${of}`}`;

/** Where a table of a page is. */
export const tableAddress = ({ table, of }: PageTable, format: Format): string =>
  apiAddress(`/v1/${table}.${format}`, of);

/** Where a page as a whole is: as JSON all that is told of its subject, as CSV the table that it is mostly about. */
export function wholeAddress({ all, tables: [first] }: PageData, format: Format): string | null {
  if (format === 'json' && all !== null) return apiAddress('/v1/all.json', all);
  return first ? tableAddress(first, format) : null;
}
