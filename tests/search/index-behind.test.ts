import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ingestPaths } from '../../apps/api/src/ingest/main.ts';
import { makeServer } from '../../apps/api/src/server.ts';
import { connect } from '../../apps/api/src/store/orm.ts';
import { makeStore, type OwnStore } from '../ingest/own-store.ts';

const PLANS = join(import.meta.dirname, '../../corpus/plans');
const SEARCH = '{ search(query: "y tế") { totalCount engine } }';
// the revision is asked of the store four times a second at most
const KNOWN_MS = 300;

let store: OwnStore;
let orm: Awaited<ReturnType<typeof connect>>;
let server: Awaited<ReturnType<typeof makeServer>>;

// an engine that finds as many documents as it is told, or is away, and counts how often it is asked
const engine = { finds: 0, asked: 0, isAway: false };
const client = {
  multiSearch: async ({ queries }: { queries: readonly unknown[] }) => {
    engine.asked += 1;
    if (engine.isAway) throw Object.assign(new Error('away'), { name: 'MeilisearchRequestError' });
    return { results: queries.map(() => ({ hits: [], totalHits: engine.finds, facetDistribution: {} })) };
  },
};

beforeAll(async () => {
  store = await makeStore();
  orm = await connect(store.databaseUrl);
  server = await makeServer({
    orm,
    meilisearch: client as never,
    pending: () => null,
    requestsAMinute: 1000,
    siteUrl: 'http://localhost',
  });
});

afterAll(async () => {
  await server.app.close();
  await orm.close();
  await store.drop();
});

const ingest = async (name: string): Promise<void> => {
  const stores = { databaseUrl: store.databaseUrl, meilisearch: null };
  await ingestPaths([join(PLANS, name)], stores, { progress: () => undefined, line: () => undefined });
};

/** Says that the index shows the corpus as it is now. */
const indexIsReady = async (): Promise<void> => {
  await store.rows(`insert into corpus_state (name, value, changed_at)
    select 'indexed', value || ' settings', now() from corpus_state where name = 'revision'
    on conflict (name) do update set value = excluded.value`);
  await wait(KNOWN_MS);
};

async function search(): Promise<number> {
  const response = await server.app.inject({ method: 'POST', url: '/graphql', payload: { query: SEARCH } });
  const { data } = response.json<{ data: { search: { totalCount: number; engine: string } } }>();
  expect(data.search.engine).toBe('MEILISEARCH');
  return data.search.totalCount;
}

test('what a search found while the index was behind is not told when the index has caught up', async () => {
  await ingest('002_b89f71ef478b1783.txt');
  await indexIsReady();
  engine.finds = 1;
  expect([await search(), await search()]).toEqual([1, 1]);
  const before = engine.asked;
  expect(before).toBe(1);

  // the store has another document, the index not yet
  await ingest('004_5debadaa7d61ec51.txt');
  await wait(KNOWN_MS);
  expect([await search(), await search()]).toEqual([1, 1]);
  expect(engine.asked).toBe(before + 2);

  // it is half way: the old passages of a document are gone, the new ones not there
  engine.finds = 3;
  expect(await search()).toBe(3);

  engine.finds = 2;
  await indexIsReady();
  const ready = engine.asked;
  expect([await search(), await search()]).toEqual([2, 2]);
  expect(engine.asked).toBe(ready + 1);
});

test('lists are kept by the store’s revision, however far the index is behind', async () => {
  const documents = '{ documents(filter: { held: true }) { totalCount } }';
  const count = async (): Promise<number> => {
    const response = await server.app.inject({ method: 'POST', url: '/graphql', payload: { query: documents } });
    return response.json<{ data: { documents: { totalCount: number } } }>().data.documents.totalCount;
  };
  const before = await count();
  await ingest('003_a5677e231c3bd8e6.txt');
  await wait(KNOWN_MS);
  expect(await count()).toBe(before + 1);
});

test.each(['/v1/search.csv', '/v1/search.json', '/feeds/search.atom'])(
  '%s is kept by nobody when the store answered in the place of the engine',
  async (path) => {
    const ask = async (isAway: boolean): Promise<Record<string, unknown>> => {
      engine.isAway = isAway;
      const { headers, statusCode } = await server.app.inject(`${path}?query=y+t%E1%BA%BF&first=10`);
      engine.isAway = false;
      expect(statusCode).toBe(200);
      return headers;
    };
    const [here, away] = [await ask(false), await ask(true)];
    expect(here['etag']).toBeTruthy();
    expect(here['cache-control']).toContain('public');
    expect([away['etag'], away['last-modified'], away['cache-control']]).toEqual([undefined, undefined, 'no-store']);
  },
);
