import { afterAll, beforeAll, expect, test } from 'vitest';
import { openServer, type OwnServer } from './own-server.ts';
import { makeStore, type OwnStore } from './own-store.ts';

let store: OwnStore;
let server: OwnServer;

beforeAll(async () => {
  store = await makeStore();
  server = await openServer(store.databaseUrl);
});

afterAll(async () => {
  await server.close();
  await store.drop();
});

test('a list is answered by connections that planned it before its table was changed', async () => {
  // what the question does not declare keeps the answer from being a kept one
  const ask = (asked: number): Promise<unknown> => server.ask('{ documents { totalCount } }', { asked });
  await ask(1);
  const planned = await store.rows(
    'select 1 from pg_stat_activity where datname = current_database() and query like \'%from "document"%order by%\'',
  );
  expect(planned).not.toEqual([]);
  await store.rows('alter table document add column added_by_a_newer_version int');
  expect(await ask(2)).toEqual({ documents: { totalCount: 0 } });
  expect(await ask(3)).toEqual({ documents: { totalCount: 0 } });
});
