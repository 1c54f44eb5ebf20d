import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { constant, rowsOf } from '../store/prepared.ts';
import { carriedOutBy } from './chain-steps.ts';

/** A document above another, and how many steps. */
export interface Above {
  readonly id: string;
  readonly steps: number;
}

type Row = Above & { readonly root: string };

const DEEPEST = 8;
const MOST = 200;

// union, not union all: what is reached in as many steps by two ways is one
const ABOVE = `
with recursive up(root, id, steps) as (
    select id, id, 0 from unnest($1::uuid[]) as id
    union select up.root, c.to_id, up.steps + 1 from up ${carriedOutBy('up')} where up.steps < ${DEEPEST}),
  found as (select root, id, min(steps) as steps from up where id <> root group by root, id),
  ranked as (
    select f.*, row_number() over (partition by root order by f.steps, d.issued_sort, d.id) as at, d.issued_sort
    from found f join document d on d.id = f.id)
select root, id, steps from ranked where at <= ${MOST} order by root, steps, issued_sort, id`;

/** The documents that one carries out, at any step of the chain, the nearest first: one statement for all that are asked for. */
export const aboveLoader = (em: EntityManager): DataLoader<string, readonly Above[]> =>
  new DataLoader(async (roots) => {
    const rows = await rowsOf<Row>(em, constant(ABOVE, [roots]));
    const byRoot = Map.groupBy(rows, ({ root }) => root);
    return roots.map((root) => byRoot.get(root) ?? []);
  });
