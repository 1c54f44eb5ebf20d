import type { Client } from 'pg';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
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
    requestsAMinute: 1000,
    siteUrl: 'http://localhost',
  });
});

afterAll(async () => {
  await server.app.close();
  await orm.close();
});

async function statementsOf(query: string): Promise<number> {
  // whoever asks, MikroORM or we, does it by a client of the one pool
  const pool = await orm.em.getDriver().getConnection().getNativeClient();
  const asked = vi.spyOn((pool as unknown as { Client: typeof Client }).Client.prototype, 'query');
  const response = await server.app.inject({ method: 'POST', url: '/graphql', payload: { query } });
  const { errors } = response.json<{ errors?: unknown }>();
  expect(errors).toBeUndefined();
  // the revision is asked four times a second at most, whatever the question
  const statements = asked.mock.calls.filter((call) => !JSON.stringify(call).includes('corpus_state')).length;
  asked.mockRestore();
  return statements;
}

const FIELDS = `slug title locality { fullName within { fullName } } quality { kind } sections(first: 5) { totalCount }
  targets(first: 50) { edges { node { subject indicator { name } locality { slug } document { slug } } } }
  assignments(first: 50) { edges { node { agency { name locality { slug } } tasks { edges { node { text } } } } } }
  citations { edges { node { symbol to { slug } } } } citedBy { edges { node { from { slug } } } } carriesOut { totalCount } carriedOutBy { totalCount }`;

test('a list with all that hangs on it takes as many statements for five documents as for one', async () => {
  const one = await statementsOf(`{ documents(first: 1, filter: { held: true }) { edges { node { ${FIELDS} } } } }`);
  const five = await statementsOf(`{ documents(first: 5, filter: { held: true }) { edges { node { ${FIELDS} } } } }`);
  expect(one).toBeGreaterThan(5);
  expect(five).toBeLessThanOrEqual(one + 2);
  expect(five).toBeLessThanOrEqual(20);
});

const OF_A_PLACE = `fullName contains(first: 5) { edges { node { slug } } } documents(first: 5) { totalCount edges { node { slug } } }
  targets(first: 5) { edges { node { value lineage { verdict } } } } obligations(first: 5) { edges { node { id } } }
  outcomes(first: 5) { edges { node { value } } } inheritedDocuments(first: 5) { edges { node { locality { slug } } } }
  resolutions(first: 5) { edges { node { status documents { slug } } } }`;

test('all that a page of a place shows takes as many statements for five places as for one', async () => {
  const of = (count: number): string =>
    `{ localities(first: ${count}, filter: { hasDocuments: true }) { edges { node { ${OF_A_PLACE} } } } }`;
  const one = await statementsOf(of(1));
  const five = await statementsOf(of(5));
  expect(one).toBeGreaterThan(5);
  expect(five).toBeLessThanOrEqual(one + 3);
});

test.each([
  ['documents', '{ documents(first: 20) { totalCount edges { node { slug title issuer } } } }', 2],
  ['targets with their documents', '{ targets(first: 20) { edges { node { value document { slug } } } } }', 3],
  [
    'targets with the figures of their places and of those above',
    '{ targets(first: 50) { edges { node { outcomes { totalCount } contextOutcomes { totalCount } } } } }',
    5,
  ],
  [
    'targets with their verdicts',
    '{ targets(first: 50) { edges { node { assessment { verdict outcomes { value } } } } } }',
    5,
  ],
  [
    'indicators with their figures',
    '{ indicators(first: 50) { edges { node { outcomes { edges { node { value locality { slug } } } } } } } }',
    4,
  ],
  [
    'documents with their chains',
    '{ documents(first: 20) { edges { node { cascade { totalCount nodes { document { slug } } edges { days citation { symbol } } } } } } }',
    5,
  ],
  [
    'a resolution in every commune',
    '{ coverage(symbol: "72-NQ/TW", level: COMMUNE) { totals { total } clock { median } rows(first: 100) { edges { node { locality { slug } documents { slug } } } } } }',
    5,
  ],
  ['one document', '{ document(symbol: "265-KH/TU") { title issuer } }', 1],
])('%s: no more statements than needed', async (_, query, most) => {
  expect(await statementsOf(query)).toBeLessThanOrEqual(most);
});

test.each([
  ['the answer to a question about the corpus is kept', '{ citations(first: 3) { edges { node { symbol } } } }', 0],
  ['of a text that was sent nothing is kept', '{ lookUpSymbol(text: "72-NQ/TW") { status } }', 1],
])('%s', async (_, query, again) => {
  expect(await statementsOf(query)).toBeGreaterThan(0);
  expect(await statementsOf(query)).toBe(again);
});

test('the store has exactly the tables that the classes say', async () => {
  expect(await orm.schema.getUpdateSchemaSQL({ wrap: false })).toBe('');
});
