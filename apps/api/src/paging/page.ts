import type { EntityManager, FilterQuery, QueryOrderMap } from '@mikro-orm/postgresql';
import type { Connection, PageArgs } from '@sau-ro/schema';
import { BadInputError } from '../errors/errors.ts';
import { findRowPage } from '../store/rows.ts';
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

/** A page of a list that is whole in memory. */
export function pageOf<T>(rows: readonly T[], args: PageArgs): Connection<T> {
  const { first, after, last, before } = checkPage(args);
  const from = after === undefined ? 0 : indexOf(after) + 1;
  const to = before === undefined ? rows.length : Math.min(indexOf(before), rows.length);
  const start = last === undefined ? from : Math.max(from, to - last);
  const end = first === undefined ? to : Math.min(to, from + first);
  const edges = rows.slice(start, Math.max(start, end)).map((node, at) => ({ cursor: cursorAt(start + at), node }));
  return {
    edges,
    totalCount: rows.length,
    pageInfo: {
      hasNextPage: end < rows.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
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

/** A page of a list that the store cuts out: two statements, however long the list is. */
export function findPage<T extends object>(
  em: EntityManager,
  entity: new () => T,
  list: { where: FilterQuery<T>; orderBy: QueryOrderMap<T> },
  args: PageArgs,
): Promise<Connection<T>> {
  const page = checkPage(args);
  for (const cursor of [page.after, page.before]) {
    if (cursor !== undefined) checkCursor(cursor, Object.keys(list.orderBy).length);
  }
  return findRowPage(em, entity, list, page);
}
