import type { EntityManager } from '@mikro-orm/postgresql';
import { type Carrier, type CarrierState, firstDayOf, type PartialDate } from '@sau-ro/assessment';
import { fold } from '@sau-ro/gazetteer';
import { readReferences, symbolKey } from '@sau-ro/reading';
import type { Document } from '@sau-ro/schema';
import { carriersOf } from '../document/chain-steps.ts';

/** A document as a carrier, as the store gives it. */
export interface CarrierRow {
  readonly id: string;
  readonly place: string | null;
  readonly held: boolean;
  /** It says itself what it carries out; one that is not held says so by what is listed of it. */
  readonly linked: boolean;
  readonly issued: PartialDate | null;
  /** The latest date among the documents that it names: it cannot be older. */
  readonly latest: string | null;
}

/** The columns of a carrier, of a document `d`. */
export const CARRIER = `d.id, d.locality_key as place, d.held, d.issued_on as issued,
  exists (select from citation c where c.from_id = d.id and c.role = 'implements') as linked,
  (select max(date) from citation c where c.from_id = d.id) as latest`;

// union, not union all: a circle ends where it comes back to a document
const CHAIN = `
with recursive chain(id) as (
  select unnest(?::uuid[])
  union select c.from_id from chain ${carriersOf('chain')})
select ${CARRIER} from chain join document d on d.id = chain.id order by d.id`;

const TOLD = `
select distinct c.to_id as id, c.subject from citation c join document d on d.id = c.to_id
where not d.held and c.subject is not null and c.subject ~ ? order by c.to_id, c.subject`;

const CARRIES_OUT = /(?:thuc\s+hien|trien\s+khai)\s/u;

/** Whether what others say of a document’s subject names a symbol as what it carries out. */
export const isToldToCarryOut = (subject: string, symbol: string): boolean =>
  CARRIES_OUT.test(fold(subject)) &&
  readReferences(subject).some((named) => symbolKey(named.symbol) === symbolKey(symbol));

// a number of a central body stands for one document alone
async function findTold(em: EntityManager, { symbol, locality }: Document): Promise<string[]> {
  if (symbol === null || locality !== null) return [];
  const number = /\d+/u.exec(symbol)?.[0] ?? symbol.replaceAll(/\W/gu, '.');
  const rows = await em.execute<{ id: string; subject: string }[]>(TOLD, [number]);
  return [...new Set(rows.filter(({ subject }) => isToldToCarryOut(subject, symbol)).map(({ id }) => id))];
}

function stateOf({ held, linked }: CarrierRow): CarrierState {
  if (held) return 'held';
  return linked ? 'known' : 'cited';
}

/** A document of a known place as a carrier; `null`: its place is not known. */
export function carrierOf(row: CarrierRow): Carrier | null {
  const { id, place, issued, latest } = row;
  const since = firstDayOf({ issuedOn: issued, cited: latest === null ? [] : [latest] });
  return place === null ? null : { id, place, state: stateOf(row), since };
}

/** Every document of a known place that carries one out, at any step of the chain: held, listed, or only cited as such. */
export async function findCarriers(em: EntityManager, resolution: Document): Promise<Carrier[]> {
  const roots = [resolution.id, ...(await findTold(em, resolution))];
  const rows = await em.execute<CarrierRow[]>(CHAIN, [`{${roots.join(',')}}`]);
  return rows.filter(({ id }) => id !== resolution.id).flatMap((row) => carrierOf(row) ?? []);
}
