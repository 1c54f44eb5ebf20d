import type { Cursor } from '@mikro-orm/core';
import type { EntityManager, EntityMetadata } from '@mikro-orm/postgresql';
import type { Connection, PageArgs, PageInfo } from '@sau-ro/schema';
import { type Statement, rowsOf } from './prepared.ts';
import { instanceOf, mapped, type Row, select } from './rows.ts';
import { countStatement, cursorOf, type List, listStatement, type OwnedList, ownedStatement } from './statements.ts';

/** A page of rows as `findRows` gives them: one statement, and one more where it is asked how many rows the whole list has and the page does not tell. */
export async function findRowPage<T extends object>(
  em: EntityManager,
  entity: new () => T,
  list: List<T>,
  page: PageArgs,
): Promise<Connection<T>> {
  const meta = em.getMetadata().get(entity);
  const rows = await select(em, meta, await listStatement(em, meta, list, page));
  return pageOf(em, meta, { list, page, rows });
}

/** The same page of the lists of many owners, in one statement. */
export async function findOwnedPages<T extends object>(
  em: EntityManager,
  { entity, where, orderBy, isOfSeveral }: OwnedList<T>,
  owners: readonly string[],
  page: PageArgs,
): Promise<Connection<T>[]> {
  const meta = em.getMetadata().get(entity);
  const statement: Statement = await ownedStatement(em, meta, { entity, where, orderBy, isOfSeveral }, page);
  const rows = await rowsOf(em, { ...statement, values: [owners, ...statement.values] });
  const byOwner = Map.groupBy(rows, ({ owner_at: at }) => Number(at) - 1);
  return owners.map((owner, at) => {
    const own = (byOwner.get(at) ?? []).map((row) => mapped(em, meta, row));
    return pageOf(em, meta, { list: { where: where(owner), orderBy }, page, rows: own });
  });
}

interface Found<T extends object> {
  readonly list: List<T>;
  readonly page: PageArgs;
  /** One more than the page shows, where there is one. */
  readonly rows: Row[];
}

function pageOf<T extends object>(em: EntityManager, meta: EntityMetadata<T>, found: Found<T>): Connection<T> {
  const { list, page, rows } = found;
  const cursor = cursorOf<T>(page.last === undefined ? rows : rows.toReversed(), meta, list, page);
  const edges = (cursor.items as unknown as Row[]).map(
    (row) => new RowEdge(instanceOf(em, meta, row) as T, cursor, row),
  );
  const { hasNextPage, hasPrevPage } = cursor;
  const pageInfo = {
    hasNextPage,
    hasPreviousPage: hasPrevPage,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  const isWhole = page.after === undefined && page.before === undefined && !hasNextPage && !hasPrevPage;
  const countAll = async (): Promise<number> => count(em, await countStatement(em, meta, list));
  return new RowPage(edges, pageInfo, isWhole ? null : countAll);
}

async function count(em: EntityManager, statement: Statement): Promise<number> {
  const [row] = await rowsOf(em, statement);
  return Number(row?.['count'] ?? 0);
}

/** A page whose list is counted where that is asked for. */
class RowPage<T extends object> implements Connection<T> {
  readonly edges: RowEdge<T>[];
  readonly pageInfo: PageInfo;
  /** `null`: the page is the whole list. */
  readonly #count: (() => Promise<number>) | null;

  constructor(edges: RowEdge<T>[], pageInfo: PageInfo, countAll: (() => Promise<number>) | null) {
    this.edges = edges;
    this.pageInfo = pageInfo;
    this.#count = countAll;
  }

  get totalCount(): number | Promise<number> {
    return this.#count?.() ?? this.edges.length;
  }
}

/** A row of a page; its cursor is made where it is asked for. */
class RowEdge<T extends object> {
  readonly node: T;
  readonly #list: Cursor<T>;
  readonly #row: Row;

  constructor(node: T, list: Cursor<T>, row: Row) {
    this.node = node;
    this.#list = list;
    this.#row = row;
  }

  get cursor(): string {
    return this.#list.from(this.#row as never);
  }
}
