import type { EntityManager } from '@mikro-orm/postgresql';
import { type DatedPlan, type DutyRhythm, dutyTerm, expectedDates } from '@sau-ro/assessment';
import { Agency, type Document, ExpectedReport, Obligation, ReportStatus } from '@sau-ro/schema';
import type { Context } from '../context.ts';
import { findRows } from '../store/rows.ts';
import { type ExpectedReportFilter, isDutyOf, whereDuty } from './expected-report.filter.ts';
import { daysLater, yearsLater } from './today.ts';

/** A report that names the document whose duty it may answer. */
interface SeenReport {
  readonly plan: string;
  readonly report: string;
  readonly issued: string;
}

// reports are written about the day that they are due
const NEAR_DAYS = 60;

const LATEST_CITED = `select from_id as plan, max(date) as latest from citation where from_id = any(?::uuid[]) group by from_id`;
const REPORTS = `
  select c.to_id as plan, d.id as report, d.issued_sort as issued
  from citation c join document d on d.id = c.from_id
  where d.type = 'BC' and d.held and c.to_id = any(?::uuid[])
  order by d.issued_sort, d.id`;

const asArray = (ids: Iterable<string>): string => `{${[...ids].join(',')}}`;

function planOf({ issuedOn, period }: Document, latest: string | undefined): DatedPlan {
  return { issuedOn, period, cited: latest === undefined ? [] : [latest] };
}

function reportFor(seen: readonly SeenReport[], dueOn: string): string | null {
  const [first, last] = [daysLater(dueOn, -NEAR_DAYS), daysLater(dueOn, NEAR_DAYS)];
  return seen.find(({ issued }) => issued >= first && issued <= last)?.report ?? null;
}

async function askPlans(em: EntityManager, ids: ReadonlySet<string>) {
  const values = [asArray(ids)];
  const latest = await em.execute<{ plan: string; latest: string | null }[]>(LATEST_CITED, values);
  const reports = await em.execute<SeenReport[]>(REPORTS, values);
  return {
    latest: new Map(latest.map(({ plan, latest: day }) => [plan, day ?? undefined])),
    seen: Map.groupBy(reports, ({ plan }) => plan),
  };
}

function statusOf(dueOn: string, report: string | null, today: string): ReportStatus {
  if (report !== null) return ReportStatus.RECEIVED;
  return dueOn >= today ? ReportStatus.UPCOMING : ReportStatus.NOT_SEEN;
}

const byDay = (one: ExpectedReport, other: ExpectedReport): number =>
  one.dueOn.localeCompare(other.dueOn) || one.id.localeCompare(other.id);

const partsOf = ({ due }: Obligation): DutyRhythm['due'] =>
  due && { year: due.year ?? null, month: due.month ?? null, day: due.day ?? null };

async function findDuties(em: EntityManager, filter: ExpectedReportFilter | undefined): Promise<Obligation[]> {
  const agency = filter?.agency == null ? null : await em.findOne(Agency, { slug: filter.agency });
  if (filter?.agency != null && agency === null) return [];
  const duties = await findRows(em, Obligation, whereDuty(filter, agency), { document: 'asc', position: 'asc' });
  return agency === null ? duties : duties.filter((duty) => isDutyOf(duty, agency));
}

/** Every report that follows from the duties of the corpus, by day; reckoned from what is stored, as of `today`. */
export async function findExpectedReports(
  { em, loaders }: Context,
  filter: ExpectedReportFilter | undefined,
  today: string,
): Promise<ExpectedReport[]> {
  const duties = await findDuties(em, filter);
  const { latest, seen } = await askPlans(em, new Set(duties.map(({ document }) => document.id)));
  const horizon = filter?.to ?? yearsLater(today, 1);
  const reportsOf = async (duty: Obligation): Promise<ExpectedReport[]> => {
    const document = await loaders.document.load(duty.document.id);
    const term = document && dutyTerm(planOf(document, latest.get(document.id)), horizon);
    if (!term) return [];
    const days = expectedDates({ frequency: duty.frequency, due: partsOf(duty) }, term);
    const near = seen.get(document.id) ?? [];
    return Promise.all(days.map((dueOn) => makeReport(duty, dueOn, reportFor(near, dueOn), { loaders, today })));
  };
  const found = await Promise.all(duties.map(reportsOf));
  const isWanted = ({ dueOn, status }: ExpectedReport): boolean =>
    dueOn >= (filter?.from ?? '') && (filter?.status?.includes(status) ?? true);
  return found.flat().filter(isWanted).toSorted(byDay);
}

async function makeReport(
  obligation: Obligation,
  dueOn: string,
  report: string | null,
  { loaders, today }: { loaders: Context['loaders']; today: string },
): Promise<ExpectedReport> {
  return Object.assign(new ExpectedReport(), {
    id: `${obligation.id}:${dueOn}`,
    dueOn,
    boundary: obligation.boundary,
    status: statusOf(dueOn, report, today),
    obligation,
    report: report === null ? null : await loaders.document.load(report),
  });
}
