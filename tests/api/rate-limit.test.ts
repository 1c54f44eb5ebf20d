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
