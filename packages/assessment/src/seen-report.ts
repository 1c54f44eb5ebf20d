import type { DutyRhythm } from './expected-dates.ts';
import type { IsoDate } from './iso-date.ts';

/** A stretch of days, both ends within it. */
export interface Days {
  readonly from: IsoDate;
  readonly until: IsoDate;
}

/** A report that is held, as far as it may answer a duty. */
export interface HeldReport {
  readonly id: string;
  /** The days on which it can have been issued: one, unless a part of its date was left blank. */
  readonly issued: Days;
  /** What its title says that it is for; `null`: it does not say. */
  readonly period: Days | null;
  /** Its issuer’s name, folded. */
  readonly issuer: string | null;
  /** Keys of the places of its issuer, from its own to the largest. */
  readonly places: readonly string[];
  /** The documents that it names. */
  readonly names: ReadonlySet<string>;
  /** Those among them that it says it carries out. */
  readonly carriesOut: ReadonlySet<string>;
}

/** A reporting duty, as far as a report may answer it. */
export interface ReportingDuty {
  readonly frequency: DutyRhythm['frequency'];
  /** The one body that has to report, folded; `null`: several, or not stated. */
  readonly reporter: string | null;
  /** The document that lays the duty down. */
  readonly plan: string;
  /** Key of that document’s place. */
  readonly place: string | null;
  /** The documents that it carries out itself. */
  readonly orders: readonly string[];
}

/** Why a report is taken for the one that was due: it names the plan, or it is of the same place and carries out what the plan carries out. */
export type ReportLink = 'plan' | 'order';

/** A report that answers an expected date. */
export interface SeenReport {
  readonly report: string;
  readonly link: ReportLink;
}

// how many days a report may be early or late, and the fewest days that it has to tell of
const NEAR: Readonly<Record<DutyRhythm['frequency'], { readonly days: number; readonly length: number }>> = {
  monthly: { days: 15, length: 28 },
  quarterly: { days: 40, length: 90 },
  'half-yearly': { days: 60, length: 181 },
  yearly: { days: 60, length: 365 },
  once: { days: 60, length: 0 },
  periodic: { days: 60, length: 0 },
  'ad-hoc': { days: 60, length: 0 },
};

const DAY = 86_400_000;
const daysBetween = (one: IsoDate, other: IsoDate): number => (Date.parse(other) - Date.parse(one)) / DAY;

function distance(day: IsoDate, { from, until }: Days): number {
  if (day < from) return daysBetween(day, from);
  return day > until ? daysBetween(until, day) : 0;
}

// why a report may answer a duty, whatever its day
function linkOf(duty: ReportingDuty, report: HeldReport): ReportLink | null {
  // a report from above tells of many places; one from below is one of those that were asked for
  if (duty.place !== null && !report.places.includes(duty.place)) return null;
  if (duty.reporter !== null && !(report.issuer ?? '').includes(duty.reporter)) return null;
  if (report.names.has(duty.plan)) return 'plan';
  if (duty.place === null) return null;
  return duty.orders.some((order) => report.carriesOut.has(order)) ? 'order' : null;
}

function isOfDay(dueOn: IsoDate, { frequency }: ReportingDuty, { issued, period }: HeldReport): boolean {
  const { days, length } = NEAR[frequency];
  if (distance(dueOn, issued) > days) return false;
  if (period === null) return true;
  const told = daysBetween(period.from, period.until) + 1;
  return told >= length && distance(dueOn, { from: period.until, until: period.until }) <= days;
}

function nearestOf(dates: readonly IsoDate[], report: HeldReport): IsoDate | undefined {
  return dates.toSorted((one, other) => distance(one, report.issued) - distance(other, report.issued))[0];
}

const byIssue = (one: HeldReport, other: HeldReport): number =>
  one.issued.from.localeCompare(other.issued.from) || one.id.localeCompare(other.id);

/**
 * The report that is taken for the one that was due on each of a duty’s days: held, of the duty’s place and body, under the plan,
 * issued about the day, and for that period where its title names one. A report answers one day of a duty: the nearest that it can.
 */
export function seenReports(
  duty: ReportingDuty,
  dates: readonly IsoDate[],
  reports: readonly HeldReport[],
): ReadonlyMap<IsoDate, SeenReport> {
  const seen = new Map<IsoDate, SeenReport>();
  for (const report of reports.toSorted(byIssue)) {
    const link = linkOf(duty, report);
    if (link === null) continue;
    const day = nearestOf(
      dates.filter((date) => isOfDay(date, duty, report)),
      report,
    );
    const known = day === undefined ? undefined : seen.get(day);
    // one that names the plan is worth more than an earlier one that does not
    if (day !== undefined && (!known || (known.link === 'order' && link === 'plan'))) {
      seen.set(day, { report: report.id, link });
    }
  }
  return seen;
}
