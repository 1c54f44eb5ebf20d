import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type IngestSummary, ingestPaths } from '../../apps/api/src/ingest/main.ts';
import { openServer, type OwnServer } from './own-server.ts';
import { makeStore, type OwnStore } from './own-store.ts';

const PLANS = join(import.meta.dirname, '../../corpus/plans');
const KNOWN = join(import.meta.dirname, '../../corpus/known');

let store: OwnStore;
let server: OwnServer;
let folder: string;
let first: IngestSummary;

beforeAll(async () => {
  store = await makeStore();
  server = await openServer(store.databaseUrl);
  folder = join(mkdtempSync(join(tmpdir(), 'sau-ro-known-')), 'known');
  mkdirSync(folder);
  first = await ingest(KNOWN, PLANS);
});

afterAll(async () => {
  await server.close();
  await store.drop();
  rmSync(folder, { recursive: true });
});

const ingest = (...paths: string[]): Promise<IngestSummary> =>
  ingestPaths(
    paths,
    { databaseUrl: store.databaseUrl, meilisearch: null },
    { progress: () => undefined, line: () => undefined },
  );

const write = (name: string, table: unknown): Promise<IngestSummary> => {
  const path = join(folder, name);
  writeFileSync(path, typeof table === 'string' ? table : JSON.stringify(table));
  return ingest(path);
};

const ask = (slug: string): Promise<any> =>
  server.ask(`{ document(slug: "${slug}") { held title issuer issuedOn { text } known { url verified about }
    targets(first: 100) { totalCount edges { node { id value due { year } locality { slug } passage { quote } source { url verified } missing } } }
    carriesOut { edges { node { symbol slug } } } carriedOutBy(first: 100) { edges { node { symbol locality { slug } } } } } }`);

test('the resolution has its page, its targets with their sources, and those who carry it out', async () => {
  const { document } = await ask('72-nq-tw-2025');
  expect(document).toMatchObject({
    held: false,
    issuer: 'Bộ Chính trị',
    issuedOn: { text: '9/9/2025' },
    known: { verified: true, about: null },
  });
  expect(document.targets.totalCount).toBe(14);
  for (const { node } of document.targets.edges) {
    expect(node).toMatchObject({ passage: null, source: { verified: true, url: expect.stringMatching(/^https:/u) } });
    expect(node.missing).toEqual([]);
  }
  const below = document.carriedOutBy.edges.map(({ node }: any) => node.symbol);
  expect(below).toEqual(expect.arrayContaining(['282/NQ-CP', '11-KH/TU', '118/QĐ-UBND', '02-CTr/TU']));
});

test('targets that a decision lays down for provinces are those of the provinces of its time', async () => {
  const { targets } = await server.ask(
    `{ targets(filter: { locality: "an-giang-truoc-2025", indicator: ["health-insurance-coverage"] }, orderBy: DUE)
      { edges { node { value due { year } document { symbol } } } } }`,
  );
  expect(targets.edges.length).toBeGreaterThan(0);
  expect(new Set(targets.edges.map(({ node }: any) => node.document.symbol))).toEqual(new Set(['546/QĐ-TTg']));
});

test('read again, nothing changes', async () => {
  expect(first).toMatchObject({ updated: 0, unchanged: 0, failed: [] });
  expect(await ingest(KNOWN)).toMatchObject({ added: 0, updated: 0, failed: [] });
});

test('a number that two places gave belongs to two documents', async () => {
  const [anGiang, haiPhong] = [await ask('05-ctr-tu-an-giang-2025'), await ask('05-ctr-tu-hai-phong-2025')];
  expect(anGiang.document.carriesOut.edges).toEqual([{ node: { symbol: '72-NQ/TW', slug: '72-nq-tw-2025' } }]);
  expect(haiPhong.document.known).toMatchObject({ verified: false, url: null });
});

test('a corrected line keeps its address, and what it said before stays', async () => {
  const table = {
    symbol: '9-NQ/TW',
    type: 'NQ',
    issuer: 'Bộ Chính trị',
    issuedOn: '2024-05',
    about: 'một việc',
    source: 'https://example.org/9',
    verified: true,
    targets: [{ indicator: 'life-expectancy', value: 75, unit: 'tuổi', due: { year: 2030 } }],
  };
  expect(await write('9.json', table)).toMatchObject({ added: 1 });
  const before = (await ask('9-nq-tw-2024')).document.targets.edges[0].node;
  expect(before).toMatchObject({ value: 75, due: { year: 2030 }, source: { url: 'https://example.org/9' } });
  await write('9.json', { ...table, targets: [{ ...table.targets[0], value: 76 }] });
  await vi.waitFor(async () => {
    const after = (await ask('9-nq-tw-2024')).document.targets.edges[0].node;
    expect(after).toMatchObject({ id: before.id, value: 76 });
  });
  expect(
    await store.rows(`select "row"->>'value' as value from past_fact where 'target-' || id = '${before.id}'`),
  ).toEqual([{ value: '75' }]);
});

test('once its text is held, a list says nothing more of a document', async () => {
  const table = {
    symbol: '265-KH/TU',
    type: 'KH',
    issuer: 'Ai đó',
    locality: 'can-tho-truoc-2025',
    issuedOn: '2024-01-26',
  };
  expect(await write('265.json', { ...table, source: 'https://example.org', verified: true })).toMatchObject({
    unchanged: 1,
  });
  expect((await ask('265-kh-tu-can-tho-2024')).document).toMatchObject({ held: true, known: null });
});

test.each([
  ['no JSON', 'nope', /Unexpected token/u],
  ['no number and no name', { type: 'NQ', issuer: 'Bộ Chính trị' }, /has to have a `title` or an `about`/u],
  ['a number that is none', { symbol: 'bảy hai', type: 'NQ', issuer: 'x' }, /is no number of a document/u],
  ['a type that is none', { symbol: '1-NQ/TW', type: 'ZZ', issuer: 'x' }, /is no type of document/u],
  ['a place that is none', { symbol: '1-NQ/TW', type: 'NQ', issuer: 'x', locality: 'nowhere' }, /is no locality/u],
  ['a day that is none', { symbol: '1-NQ/TW', type: 'NQ', issuer: 'x', issuedOn: '2025-13-01' }, /has to be a date/u],
  ['an address that is none', { symbol: '1-NQ/TW', type: 'NQ', issuer: 'x', source: 'javascript:1' }, /https/u],
  ['verified by nothing', { symbol: '1-NQ/TW', type: 'NQ', issuer: 'x', verified: true }, /needs a `source`/u],
  ['a misspelt field', { symbol: '1-NQ/TW', type: 'NQ', issuer: 'x', titel: 'y' }, /`titel` is no field/u],
  [
    'an indicator that is none',
    { symbol: '1-NQ/TW', type: 'NQ', issuer: 'x', source: 'https://a.vn', targets: [{ indicator: 'luck' }] },
    /is no indicator/u,
  ],
])('a table with %s is named with its reason, and nothing of it is stored', async (_, table, reason) => {
  const { failed } = await write('bad.json', table);
  expect(failed).toEqual([{ path: join(folder, 'bad.json'), reason: expect.stringMatching(reason) }]);
  expect(await store.rows(`select 1 from document where symbol = '1-NQ/TW'`)).toEqual([]);
});
