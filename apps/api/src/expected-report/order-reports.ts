import type { ExpectedReport } from '@sau-ro/schema';
import { ExpectedReportOrder } from './expected-report.filter.ts';

const startOf = (day: string): number => Date.parse(`${day}T00:00:00+07:00`);

/** When an expected report last became another, in milliseconds: when its duty was read, or when its day came, whichever is later. */
export function lastChange(dueOn: string, dutyKnownFrom: Date, today: string): number {
  const known = dutyKnownFrom.getTime();
  return dueOn <= today ? Math.max(startOf(dueOn), known) : known;
}

/** Reports in the order that is asked for; those that are by day stay so where they are equal. */
export function orderReports(
  byDay: readonly ExpectedReport[],
  order: ExpectedReportOrder,
  today: string,
): readonly ExpectedReport[] {
  if (order === ExpectedReportOrder.DAY) return byDay;
  const rank = ({ dueOn, obligation }: ExpectedReport): number =>
    order === ExpectedReportOrder.UPDATED
      ? -lastChange(dueOn, obligation.knownFrom, today)
      : Math.abs(startOf(dueOn) - startOf(today));
  return byDay.toSorted((one, other) => rank(one) - rank(other));
}
