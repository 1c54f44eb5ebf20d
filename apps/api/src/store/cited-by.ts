import type { EntityManager } from '@mikro-orm/postgresql';
import { Citation, CitationRole } from '@sau-ro/schema';
import DataLoader from 'dataloader';
import { type Cut, stretchOf } from '../paging/page.ts';
import { constant, rowsOf } from './prepared.ts';
import { readRows } from './rows.ts';

/** Which page of those who name one document. */
interface CitedByQuestion {
  /** The document that is named. */
  readonly id: string;
  /** `null`: in any role. */
  readonly role: readonly CitationRole[] | null;
  readonly cut: Cut;
}

/** The rows of a page, and how many the whole list has. */
interface CutRows<T> {
  readonly rows: readonly T[];
  readonly totalCount: number;
}

type Ranked = Record<string, unknown> & { owner: string; at: number; total: number };

const OPEN = Number.MAX_SAFE_INTEGER;

// the first row of each list tells how long the list is, whether or not the page shows it
const CUT = `from ranked where at = 0 or (at >= greatest($3::bigint, least($4::bigint, total) - $5::bigint)
  and at < least($4::bigint, total, $6::bigint)) order by owner, at`;
const CITATIONS = `with ranked as (
  select c.*, c.to_id as owner, (row_number() over (partition by c.to_id order by c.id) - 1)::int as at,
    (count(*) over (partition by c.to_id))::int as total
  from citation c where c.to_id = any($1::uuid[]) and c.role = any($2::text[])) select * ${CUT}`;
const DOCUMENTS = `with ends as (
  select to_id, from_id, (array_agg(id order by id))[1] as earliest
  from citation where to_id = any($1::uuid[]) and role = any($2::text[]) group by to_id, from_id),
ranked as (
  select to_id as owner, from_id as id, (row_number() over (partition by to_id order by earliest) - 1)::int as at,
    (count(*) over (partition by to_id))::int as total
  from ends) select * ${CUT}`;

function boundsOf({ from, before, first, last }: Cut): number[] {
  const to = before ?? OPEN;
  return [from, to, last ?? OPEN, first === null ? OPEN : from + first];
}

function isShown(cut: Cut, { at, total }: Ranked): boolean {
  const { start, end } = stretchOf(cut, total);
  return at >= start && at < end;
}

/** Asks for the pages of many documents that are cut alike, in one statement. */
async function ask(em: EntityManager, sql: string, alike: readonly CitedByQuestion[]): Promise<Map<string, Ranked[]>> {
  const [one] = alike;
  if (!one) return new Map();
  const ids = alike.map(({ id }) => id);
  const role = one.role ?? Object.values(CitationRole);
  const rows = await rowsOf<Ranked>(em, constant(sql, [ids, role, ...boundsOf(one.cut)]));
  return Map.groupBy(rows, ({ owner }) => owner);
}

type Pages<T> = DataLoader<CitedByQuestion, CutRows<T>, string>;

function pagesBy<T>(em: EntityManager, sql: string, read: (rows: Ranked[]) => T[]): Pages<T> {
  const alikeKey = ({ role, cut }: CitedByQuestion): string => JSON.stringify([role, cut]);
  const load = async (questions: readonly CitedByQuestion[]): Promise<CutRows<T>[]> => {
    const groups = [...Map.groupBy(questions, alikeKey)];
    const found = new Map(
      await Promise.all(groups.map(async ([key, alike]) => [key, await ask(em, sql, alike)] as const)),
    );
    return questions.map((question) => {
      const rows = found.get(alikeKey(question))?.get(question.id) ?? [];
      return { rows: read(rows.filter((row) => isShown(question.cut, row))), totalCount: rows[0]?.total ?? 0 };
    });
  };
  return new DataLoader(load, { cacheKeyFn: (asked) => JSON.stringify(asked) });
}

/** Who names a document: the store cuts the page, in one statement for all documents of the answer that are cut alike. */
export class CitedByPages {
  /** Their citations, by id. */
  readonly citations: Pages<Citation>;
  /** The ids of the documents, each once, in the order of their citations. */
  readonly documents: Pages<string>;

  constructor(em: EntityManager) {
    this.citations = pagesBy(em, CITATIONS, (rows) => readRows(em, Citation, rows));
    this.documents = pagesBy(em, DOCUMENTS, (rows) => rows.map(({ id }) => String(id)));
  }
}
