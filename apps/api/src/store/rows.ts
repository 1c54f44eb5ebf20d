import { type Cursor, type EntityProperty, ReferenceKind } from '@mikro-orm/core';
import type { EntityManager, EntityMetadata, FilterQuery, QueryOrderMap } from '@mikro-orm/postgresql';
import type { Connection, PageArgs, PageInfo } from '@sau-ro/schema';
import { rowsOf, type Statement } from './prepared.ts';
import { countStatement, cursorOf, keyedStatement, type List, listStatement } from './statements.ts';

type EntityClass<T> = new () => T;
type Row = Record<string, unknown>;
type Setter = (row: Row, target: Row) => void;

interface Shape {
  readonly prototype: object;
  readonly setters: readonly Setter[];
}

const shapes = new WeakMap<EntityMetadata, Shape>();

const isToMany = ({ kind }: EntityProperty): boolean =>
  kind === ReferenceKind.ONE_TO_MANY || kind === ReferenceKind.MANY_TO_MANY;

// to-one relations as an object with the key only, as an unloaded reference has it; values as the column's type reads them
function setterOf(em: EntityManager, { name, kind, targetMeta, customType }: EntityProperty): Setter {
  if (kind !== ReferenceKind.SCALAR) {
    const key = targetMeta?.primaryKeys[0] ?? 'id';
    return (row, target) => {
      target[name] = row[name] == null ? null : { [key]: row[name] };
    };
  }
  if (!customType) return (row, target) => void (target[name] = row[name]);
  const platform = em.getPlatform();
  return (row, target) => {
    const value = row[name];
    target[name] = value == null ? value : customType.convertToJSValue(value, platform);
  };
}

function shapeOf(em: EntityManager, meta: EntityMetadata): Shape {
  const known = shapes.get(meta);
  if (known) return known;
  const props = meta.props.filter((prop) => !isToMany(prop));
  // the prototype of MikroORM has setters that make a tracked entity of what is only read
  const plain = Object.fromEntries(props.map(({ name }) => [name, { value: undefined, writable: true }]));
  const made = {
    prototype: Object.create(meta.prototype as object, plain) as object,
    setters: props.map((prop) => setterOf(em, prop)),
  };
  shapes.set(meta, made);
  return made;
}

/** Rows as read-only instances of their class, without the unit of work: a question changes nothing, and it is many times as fast. */
export async function findRows<T extends object>(
  em: EntityManager,
  entity: EntityClass<T>,
  where: FilterQuery<T>,
  orderBy: QueryOrderMap<T>,
): Promise<T[]> {
  const meta = em.getMetadata().get(entity);
  const rows = await select(em, meta, await listStatement(em, meta, { where, orderBy }));
  return rows.map((row) => instanceOf(em, meta, row) as T);
}

/** The rows that have any of these keys, as `findRows` gives them. */
export async function findKeyedRows<T extends object>(
  em: EntityManager,
  entity: EntityClass<T>,
  { key, keys }: { readonly key: keyof T & string; readonly keys: readonly string[] },
  orderBy: QueryOrderMap<T>,
): Promise<T[]> {
  const meta = em.getMetadata().get(entity);
  const statement = await keyedStatement(em, meta, key, orderBy);
  const rows = await select(em, meta, { ...statement, values: [keys] });
  return rows.map((row) => instanceOf(em, meta, row) as T);
}

/** A page of rows as `findRows` gives them: one statement, and one more where it is asked how many rows the whole list has and the page does not tell. */
export async function findRowPage<T extends object>(
  em: EntityManager,
  entity: EntityClass<T>,
  list: List<T>,
  page: PageArgs,
): Promise<Connection<T>> {
  const meta = em.getMetadata().get(entity);
  const found = await select(em, meta, await listStatement(em, meta, list, page));
  if (page.last !== undefined) found.reverse();
  const cursor = cursorOf<T>(found, meta, list, page);
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

/** Rows of a statement of one’s own as instances of their class, as `findRows` gives them. */
export function readRows<T extends object>(em: EntityManager, entity: EntityClass<T>, rows: readonly Row[]): T[] {
  const meta = em.getMetadata().get(entity);
  return rows.map((row) => instanceOf(em, meta, mapped(em, meta, row)) as T);
}

const mapped = (em: EntityManager, meta: EntityMetadata, row: Row): Row =>
  em.getDriver().mapResult(row, meta as never) as Row;

async function select(em: EntityManager, meta: EntityMetadata, statement: Statement): Promise<Row[]> {
  const rows = await rowsOf(em, statement);
  return rows.map((row) => mapped(em, meta, row));
}

async function count(em: EntityManager, statement: Statement): Promise<number> {
  const [row] = await rowsOf(em, statement);
  return Number(row?.['count'] ?? 0);
}

function instanceOf(em: EntityManager, meta: EntityMetadata, row: Row): object {
  const { prototype, setters } = shapeOf(em, meta);
  const instance = Object.create(prototype) as Row;
  for (const set of setters) set(row, instance);
  return instance;
}
