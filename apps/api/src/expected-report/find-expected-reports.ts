import type { EntityManager } from '@mikro-orm/postgresql';
import {
  type DatedPlan,
  type DutyRhythm,
  dutyTerm,
  expectedDates,
  type SeenReport,
  seenReports,
} from '@sau-ro/assessment';
import { foldPlace } from '@sau-ro/gazetteer';
import { Agency, type Document, ExpectedReport, Obligation, ReportStatus } from '@sau-ro/schema';
import type { Context } from '../context.ts';
import { findRows } from '../store/rows.ts';
import { type ExpectedReportFilter, isDutyOf, whereDuty } from './expected-report.filter.ts';
import { findHeldReports } from './held-reports.ts';
import { yearsLater } from './today.ts';

/** What a plan is named with: the latest date among the documents that it names, and those that it carries out. */
interface PlanLinks {
  readonly plan: string;
  readonly latest: string | null;
  readonly orders: readonly string[];
}

const LINKS = `
  select from_id as plan, max(date) as latest,
    coalesce(array_agg(to_id) filter (where role = 'implements'), '{}') as orders
  from citation where from_id = any(?::uuid[]) group by from_id`;

const NO_LINKS: Omit<PlanLinks, 'plan'> = { latest: null, orders: [] };
const SEVERAL = /^(?:cac|moi|nhung|tung|toan)(?![a-z])|,|;/u;

// “các đơn vị được giao nhiệm vụ” is no one body; “Trạm Y tế” is
function reporterOf({ from }: Obligation): string | null {
  const folded = from === null ? '' : foldPlace(from);
  return folded === '' || SEVERAL.test(folded) ? null : folded;
}

function planOf({ issuedOn, period }: Document, latest: string | null): DatedPlan {
  return { issuedOn, period, cited: latest === null ? [] : [latest] };
}

async function askPlans(em: EntityManager, ids: ReadonlySet<string>) {
  const rows = await em.execute<PlanLinks[]>(LINKS, [`{${[...ids].join(',')}}`]);
  const links = new Map(rows.map((row) => [row.plan, row]));
  const reports = await findHeldReports(em, new Set([...ids, ...rows.flatMap(({ orders }) => orders)]));
  return { linksOf: (id: string): Omit<PlanLinks, 'plan'> => links.get(id) ?? NO_LINKS, reports };
}

function statusOf(dueOn: string, seen: SeenReport | undefined, today: string): ReportStatus {
  if (seen) return ReportStatus.RECEIVED;
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
  const { linksOf, reports } = await askPlans(em, new Set(duties.map(({ document }) => document.id)));
  const horizon = filter?.to ?? yearsLater(today, 1);
  const reportsOf = async (duty: Obligation): Promise<ExpectedReport[]> => {
    const document = await loaders.document.load(duty.document.id);
    if (!document) return [];
    const { latest, orders } = linksOf(document.id);
    const term = dutyTerm(planOf(document, latest), horizon);
    if (!term) return [];
    const { frequency } = duty;
    const days = expectedDates({ frequency, due: partsOf(duty) }, term);
    const place = document.locality?.key ?? null;
    const asked = { frequency, reporter: reporterOf(duty), plan: document.id, place, orders };
    const seen = seenReports(asked, days, reports.near(document.id, place, orders));
    return Promise.all(days.map((dueOn) => makeReport(duty, dueOn, seen.get(dueOn), { loaders, today })));
  };
  const found = await Promise.all(duties.map(reportsOf));
  const isWanted = ({ dueOn, status }: ExpectedReport): boolean =>
    dueOn >= (filter?.from ?? '') && (filter?.status?.includes(status) ?? true);
  return found.flat().filter(isWanted).toSorted(byDay);
}

async function makeReport(
  obligation: Obligation,
  dueOn: string,
  seen: SeenReport | undefined,
  { loaders, today }: { loaders: Context['loaders']; today: string },
): Promise<ExpectedReport> {
  return Object.assign(new ExpectedReport(), {
    id: `${obligation.id}:${dueOn}`,
    dueOn,
    boundary: obligation.boundary,
    status: statusOf(dueOn, seen, today),
    obligation,
    report: seen ? await loaders.document.load(seen.report) : null,
    link: seen?.link ?? null,
  });
}
