import type { EntityManager } from '@mikro-orm/postgresql';
import type { Connection, PageArgs } from '@sau-ro/schema';
import type { Context } from '../context.ts';
import { BadInputError } from '../errors/errors.ts';
import { findRowPage } from '../store/row-page.ts';
import type { List, OwnedList } from '../store/statements.ts';
import { given } from './given.ts';

const DEFAULT_SIZE = 20;
/** The most rows that one page may have. */
export const LARGEST_PAGE = 100;

/** Checks the paging arguments, and fills in what was not said. */
function checkPage(args: PageArgs): PageArgs {
  const { first, after, last, before } = given(args);
  if (first !== undefined && last !== undefined) throw new BadInputError('Give `first` or `last`, not both.');
  for (const [name, size] of Object.entries({ first, last })) {
    if (size !== undefined && (size < 0 || size > LARGEST_PAGE)) {
      throw new BadInputError(`\`${name}\` is ${size}; it may be 0 to ${LARGEST_PAGE}. Page on with \`after\`.`);
    }
  }
  const size = last === undefined ? { first: first ?? DEFAULT_SIZE } : { last };
  return { ...size, ...(after !== undefined && { after }), ...(before !== undefined && { before }) };
}

const cursorAt = (index: number): string => Buffer.from(`at:${index}`).toString('base64url');

function indexOf(cursor: string): number {
  const index = /^at:(\d{1,9})$/u.exec(Buffer.from(cursor, 'base64url').toString())?.[1];
  if (index === undefined) throw new BadInputError(`“${cursor.slice(0, 40)}” is no cursor of this list.`);
  return Number(index);
}

/** Where a page is cut out of a list, by positions from 0; `null`: that end is open. */
export interface Cut {
  readonly from: number;
  readonly before: number | null;
  readonly first: number | null;
  readonly last: number | null;
}

/** Checks the paging arguments of a list whose cursors are positions. */
export function cutOf(args: PageArgs): Cut {
  const { first, after, last, before } = checkPage(args);
  return {
    from: after === undefined ? 0 : indexOf(after) + 1,
    before: before === undefined ? null : indexOf(before),
    first: first ?? null,
    last: last ?? null,
  };
}

/** The positions `[start, end)` that a page shows of so many rows. */
export function stretchOf({ from, before, first, last }: Cut, count: number): { start: number; end: number } {
  const to = before === null ? count : Math.min(before, count);
  const start = last === null ? from : Math.max(from, to - last);
  const end = first === null ? to : Math.min(to, from + first);
  return { start, end };
}

/** A page of a list of so many rows, of which these are the ones that the page shows. */
export function pageAt<T>(rows: readonly T[], cut: Cut, totalCount: number): Connection<T> {
  const { start, end } = stretchOf(cut, totalCount);
  const edges = rows.map((node, at) => ({ cursor: cursorAt(start + at), node }));
  return {
    edges,
    totalCount,
    pageInfo: {
      hasNextPage: end < totalCount,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** A page of a list that is whole in memory. */
export function pageOf<T>(rows: readonly T[], args: PageArgs): Connection<T> {
  const cut = cutOf(args);
  const { start, end } = stretchOf(cut, rows.length);
  return pageAt(rows.slice(start, Math.max(start, end)), cut, rows.length);
}

/** A cursor of the store is one plain value for each column that orders the list. */
function checkCursor(cursor: string, columns: number): void {
  const values = parseValues(cursor);
  const isPlain = values.every((value) => ['string', 'number'].includes(typeof value) || value === null);
  if (values.length !== columns || !isPlain)
    throw new BadInputError(`“${cursor.slice(0, 40)}” is no cursor of this list.`);
}

function parseValues(cursor: string): unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(values) ? values : [];
  } catch {
    return [];
  }
}

/** Checks the paging arguments of a list that the store orders. */
function checkStorePage(orderBy: object, args: PageArgs): PageArgs {
  const page = checkPage(args);
  for (const cursor of [page.after, page.before]) {
    if (cursor !== undefined) checkCursor(cursor, Object.keys(orderBy).length);
  }
  return page;
}

/** A page of a list that the store cuts out: two statements, however long the list is. */
export async function findPage<T extends object>(
  em: EntityManager,
  entity: new () => T,
  list: List<T>,
  args: PageArgs,
): Promise<Connection<T>> {
  return findRowPage(em, entity, list, checkStorePage(list.orderBy, args));
}

/** A page of the list of one owner, asked for together with those of other owners. */
export async function findOwnedPage<T extends object>(
  { loaders }: Context,
  list: OwnedList<T>,
  owner: string,
  args: PageArgs,
): Promise<Connection<T>> {
  return loaders.ownedPages.load(list, owner, checkStorePage(list.orderBy, args));
}
