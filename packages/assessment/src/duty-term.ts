import { firstPossibleDay, type IsoDate, isoDate, type PartialDate } from './iso-date.ts';
import type { DutyTerm } from './expected-dates.ts';

/** What of a document says from when until when its duties hold. */
export interface DatedPlan {
  readonly issuedOn: PartialDate | null;
  readonly period: { readonly from: number; readonly to: number } | null;
  /** The dates of the documents that it names: it cannot be older than any of them. */
  readonly cited: readonly IsoDate[];
}

/**
 * The first day on which a document can have been issued: its own date, blank parts at their earliest, or the latest date of any
 * document that it names, whichever is later; `null`: neither is known.
 */
export function firstDayOf({ issuedOn, cited }: Pick<DatedPlan, 'issuedOn' | 'cited'>): IsoDate | null {
  const own = issuedOn && firstPossibleDay(issuedOn);
  return [own, ...cited].reduce((latest, day) => ((day ?? '') > (latest ?? '') ? day : latest), null);
}

/**
 * The term of a plan's duties: from the first day on which it can have been issued to the end of its own period; a plan without
 * one is followed to `horizon`. `null`: neither a date of its own nor of anything that it names is known.
 */
export function dutyTerm({ issuedOn, period, cited }: DatedPlan, horizon: IsoDate): DutyTerm | null {
  const latest = firstDayOf({ issuedOn, cited });
  if (latest === null) return null;
  const end = period && isoDate(period.to, 12, 31);
  return { after: latest, until: end !== null && end < horizon ? end : horizon };
}
