import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { makeServer } from '../../apps/api/src/server.ts';
import { connect } from '../../apps/api/src/store/orm.ts';

let orm: Awaited<ReturnType<typeof connect>>;
let server: Awaited<ReturnType<typeof makeServer>>;

beforeAll(async () => {
  orm = await connect(inject('services').databaseUrl);
  server = await makeServer({
    orm,
    meilisearch: null,
    pending: () => null,
    requestsAMinute: 3,
    proxies: ['10.0.0.1'],
    siteUrl: 'http://localhost',
  });
});

afterAll(async () => {
  await server.app.close();
  await orm.close();
});

test('an address that asks too often is told to wait, in GraphQL’s form', async () => {
  const ask = () =>
    server.app.inject({ method: 'POST', url: '/graphql', payload: { query: '{ corpus { targets } }' } });
  const statuses: number[] = [];
  for (let times = 0; times < 4; times += 1) statuses.push((await ask()).statusCode);
  expect(statuses).toEqual([200, 200, 200, 429]);
  const refused = await ask();
  expect(refused.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] });
  expect(refused.headers['retry-after']).toBeTruthy();
});

test('behind a proxy each reader is one, and nobody else is believed', async () => {
  const ask = async (reader: string, from: string): Promise<number> => {
    const headers = { 'x-forwarded-for': reader };
    return (await server.app.inject({ url: '/healthz', headers, remoteAddress: from })).statusCode;
  };
  for (let times = 0; times < 3; times += 1) expect(await ask('203.0.113.7', '10.0.0.1')).toBe(200);
  expect(await ask('203.0.113.7', '10.0.0.1')).toBe(429);
  expect(await ask('203.0.113.8', '10.0.0.1')).toBe(200);
  for (let times = 0; times < 3; times += 1) await ask(`203.0.113.${times}`, '192.0.2.1');
  expect(await ask('203.0.113.9', '192.0.2.1')).toBe(429);
});
