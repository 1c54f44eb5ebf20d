import type { EntityManager } from '@mikro-orm/postgresql';

type Row = Record<string, unknown>;
type Platform = ReturnType<EntityManager['getPlatform']>;

/** A statement as MikroORM builds it: `?` for each value. */
export interface Built {
  readonly sql: string;
  readonly params: readonly unknown[];
}

/** A statement as PostgreSQL is asked it. */
export interface Statement {
  readonly text: string;
  /** What stands in the text as `$1` and so on. */
  readonly values: readonly unknown[];
  /** The name by which a connection keeps its plan; `null`: planned each time. */
  readonly name: string | null;
}

/** A connection keeps its plans until it is closed, and whoever asks chooses the shape: so many at most. */
const MOST_NAMES = 64;

const names = new Map<string, string>();

function nameOf(text: string): string | null {
  const known = names.get(text);
  if (known !== undefined || names.size >= MOST_NAMES) return known ?? null;
  const name = `list ${names.size}`;
  names.set(text, name);
  return name;
}

/** A statement whose plan a connection may keep. */
export const named = (text: string, values: readonly unknown[]): Statement => ({ text, values, name: nameOf(text) });

const constants = new Map<string, string>();

/** A statement that is written in the code: its values alone differ. */
export function constant(text: string, values: readonly unknown[]): Statement {
  const name = constants.get(text) ?? `constant ${constants.size}`;
  constants.set(text, name);
  return { text, values, name };
}

/** The statement with its values written into it. */
export const inlined = (platform: Platform, { sql, params }: Built): Statement => ({
  text: platform.formatQuery(sql, params),
  values: [],
  name: null,
});

// as `formatQuery` reads them: `\?` is a question mark, `??` an identifier, `?` a value
const MARK = /\\\?|\?\??/gu;

/** The statement with its values apart, so that it is planned once for all of them. How many rows are wanted decides the plan, and stands in it. */
export function preparable(platform: Platform, { sql, params }: Built): Statement {
  const values: unknown[] = [];
  let next = 0;
  const text = sql.replace(MARK, (mark, at: number) => {
    if (mark === String.raw`\?`) return '?';
    const value = params[next];
    next += 1;
    if (mark === '??') return platform.quoteIdentifier(String(value));
    const isApart =
      ['string', 'number', 'boolean'].includes(typeof value) && !/(?:limit|offset) $/u.test(sql.slice(0, at));
    return isApart ? `$${values.push(value)}` : platform.quoteValue(value);
  });
  return named(text, values);
}

// a table was changed since the plan was made
const STALE = '0A000';
const isStale = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === STALE;

/** The rows of a statement, as the driver reads their columns. */
export async function rowsOf<T extends object = Row>(
  em: Pick<EntityManager, 'getConnection'>,
  { text, values, name }: Statement,
): Promise<T[]> {
  const pool = await em.getConnection().getNativeClient();
  const ask = async (given: { name?: string }): Promise<T[]> =>
    (await pool.query<T>({ ...given, text, values: [...values] })).rows;
  if (name === null) return ask({});
  return ask({ name }).catch((error: unknown) => {
    if (isStale(error)) return ask({});
    throw error;
  });
}
