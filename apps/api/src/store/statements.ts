import { randomUUID } from 'node:crypto';
import { Cursor, QueryHelper } from '@mikro-orm/core';
import type { EntityManager, EntityMetadata, FilterQuery, QueryOrderMap } from '@mikro-orm/postgresql';
import type { PageArgs } from '@sau-ro/schema';
import { LRUCache } from 'lru-cache';
import { type AsOf, statementAsOf } from './as-of.ts';
import { type Built, inlined, named, preparable, type Statement } from './prepared.ts';

/** Which rows, and in which order. */
export interface List<T extends object> {
  readonly where: FilterQuery<T>;
  readonly orderBy: QueryOrderMap<T>;
  /** As of when; now unless said otherwise. */
  readonly asOf?: AsOf;
}

/** A list that each of many owners has. */
export interface OwnedList<T extends object> {
  readonly entity: new () => T;
  /** What the rows of an owner fulfil; the key is a text. */
  readonly where: (owner: string) => FilterQuery<T>;
  readonly orderBy: QueryOrderMap<T>;
  /** True: an owner is several keys, parted by spaces, whose rows are one list. */
  readonly isOfSeveral?: boolean | undefined;
}

/** Characters of statements, and of what they were made from, that are kept in memory. */
const LARGEST_CACHE = 4 * 2 ** 20;

// the statement depends on nothing but what is in the key: conditions and orders are plain values
const kept = new LRUCache<string, Statement>({
  maxSize: LARGEST_CACHE,
  sizeCalculation: ({ text }, key) => text.length + 2 * key.length,
});

async function keptOr(key: readonly unknown[], make: () => Promise<Statement>): Promise<Statement> {
  const text = JSON.stringify(key);
  const known = kept.get(text);
  if (known !== undefined) return known;
  const made = await make();
  kept.set(text, made);
  return made;
}

const optionsOf = <T extends object>({ orderBy }: Pick<List<T>, 'orderBy'>, page: PageArgs | undefined) => ({
  orderBy,
  ...(page && { overfetch: true, first: page.first, after: page.after, last: page.last, before: page.before }),
});

/** The statement for a list, or for a page of it and one row more; that for the last rows has them in the opposite order. */
export const listStatement = <T extends object>(
  em: EntityManager,
  meta: EntityMetadata<T>,
  { where, orderBy, asOf = null }: List<T>,
  page?: PageArgs,
): Promise<Statement> =>
  keptOr(['list', meta.className, where, orderBy, page, asOf], async () => {
    const options = { populate: [], ...optionsOf({ orderBy }, page) };
    const driver = em.getDriver();
    // private there, and the one place that knows how a cursor becomes conditions
    const query = await driver['createQueryBuilderFromOptions'](meta, processed(em, meta, where), options);
    return written(em, query.toQuery(), { asOf, isPaged: page !== undefined });
  });

// it tells where in the statement the owner stands; random, because a cursor may hold any text that its sender knows
const OWNER = randomUUID();

/** The statement for the same page of the lists of many owners, whose keys are its first value, `owner_at` counting them from 1. */
export const ownedStatement = <T extends object>(
  em: EntityManager,
  meta: EntityMetadata<T>,
  { where, orderBy, isOfSeveral = false }: OwnedList<T>,
  page: PageArgs,
): Promise<Statement> =>
  keptOr(['owned', meta.className, where(OWNER), orderBy, page], async () => {
    const { text, values } = await listStatement(em, meta, { where: where(OWNER), orderBy }, page);
    const own = isOfSeveral ? "any(string_to_array(owner.key, ' '))" : 'owner.key';
    const others: unknown[] = [];
    const listed = text.replaceAll(/\$(\d+)/gu, (_, ordinal: string) => {
      const value = values[Number(ordinal) - 1];
      return value === OWNER ? own : `$${others.push(value) + 1}`;
    });
    if (!listed.includes(own))
      throw new Error(`MikroORM asks for the owner’s ${meta.className} in another form: ${text}`);
    return named(
      `select owner.at as owner_at, found.* from unnest($1::text[]) with ordinality as owner(key, at)
      cross join lateral (select row_number() over () as row_at, listed.* from (${listed}) as listed) as found
      order by owner.at, found.row_at`,
      others,
    );
  });

// two, as one alone would be compared with “=”
const ANY_TWO = ['', ''];
const IN_TWO = ' in (?, ?)';

/** The statement for the rows that have any of so many keys, planned once however many there are: the keys are its one value. */
export const keyedStatement = <T extends object>(
  em: EntityManager,
  meta: EntityMetadata<T>,
  key: keyof T & string,
  orderBy: QueryOrderMap<T>,
): Promise<Statement> =>
  keptOr(['keyed', meta.className, key, orderBy], async () => {
    const where = processed(em, meta, { [key]: { $in: ANY_TWO } } as never);
    const query = await em.getDriver()['createQueryBuilderFromOptions'](meta, where, { populate: [], orderBy });
    const { sql } = query.toQuery();
    if (!sql.includes(IN_TWO))
      throw new Error(`MikroORM asks for “${key}” of ${meta.className} in another form: ${sql}`);
    return preparable(em.getPlatform(), { sql: sql.replace(IN_TWO, ' = any(?)'), params: [''] });
  });

/** The statement that counts a list. */
export const countStatement = <T extends object>(
  em: EntityManager,
  meta: EntityMetadata<T>,
  { where, asOf = null }: Pick<List<T>, 'where' | 'asOf'>,
): Promise<Statement> =>
  keptOr(['count', meta.className, where, asOf], async () => {
    const query = em.getDriver().createQueryBuilder(meta.class as never);
    const counted = query.where(processed(em, meta, where)).count();
    return written(em, counted.toQuery(), { asOf, isPaged: true });
  });

// the tables are named anew before the values, which may hold any text, stand in the statement
function written(
  em: EntityManager,
  { sql, params }: Built,
  { asOf, isPaged }: { asOf: AsOf; isPaged: boolean },
): Statement {
  const platform = em.getPlatform();
  if (asOf !== null) return inlined(platform, { sql: statementAsOf(sql, asOf), params });
  // the others are asked for by lists of keys, each another statement
  return isPaged ? preparable(platform, { sql, params }) : inlined(platform, { sql, params });
}

/** The page that these rows are, one row more at its end than it shows. */
export const cursorOf = <T extends object>(
  rows: readonly object[],
  meta: EntityMetadata<T>,
  list: Pick<List<T>, 'orderBy'>,
  page: PageArgs,
): Cursor<T> => new Cursor<T>(rows as never, 0, optionsOf(list, page) as never, meta);

const processed = <T extends object>(em: EntityManager, meta: EntityMetadata<T>, where: FilterQuery<T>): never =>
  QueryHelper.processWhere({
    where: where as never,
    entityName: meta.class as never,
    metadata: em.getMetadata(),
    platform: em.getPlatform(),
  }) as never;
