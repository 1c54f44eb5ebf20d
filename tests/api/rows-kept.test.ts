import { expect, inject, test } from 'vitest';
import { indicators } from '../../packages/gazetteer/src/index.ts';
import { makeLoaders, type RowCache } from '../../apps/api/src/store/loaders.ts';
import { connect, disconnect } from '../../apps/api/src/store/orm.ts';

/** A map that lets go of the oldest, as the cache does when it is full. */
function keepAtMost(most: number): RowCache['rows'] {
  const kept = new Map<string, object>();
  const set = kept.set.bind(kept);
  return Object.assign(kept, {
    set: (key: string, row: object) => {
      set(key, row);
      for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest);
      return kept;
    },
  }) as unknown as RowCache['rows'];
}

test('more rows than are kept are all there, and so are those that were kept before', async () => {
  const orm = await connect(inject('services').databaseUrl);
  const cache = { revision: async () => ({ key: '1' }), rows: keepAtMost(3) };
  const loadAll = (keys: readonly string[]): Promise<unknown[]> =>
    makeLoaders(orm.em, cache).indicator.loadMany([...keys]);
  const keys = indicators.slice(0, 10).map(({ id }) => id);
  await loadAll(keys.slice(0, 3));
  expect(await loadAll(keys)).toMatchObject(keys.map((key) => ({ key })));
  expect(await loadAll(['no-such-indicator'])).toEqual([null]);
  await disconnect(orm);
});
