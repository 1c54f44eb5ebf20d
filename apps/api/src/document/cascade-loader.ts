import type { EntityManager } from '@mikro-orm/postgresql';
import { Citation, CitationRole } from '@sau-ro/schema';
import DataLoader from 'dataloader';
import { constant, rowsOf } from '../store/prepared.ts';
import { findRows } from '../store/rows.ts';
import { carriedOutBy, carriersOf } from './chain-steps.ts';

/** Which part of a document’s chain. */
export interface CascadeQuestion {
  readonly id: string;
  /** How many steps up, and down. */
  readonly depth: number;
  /** How many documents. */
  readonly first: number;
}

/** A document’s chain, by the ids of its documents. */
export interface CascadeRows {
  readonly nodes: readonly { readonly id: string; readonly depth: number }[];
  readonly edges: readonly Citation[];
  readonly totalCount: number;
}

interface NodeRow {
  readonly root: string;
  readonly id: string;
  readonly depth: number;
  readonly total: number;
}

// a step that comes back to a document of fewer steps is dropped: circles end, and every document has one place
const NODES = `
with recursive
  up(root, id, depth) as (
    select id, id, 0 from unnest($1::uuid[]) as id
    union select up.root, c.to_id, up.depth - 1 from up ${carriedOutBy('up')} where up.depth > -$2::int),
  down(root, id, depth) as (
    select id, id, 0 from unnest($1::uuid[]) as id
    union select down.root, c.from_id, down.depth + 1 from down ${carriersOf('down')} where down.depth < $2::int),
  found as (
    select distinct on (root, id) root, id, depth from (select * from up union all select * from down) as both_ways
    order by root, id, abs(depth), depth),
  ranked as (
    select f.root, f.id, f.depth, (count(*) over (partition by f.root))::int as total,
      row_number() over (partition by f.root order by abs(f.depth), f.depth, d.issued_sort, d.id) as at, d.issued_sort
    from found f join document d on d.id = f.id)
select root, id, depth, total from ranked where at <= $3 order by root, depth, issued_sort, id`;

async function load(em: EntityManager, questions: readonly CascadeQuestion[]): Promise<CascadeRows[]> {
  const alike = [...Map.groupBy(questions, ({ depth, first }) => `${depth} ${first}`).values()];
  const found = (await Promise.all(alike.map((group) => askNodes(em, group)))).flat();
  const ids = [...new Set(found.map(({ id }) => id))];
  const where = { role: CitationRole.IMPLEMENTS, from: { $in: ids }, to: { $in: ids } };
  const edges = ids.length < 2 ? [] : await findRows(em, Citation, where, { from: 'asc', position: 'asc' });
  const byFrom = Map.groupBy(edges, ({ from }) => from.id);
  return questions.map((question) => {
    const nodes = found.filter((node) => node.question === question);
    const within = new Set(nodes.map(({ id }) => id));
    return {
      nodes,
      edges: nodes.flatMap(({ id }) => byFrom.get(id) ?? []).filter(({ to }) => within.has(to.id)),
      totalCount: nodes[0]?.total ?? 0,
    };
  });
}

async function askNodes(em: EntityManager, group: readonly CascadeQuestion[]) {
  const [{ depth, first } = { depth: 0, first: 0 }] = group;
  const ids = group.map(({ id }) => id);
  const rows = await rowsOf<NodeRow>(em, constant(NODES, [ids, depth, first]));
  const byRoot = new Map(group.map((question) => [question.id, question]));
  return rows.map((row) => ({ ...row, question: byRoot.get(row.root) }));
}

/** Chains of documents: two statements for all that one answer asks for alike. */
export const cascadeLoader = (em: EntityManager): DataLoader<CascadeQuestion, CascadeRows, string> =>
  new DataLoader((questions) => load(em, questions), { cacheKeyFn: (question) => JSON.stringify(question) });
