import type { EntityManager } from '@mikro-orm/postgresql';
import type { SharedRelation } from '@sau-ro/schema';
import DataLoader from 'dataloader';
import { constant, rowsOf } from '../store/prepared.ts';
import { carriedOutBy } from './chain-steps.ts';

/** A held document that another can be laid beside. */
export interface Relative {
  readonly id: string;
  readonly relation: SharedRelation;
}

type Row = Relative & { readonly root: string };

const DEEPEST = 8;
const MOST = 8;
// a resolution may be carried out by thousands: of those that carry out the same, the first so many of each are weighed
const MOST_WEIGHED = 100;

const RELATIVES = `
with recursive up(root, id, depth) as (
    select id, id, 0 from unnest($1::uuid[]) as id
    union select up.root, c.to_id, up.depth + 1 from up ${carriedOutBy('up')} where up.depth < ${DEEPEST}),
  above as (
    select up.root, up.id, min(up.depth) as depth from up join document d on d.id = up.id
    where d.held and up.id <> up.root group by up.root, up.id),
  nearest_above as (
    select root, id, row_number() over (partition by root order by depth, id) as at from above),
  own as (
    select distinct from_id as root, to_id as parent from citation
    where from_id = any($1::uuid[]) and role = 'implements'),
  carriers as (
    select parent, carrier.id
    from (select distinct parent from own) as parents cross join lateral (
      select distinct c.from_id as id from citation c join document d on d.id = c.from_id
      where c.to_id = parents.parent and c.role = 'implements' and d.held order by c.from_id limit ${MOST_WEIGHED}) as carrier),
  weighed as (
    select own.root, carriers.id from own join carriers on carriers.parent = own.parent where carriers.id <> own.root
    except select root, id from up),
  bonds as (
    select distinct weighing.id, c.to_id as parent from (select distinct id from weighed) as weighing ${carriedOutBy('weighing')}),
  beside as (
    select own.root, bonds.id, count(*) as shared from weighed
    join own on own.root = weighed.root join bonds on bonds.id = weighed.id and bonds.parent = own.parent
    group by own.root, bonds.id),
  nearest_beside as (
    select root, id, row_number() over (partition by root order by shared desc, id) as at from beside)
select root, id, 'ABOVE' as relation, at from nearest_above where at <= ${MOST}
union all select root, id, 'BESIDE', at from nearest_beside where at <= ${MOST} order by root, relation, at`;

/** The held documents above each and beside it, those first that are nearest: one statement for all that are asked for. */
export const relativesLoader = (em: EntityManager): DataLoader<string, readonly Relative[]> =>
  new DataLoader(async (roots) => {
    const rows = await rowsOf<Row>(em, constant(RELATIVES, [roots]));
    const byRoot = Map.groupBy(rows, ({ root }) => root);
    return roots.map((root) => byRoot.get(root) ?? []);
  });
