import { documentTypeByAbbr, slugify } from '@sau-ro/gazetteer';
import type { PartialDate } from '@sau-ro/schema';

/** A date as printed, without its words. */
export type PrintedDay = Pick<PartialDate, 'year' | 'month' | 'day'>;

/** What the IRI of a document is made from, held or only cited. */
export interface NamedWork {
  readonly slug: string;
  readonly type: string | null;
  readonly issuedOn: PrintedDay | null;
}

/** The day as `YYYY-MM-DD`; `null` where a part is blank or no calendar has it, such as 31 February. */
export function isoDay({ year, month, day }: PrintedDay): string | null {
  if (year === null || month === null || day === null) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}

/** The type in the form that IRIs have: `ke-hoach`; `van-ban` where it is not known. */
export const subtypeOf = (type: string | null): string => slugify(documentTypeByAbbr.get(type ?? '')?.vi ?? 'văn bản');

/**
 * The IRI of a document by the Akoma Ntoso naming convention: `/akn/vn/doc/ke-hoach/2024-01-26/265-kh-tu-can-tho-2024`. Its number is
 * our address of it, as `30/KH-UBND` exists once for every body and year; a date that is not known is left out.
 */
export function workIri({ slug, type, issuedOn }: NamedWork): string {
  const date = issuedOn && (isoDay(issuedOn) ?? issuedOn.year?.toString());
  return ['/akn/vn/doc', subtypeOf(type), date, slug].filter(Boolean).join('/');
}
