import type { EntityManager } from '@mikro-orm/postgresql';
import { cover, type PlaceCoverage } from '@sau-ro/assessment';
import { localityWithAncestors, predecessors } from '@sau-ro/gazetteer';
import DataLoader from 'dataloader';
import { carriedOutBy } from '../document/chain-steps.ts';
import { constant, rowsOf } from '../store/prepared.ts';
import { CARRIER, carrierOf, type CarrierRow, isToldToCarryOut } from './find-carriers.ts';

/** A document that others carry out, and what is seen of it in one place. */
export interface OrderInPlace extends PlaceCoverage {
  readonly order: string;
}

interface OrderRow {
  readonly id: string;
  readonly symbol: string | null;
  /** `null`: of a central body. */
  readonly place: string | null;
}

// what is laid down for places: by central bodies, and by those of the places that they lie in
const ORDERS = `
select d.id, d.symbol, d.locality_key as place from document d
where (d.locality_key is null or d.locality_key = any($1::text[]))
  and exists (select from citation c where c.to_id = d.id and c.role = 'implements')
order by d.issued_sort desc, d.id`;

const OF_PLACES = `select ${CARRIER} from document d where d.locality_key = any($1::text[]) order by d.id`;

const ABOVE = `
with recursive above(root, id) as (
  select d.id, d.id from document d where d.locality_key = any($1::text[])
  union select above.root, c.to_id from above ${carriedOutBy('above')})
select root, id from above where root <> id`;

const TOLD = `
select distinct c.to_id as root, c.subject from citation c join document d on d.id = c.to_id
where d.locality_key = any($1::text[]) and not d.held and c.subject is not null order by c.to_id, c.subject`;

type Pair = { readonly root: string; readonly id: string };

/** A place, and as of which day. */
export interface PlaceOnDay {
  readonly key: string;
  readonly on: string;
}

/** The documents of some places, and what lies above them. */
interface Laid {
  readonly orders: readonly OrderRow[];
  readonly carriers: readonly CarrierRow[];
  /** The carriers of each document that others carry out. */
  readonly rootsOf: ReadonlyMap<string, ReadonlySet<string>>;
}

const distinct = (keys: Iterable<string>): string[] => [...new Set(keys)];
const madeOf = (key: string): string[] => predecessors(key).map((before) => before.key);
const within = (key: string): string[] =>
  localityWithAncestors(key).flatMap((larger) => (larger.key === key ? [] : [larger.key]));

function toldPairs(told: readonly { root: string; subject: string }[], orders: readonly OrderRow[]): Pair[] {
  const numbered = orders.filter(({ place }) => place === null);
  return told.flatMap(({ root, subject }) =>
    numbered.flatMap(({ id, symbol }) => (symbol !== null && isToldToCarryOut(subject, symbol) ? [{ root, id }] : [])),
  );
}

async function findLaid(em: EntityManager, keys: readonly string[]): Promise<Laid> {
  const [places, larger] = [distinct(keys.flatMap((key) => [key, ...madeOf(key)])), distinct(keys.flatMap(within))];
  const [orders, carriers, above, told] = await Promise.all([
    rowsOf<OrderRow>(em, constant(ORDERS, [larger])),
    rowsOf<CarrierRow>(em, constant(OF_PLACES, [places])),
    rowsOf<Pair>(em, constant(ABOVE, [places])),
    rowsOf<{ root: string; subject: string }>(em, constant(TOLD, [places])),
  ]);
  const pairs = [...above, ...toldPairs(told, orders)];
  const rootsOf = new Map(
    [...Map.groupBy(pairs, ({ id }) => id)].map(([id, of]) => [id, new Set(of.map(({ root }) => root))]),
  );
  return { orders, carriers, rootsOf };
}

function ordersIn({ key, on }: PlaceOnDay, { orders, carriers, rootsOf }: Laid): OrderInPlace[] {
  const place = { key, madeOf: madeOf(key) };
  const [own, larger] = [new Set([key, ...place.madeOf]), new Set(within(key))];
  const ofPlace = carriers.filter((row) => row.place !== null && own.has(row.place));
  const laidDown = orders.filter((order) => order.place === null || larger.has(order.place));
  return laidDown.flatMap(({ id }) => {
    const roots = rootsOf.get(id);
    const found = ofPlace.flatMap((row) => (roots?.has(row.id) ? (carrierOf(row) ?? []) : []));
    return cover([place], found, on).map((row) => ({ ...row, order: id }));
  });
}

/** What is laid down for a place, the newest first, and what is seen of it there as of a day: four statements for all places of one answer. */
export const ordersLoader = (em: EntityManager): DataLoader<PlaceOnDay, OrderInPlace[], string> =>
  new DataLoader(
    async (asked) => {
      const laid = await findLaid(
        em,
        asked.map(({ key }) => key),
      );
      return asked.map((place) => ordersIn(place, laid));
    },
    { cacheKeyFn: ({ key, on }) => `${on} ${key}` },
  );
