import type { EntityManager } from '@mikro-orm/postgresql';
import { firstPossibleDay, type HeldReport, lastPossibleDay, type PartialDate } from '@sau-ro/assessment';
import { localityWithAncestors } from '@sau-ro/gazetteer';
import { readTitlePeriod } from '@sau-ro/reading';
import { daysOfPeriod } from './period-days.ts';

interface ReportRow {
  readonly id: string;
  readonly title: string | null;
  readonly issuer: string | null;
  readonly issued: PartialDate;
  readonly place: string | null;
  readonly names: readonly string[];
  readonly orders: readonly string[];
}

const REPORTS = `
  select d.id, d.title, d.issuer_folded as issuer, d.issued_on as issued, d.locality_key as place,
    array_agg(c.to_id) as names, coalesce(array_agg(c.to_id) filter (where c.role = 'implements'), '{}') as orders
  from document d join citation c on c.from_id = d.id
  where d.type = 'BC' and d.held and d.issued_on is not null
    and d.id in (select from_id from citation where to_id = any(?::uuid[]))
  group by d.id order by d.id`;

const asArray = (ids: Iterable<string>): string => `{${[...ids].join(',')}}`;

function heldReport({ id, title, issuer, issued, place, names, orders }: ReportRow): HeldReport | null {
  const [from, until] = [firstPossibleDay(issued), lastPossibleDay(issued)];
  if (from === null || until === null) return null;
  const period = title === null ? null : readTitlePeriod(title, issued.year);
  return {
    id,
    issued: { from, until },
    period: period && daysOfPeriod(period),
    issuer,
    places: place === null ? [] : localityWithAncestors(place).map(({ key }) => key),
    names: new Set(names),
    carriesOut: new Set(orders),
  };
}

/** The held reports that name one of some documents, found by what they name, or by what they carry out and for whom. */
export class HeldReports {
  readonly #naming = new Map<string, HeldReport[]>();
  readonly #ordered = new Map<string, HeldReport[]>();

  constructor(reports: readonly HeldReport[]) {
    for (const report of reports) {
      for (const id of report.names) add(this.#naming, id, report);
      for (const id of report.carriesOut)
        for (const place of report.places) add(this.#ordered, `${id} ${place}`, report);
    }
  }

  /** Those that name a plan, and those of its place that carry out one of its orders. */
  near(plan: string, place: string | null, orders: readonly string[]): HeldReport[] {
    const ordered = orders.flatMap((order) => this.#ordered.get(`${order} ${place}`) ?? []);
    return [...new Set([...(this.#naming.get(plan) ?? []), ...ordered])];
  }
}

function add(index: Map<string, HeldReport[]>, key: string, report: HeldReport): void {
  const known = index.get(key);
  if (known) known.push(report);
  else index.set(key, [report]);
}

/** Asks for the held reports that name any of these documents: one statement. */
export async function findHeldReports(em: EntityManager, documents: Iterable<string>): Promise<HeldReports> {
  const rows = await em.execute<ReportRow[]>(REPORTS, [asArray(documents)]);
  return new HeldReports(rows.map(heldReport).filter((report) => report !== null));
}
