import { Cursor, type EntityProperty, QueryHelper, ReferenceKind } from '@mikro-orm/core';
import type { EntityManager, EntityMetadata, FilterQuery, QueryOrderMap } from '@mikro-orm/postgresql';
import type { Connection, PageArgs } from '@sau-ro/schema';

type EntityClass<T> = new () => T;
type Row = Record<string, unknown>;
type Setter = (row: Row, target: Row) => void;

const setters = new WeakMap<EntityMetadata, Setter[]>();

// to-one relations as an object with the key only, as an unloaded reference has it; values as the column's type reads them
function setterOf(em: EntityManager, { name, kind, targetMeta, customType }: EntityProperty): Setter | null {
  if (kind === ReferenceKind.ONE_TO_MANY || kind === ReferenceKind.MANY_TO_MANY) return null;
  if (kind !== ReferenceKind.SCALAR) {
    const key = targetMeta?.primaryKeys[0] ?? 'id';
    return (row, target) => {
      target[name] = row[name] == null ? null : { [key]: row[name] };
    };
  }
  const platform = em.getPlatform();
  return (row, target) => {
    const value = row[name];
    target[name] = value != null && customType ? customType.convertToJSValue(value, platform) : value;
  };
}

function settersOf(em: EntityManager, meta: EntityMetadata): Setter[] {
  const known = setters.get(meta);
  if (known) return known;
  const made = meta.props.map((prop) => setterOf(em, prop)).filter((setter) => setter !== null);
  setters.set(meta, made);
  return made;
}

/** Rows as read-only instances of their class, without the unit of work: a question changes nothing, and it is three times as fast. */
export async function findRows<T extends object>(
  em: EntityManager,
  entity: EntityClass<T>,
  where: FilterQuery<T>,
  orderBy: QueryOrderMap<T>,
): Promise<T[]> {
  const meta = em.getMetadata().get(entity);
  const rows = await em.getDriver().find(entity, processed(em, entity, where), { orderBy } as never);
  return rows.map((row) => instanceOf(em, meta, entity, row as Row));
}

/** A page of rows as `findRows` gives them, and how many there are: two statements. */
export async function findRowPage<T extends object>(
  em: EntityManager,
  entity: EntityClass<T>,
  { where, orderBy }: { where: FilterQuery<T>; orderBy: QueryOrderMap<T> },
  { first, after, last, before }: PageArgs,
): Promise<Connection<T>> {
  const meta = em.getMetadata().get(entity);
  const driver = em.getDriver();
  const condition = processed(em, entity, where);
  const options = { orderBy, overfetch: true, first, after, last, before } as never;
  const [found, totalCount] = await Promise.all([
    driver.find(entity, condition, options),
    driver.count(entity, condition, {}),
  ]);
  const cursor = new Cursor<T>(found as never, totalCount, options, meta as never);
  const edges = (cursor.items as unknown as Row[]).map((row) => ({
    cursor: cursor.from(row as never),
    node: instanceOf(em, meta, entity, row),
  }));
  const { hasNextPage, hasPrevPage, startCursor, endCursor } = cursor;
  return { edges, totalCount, pageInfo: { hasNextPage, hasPreviousPage: hasPrevPage, startCursor, endCursor } };
}

const processed = <T extends object>(em: EntityManager, entity: EntityClass<T>, where: FilterQuery<T>): never =>
  QueryHelper.processWhere({
    where: where as never,
    entityName: entity as never,
    metadata: em.getMetadata(),
    platform: em.getPlatform(),
  }) as never;

function instanceOf<T extends object>(em: EntityManager, meta: EntityMetadata, entity: EntityClass<T>, row: Row): T {
  const instance = Object.create(entity.prototype as object) as Row;
  for (const set of settersOf(em, meta)) set(row, instance);
  return instance as T;
}
