import { type EntityProperty, ReferenceKind } from '@mikro-orm/core';
import type { EntityManager, EntityMetadata, FilterQuery, QueryOrderMap } from '@mikro-orm/postgresql';
import { rowsOf, type Statement } from './prepared.ts';
import { keyedStatement, listStatement } from './statements.ts';

type EntityClass<T> = new () => T;

/** A row by the names of its properties, or of its columns. */
export type Row = Record<string, unknown>;
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

/** Rows of a statement of one’s own as instances of their class, as `findRows` gives them. */
export function readRows<T extends object>(em: EntityManager, entity: EntityClass<T>, rows: readonly Row[]): T[] {
  const meta = em.getMetadata().get(entity);
  return rows.map((row) => instanceOf(em, meta, mapped(em, meta, row)) as T);
}

/** A row by the names of its properties. */
export const mapped = (em: EntityManager, meta: EntityMetadata, row: Row): Row =>
  em.getDriver().mapResult(row, meta as never) as Row;

/** The rows of a statement, by the names of their properties. */
export async function select(em: EntityManager, meta: EntityMetadata, statement: Statement): Promise<Row[]> {
  const rows = await rowsOf(em, statement);
  return rows.map((row) => mapped(em, meta, row));
}

/** A row as a read-only instance of its class. */
export function instanceOf(em: EntityManager, meta: EntityMetadata, row: Row): object {
  const { prototype, setters } = shapeOf(em, meta);
  const instance = Object.create(prototype) as Row;
  for (const set of setters) set(row, instance);
  return instance;
}
