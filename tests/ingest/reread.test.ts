import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ingestPaths } from '../../apps/api/src/ingest/main.ts';
import { read, type Reading } from '../../packages/reading/src/index.ts';
import { openServer, type OwnServer } from './own-server.ts';
import { makeStore, type OwnStore } from './own-store.ts';

const PLANS = join(import.meta.dirname, '../../corpus/plans');
const KINDS = ['target', 'obligation', 'citation', 'assignment', 'task'] as const;

let store: OwnStore;
let server: OwnServer;

beforeEach(async () => {
  store = await makeStore();
  server = await openServer(store.databaseUrl);
});

afterEach(async () => {
  await server.close();
  await store.drop();
});

const readCorpus = (reader: (text: string) => Reading = read): Promise<unknown> =>
  ingestPaths(
    [PLANS],
    { databaseUrl: store.databaseUrl, meilisearch: null },
    { progress: () => undefined, line: () => undefined },
    reader,
  );

async function idsOf(kind: string): Promise<string[]> {
  const rows = await store.rows<{ id: string }>(`select id from "${kind}" order by id`);
  return rows.map(({ id }) => id);
}

// as if the corpus had been read first some days ago
const age = (days: number): Promise<unknown> =>
  store.rows(
    [...KINDS, 'document']
      .map((kind) => `update "${kind}" set known_from = known_from - interval '${days} days'`)
      .concat(`update document set held_from = held_from - interval '${days} days'`)
      .join('; '),
  );

// a day of the corpus is one of Vietnam
const inVietnam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });
const dayBefore = (days: number): string => inVietnam.format(Date.now() - days * 86_400_000);

/** A reader that sees half a sentence more, misses what another saw, and takes a number for another. */
function otherReader(text: string): Reading {
  const reading = read(text);
  const targets = reading.targets.map((target) => (target.value === 95 ? { ...target, value: 94 } : target));
  const obligations = reading.obligations.map((duty) => ({ ...duty, to: duty.to && `${duty.to} (tổng hợp)` }));
  return {
    ...reading,
    targets,
    obligations,
    citations: reading.citations.filter(({ symbol }) => symbol !== '226/2025/QH15'),
    assignments: reading.assignments.slice(1),
    clarity: { ...reading.clarity, tasks: reading.clarity.tasks.slice(1) },
  };
}

test('facts keep their ids when the corpus is read again by another reader', async () => {
  await readCorpus();
  const before = await Promise.all(KINDS.map(idsOf));
  // a new reading of the same facts: all but what another reader says differently
  await readCorpus((text) => ({ ...read(text), funding: [] }));
  expect(await Promise.all(KINDS.map(idsOf))).toEqual(before);
  expect(await store.rows('select 1 from past_fact')).toEqual([]);
});

test('a fact that is read otherwise keeps its page, which says what replaced it', async () => {
  await readCorpus();
  await age(10);
  const was = await store.rows<{ id: string; quote: string }>(
    `select id, passage->>'quote' as quote from target where value = 95 order by position`,
  );
  expect(was.length).toBeGreaterThan(0);
  await readCorpus(otherReader);
  const standing = await idsOf('target');
  for (const { id, quote } of was) {
    expect(standing).not.toContain(id);
    const { node } = await server.ask(
      `{ node(id: "target-${id}") { id ... on Fact { knownFrom knownUntil replacedBy } ... on Target { value passage { quote } document { slug } } } }`,
    );
    expect(node).toMatchObject({ id: `target-${id}`, value: 95, passage: { quote } });
    expect(Date.parse(node.knownUntil)).toBeGreaterThan(Date.parse(node.knownFrom));
    const { now } = await server.ask(
      `{ now: node(id: "${node.replacedBy}") { ... on Target { value knownUntil replacedBy passage { quote } } } }`,
    );
    expect(now).toEqual({ value: 94, knownUntil: null, replacedBy: null, passage: { quote } });
  }
});

test('what nobody reads any more is kept with its tasks, and says that nothing replaced it', async () => {
  await readCorpus();
  const [assignment] = await store.rows<{ id: string }>(
    'select a.id from assignment a where exists (select from task t where t.assignment_id = a.id) and position = 0 order by id',
  );
  const tasks = await store.rows<{ id: string }>(`select id from task where assignment_id = '${assignment?.id}'`);
  await readCorpus((text) => {
    const reading = read(text);
    return { ...reading, assignments: [], clarity: { ...reading.clarity, tasks: [] } };
  });
  expect(await idsOf('assignment')).toEqual([]);
  const asked = `{ node(id: "task-${tasks[0]?.id}") { ... on Task { text knownUntil replacedBy assignment { id printed knownUntil agency { name } } } } }`;
  const { node } = await server.ask(asked);
  expect(node.assignment.id).toBe(`assignment-${assignment?.id}`);
  expect([node.knownUntil, node.assignment.knownUntil]).not.toContain(null);
  expect(node.replacedBy).toBeNull();
});

test('lists as of a day: what was known then, as it was said then', async () => {
  await readCorpus();
  await age(10);
  const list = `targets(first: 100) { totalCount edges { node { id value knownUntil } } }
    obligations(first: 100) { edges { node { id to knownUntil } } }
    citations(first: 100, filter: { symbol: "226/2025/QH15" }) { totalCount }
    assignments(first: 1) { totalCount } tasks(first: 1) { totalCount }
    documents(first: 1, filter: { cites: "226/2025/QH15" }) { totalCount }
    held: documents(first: 1, filter: { held: true }) { totalCount }`;
  const asOf = (day: string): string => list.replaceAll(/\((?=first)/gu, `(asOf: "${day}", `);
  const first = await server.ask(`{ ${list} }`);
  await readCorpus(otherReader);
  const then = await server.ask(`{ ${asOf(dayBefore(5))} }`);
  const plain = (answer: any): unknown =>
    JSON.parse(JSON.stringify(answer).replaceAll(/"knownUntil":"[^"]+"/gu, '"knownUntil":null'));
  expect(plain(then)).toEqual(first);
  expect(then.targets.edges.some(({ node }: any) => node.value === 95 && node.knownUntil !== null)).toBe(true);
  const now = await server.ask(`{ ${list} }`);
  expect(await server.ask(`{ ${asOf(dayBefore(0))} }`)).toEqual(now);
  expect(now.targets.edges.some(({ node }: any) => node.value === 95)).toBe(false);
  expect(now.obligations.edges.some(({ node }: any) => node.to?.endsWith('(tổng hợp)'))).toBe(true);
  expect(now.documents.totalCount).toBe(first.documents.totalCount - 1);
  const before = await server.ask(`{ ${asOf(dayBefore(20))} }`);
  expect([before.targets.totalCount, before.held.totalCount, before.tasks.totalCount]).toEqual([0, 0, 0]);
});

test('a fact that is read again after it was missed has both its times', async () => {
  await readCorpus();
  await age(10);
  const all = await idsOf('citation');
  await readCorpus(otherReader);
  await store.rows(
    `update past_fact set known_until = known_until - interval '5 days', known_from = known_from - interval '1 day'`,
  );
  await readCorpus();
  expect(await idsOf('citation')).toEqual(all);
  const count = async (day: string): Promise<number> =>
    (await server.ask(`{ citations(asOf: "${day}") { totalCount } }`)).citations.totalCount;
  expect([await count(dayBefore(7)), await count(dayBefore(2)), await count(dayBefore(0))]).toEqual([
    all.length,
    all.length - 1,
    all.length,
  ]);
});

test('words that look like a table are words', async () => {
  await readCorpus();
  const { documents } = await server.ask(
    `query ($issuer: String!) { documents(asOf: "${dayBefore(0)}", filter: { issuer: $issuer }) { totalCount } }`,
    { issuer: `x' "document" as "d` },
  );
  expect(documents.totalCount).toBe(0);
});

const SIGNED = '000_4c9881f5cc4e266a.txt';
const numbered =
  (number: string) =>
  (text: string): Reading => {
    const reading = read(text);
    return reading.symbolForm === '/KH-SYT' ? { ...reading, symbol: `${number}/KH-SYT`, symbolForm: null } : reading;
  };
const readSigned = (number: string): Promise<unknown> =>
  ingestPaths(
    [join(PLANS, SIGNED)],
    { databaseUrl: store.databaseUrl, meilisearch: null },
    { progress: () => undefined, line: () => undefined },
    numbered(number),
  );
const HELD = `documents(first: 5, filter: { held: true }) { edges { node { slug symbol history { totalCount } files { edges { node { name } } } } } }`;

test('a file whose number is read otherwise is one document still, to which the address of before leads', async () => {
  await readSigned('12');
  const { documents: first } = await server.ask(`{ ${HELD} }`);
  const [{ node: wrong }] = first.edges;
  const [citation] = await idsOf('citation');
  await readSigned('72');
  const { documents, document, node } = await server.ask(
    `{ ${HELD} document(slug: "${wrong.slug}") { slug symbol } node(id: "citation-${citation}") { ... on Fact { knownUntil replacedBy } } }`,
  );
  expect(documents.edges).toHaveLength(1);
  expect(documents.edges[0].node).toMatchObject({ symbol: '72/KH-SYT', history: { totalCount: 2 } });
  expect(documents.edges[0].node.files.edges).toEqual([{ node: { name: SIGNED } }]);
  expect(document).toEqual({ slug: documents.edges[0].node.slug, symbol: '72/KH-SYT' });
  expect(document.slug).not.toBe(wrong.slug);
  expect(await server.get(`/v1/documents/${wrong.slug}.akn.xml`)).toEqual({
    statusCode: 301,
    location: `/v1/documents/${document.slug}.akn.xml`,
  });
  expect(node.knownUntil).not.toBeNull();
  expect(node.replacedBy).toMatch(/^citation-/u);
  expect(node.replacedBy).not.toBe(`citation-${citation}`);
  // read again, nothing changes
  expect(await readSigned('72')).toMatchObject({ unchanged: 1, updated: 0 });
});

test('a document that a file was taken for and that others cite is cited still, and held no more', async () => {
  await readSigned('12');
  const [wrong] = await store.rows<{ id: string }>(`select id from document where symbol = '12/KH-SYT'`);
  await readCorpus((text) => {
    const reading = numbered('12')(text);
    const isOther = reading.symbol !== '12/KH-SYT' && reading.citations.length > 0;
    return isOther
      ? {
          ...reading,
          citations: reading.citations.map((one, at) => (at === 0 ? { ...one, symbol: '12/KH-SYT' } : one)),
        }
      : reading;
  });
  await store.rows(`update citation set to_id = '${wrong?.id}' where symbol = '12/KH-SYT'`);
  await readSigned('72');
  const { document } = await server.ask(
    `{ document(id: "${wrong?.id}") { symbol held title text targets { totalCount } files { totalCount } citations { totalCount } } }`,
  );
  expect(document).toEqual({
    symbol: '12/KH-SYT',
    held: false,
    title: null,
    text: null,
    targets: { totalCount: 0 },
    files: { totalCount: 0 },
    citations: { totalCount: 0 },
  });
});
