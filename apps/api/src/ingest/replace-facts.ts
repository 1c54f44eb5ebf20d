import type { EntityManager, FilterQuery, RequiredEntityData } from '@mikro-orm/postgresql';

/** A fact as it is written: with its id, its relations by key. */
export type FactRow<T> = Omit<RequiredEntityData<T>, 'id'> & { readonly id: string };

/** Makes the facts of one document what was just read: same ids are kept, new ones added, the rest taken away. */
export async function replaceFacts<T extends { id: string }>(
  tx: EntityManager,
  entity: new () => T,
  owner: FilterQuery<T>,
  rows: readonly FactRow<T>[],
): Promise<void> {
  const kept = rows.map(({ id }) => id);
  await tx.nativeDelete(entity, { $and: [owner, { id: { $nin: kept } }] });
  if (rows.length > 0) await tx.upsertMany(entity, [...rows] as never);
}
