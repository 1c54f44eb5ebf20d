import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { LRUCache } from 'lru-cache';
import { constant, rowsOf } from '../store/prepared.ts';
import { carriedOutBy } from './chain-steps.ts';

/** Held documents, each with the ids of all that it says it carries out. */
type Carriers = readonly { readonly id: string; readonly carriesOut: readonly string[] }[];
type Row = Carriers[number] & { readonly parent: string };

// a resolution may be carried out by thousands
const MOST = 100;
const KEPT = 50_000;

const CARRIERS = `
select parent.id as parent, carrier.id,
  array(select distinct c.to_id::text from (select carrier.id) as own ${carriedOutBy('own')} order by 1) as "carriesOut"
from unnest($1::uuid[]) as parent(id) cross join lateral (
  select distinct c.from_id as id from citation c join document d on d.id = c.from_id
  where c.to_id = parent.id and c.role = 'implements' and d.held order by c.from_id limit ${MOST}) as carrier
order by parent.id, carrier.id`;

/** Of what is laid down, who carries it out, by the state of the corpus that it was read from. */
const kept = new LRUCache<string, { readonly carriers: Carriers }>({
  maxSize: KEPT,
  sizeCalculation: ({ carriers }) => carriers.length + 1,
});

/** The held documents that carry one out, the first hundred by id: one statement for all that are asked for and not kept. */
export function carriersLoader(
  em: EntityManager,
  revision: () => Promise<{ readonly key: string }>,
): DataLoader<string, Carriers> {
  return new DataLoader(async (parents) => {
    const { key } = await revision();
    const known = new Map(parents.map((parent) => [parent, kept.get(`${key} ${parent}`)?.carriers]));
    const missing = parents.filter((parent) => known.get(parent) === undefined);
    const rows = missing.length === 0 ? [] : await rowsOf<Row>(em, constant(CARRIERS, [missing]));
    const byParent = Map.groupBy(rows, ({ parent }) => parent);
    for (const parent of missing) {
      const carriers = byParent.get(parent) ?? [];
      kept.set(`${key} ${parent}`, { carriers });
      known.set(parent, carriers);
    }
    return parents.map((parent) => known.get(parent) ?? []);
  });
}
