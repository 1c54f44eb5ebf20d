import type { EntityManager } from '@mikro-orm/postgresql';
import { type Carrier, cover, type PlaceCoverage } from '@sau-ro/assessment';
import { localityWithAncestors, predecessors } from '@sau-ro/gazetteer';
import { CARRIER, carrierOf, type CarrierRow, isToldToCarryOut } from './find-carriers.ts';

/** A document that others carry out, and what is seen of it in one place. */
export interface OrderInPlace extends PlaceCoverage {
  readonly order: string;
}

interface OrderRow {
  readonly id: string;
  readonly symbol: string | null;
  readonly central: boolean;
}

// what is laid down for a place: by central bodies, and by those of the places that it lies in
const ORDERS = `
select d.id, d.symbol, d.locality_key is null as central from document d
where (d.locality_key is null or d.locality_key = any(?::text[]))
  and exists (select from citation c where c.to_id = d.id and c.role = 'implements')
order by d.issued_sort desc, d.id`;

const OF_PLACE = `select ${CARRIER} from document d where d.locality_key = any(?::text[]) order by d.id`;

const ABOVE = `
with recursive above(root, id) as (
  select d.id, d.id from document d where d.locality_key = any(?::text[])
  union select above.root, c.to_id from above join citation c on c.from_id = above.id where c.role = 'implements')
select root, id from above where root <> id`;

const TOLD = `
select distinct c.to_id as root, c.subject from citation c join document d on d.id = c.to_id
where d.locality_key = any(?::text[]) and not d.held and c.subject is not null order by c.to_id, c.subject`;

type Pair = { readonly root: string; readonly id: string };

const array = (keys: readonly string[]): string => `{${keys.join(',')}}`;

async function findTold(em: EntityManager, places: string, orders: readonly OrderRow[]): Promise<Pair[]> {
  const told = await em.execute<{ root: string; subject: string }[]>(TOLD, [places]);
  return told.flatMap(({ root, subject }) =>
    orders.flatMap(({ id, symbol, central }) =>
      central && symbol !== null && isToldToCarryOut(subject, symbol) ? [{ root, id }] : [],
    ),
  );
}

/** What is laid down for a place, the newest first, and what is seen of it there as of a day. */
export async function findOrdersInPlace(em: EntityManager, key: string, on: string): Promise<OrderInPlace[]> {
  const madeOf = predecessors(key).map((before) => before.key);
  const larger = localityWithAncestors(key).map((ancestor) => ancestor.key);
  const places = array([key, ...madeOf]);
  const orders = await em.execute<OrderRow[]>(ORDERS, [array(larger.filter((other) => other !== key))]);
  const rows = await em.execute<CarrierRow[]>(OF_PLACE, [places]);
  const pairs = [...(await em.execute<Pair[]>(ABOVE, [places])), ...(await findTold(em, places, orders))];
  const carriers = new Map(rows.map((row) => [row.id, carrierOf(row)]));
  const roots = Map.groupBy(pairs, ({ id }) => id);
  return orders.flatMap(({ id }) => {
    const ids = new Set((roots.get(id) ?? []).map(({ root }) => root));
    const own = [...ids].map((root) => carriers.get(root)).filter((one): one is Carrier => one != null);
    return cover([{ key, madeOf }], own, on).map((row) => ({ ...row, order: id }));
  });
}
