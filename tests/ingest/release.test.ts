import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ingestPaths } from '../../apps/api/src/ingest/main.ts';
import { type ReleaseSummary, writeRelease } from '../../apps/api/src/release/main.ts';
import { makeServer } from '../../apps/api/src/server.ts';
import { connect } from '../../apps/api/src/store/orm.ts';
import { withValid } from '../akoma-ntoso/schema.ts';
import { makeStore, type OwnStore } from './own-store.ts';

const CORPUS = join(import.meta.dirname, '../../corpus');

let store: OwnStore;
let out: string;
let first: ReleaseSummary;

const read = (name: string, folder = first.folder): string => readFileSync(join(folder, name), 'utf8');
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .toSorted();
const linesOf = (name: string): string[] => read(name).trimEnd().split('\n');

beforeAll(async () => {
  store = await makeStore();
  out = mkdtempSync(join(tmpdir(), 'sau-ro-release-'));
  const quiet = { progress: () => undefined, line: () => undefined };
  await ingestPaths([join(CORPUS, 'plans')], { databaseUrl: store.databaseUrl, meilisearch: null }, quiet);
  first = await writeRelease(store.databaseUrl, join(out, 'one'));
});

afterAll(async () => {
  await store.drop();
  rmSync(out, { recursive: true });
});

test('the same corpus gives the same bytes, and is not written again', async () => {
  const second = await writeRelease(store.databaseUrl, join(out, 'two'));
  expect(filesIn(second.folder)).toEqual(filesIn(first.folder));
  for (const name of filesIn(first.folder)) expect(read(name, second.folder)).toBe(read(name));
  expect(await writeRelease(store.databaseUrl, join(out, 'two'))).toMatchObject({ state: 'unchanged', since: null });
  expect(readdirSync(join(out, 'two'))).toHaveLength(1);
});

test('who reads the same files into another store on the same day has the same release', async () => {
  const other = await makeStore();
  const quiet = { progress: () => undefined, line: () => undefined };
  await ingestPaths([join(CORPUS, 'plans')], { databaseUrl: other.databaseUrl, meilisearch: null }, quiet);
  const { folder } = await writeRelease(other.databaseUrl, join(out, 'other'));
  expect(read('SHA256SUMS', folder)).toBe(read('SHA256SUMS'));
  await other.drop();
});

test('every file has its sum, and its place in the data package', () => {
  const sums = linesOf('SHA256SUMS').map((line) => line.split('  '));
  expect(sums.map(([, name]) => name)).toEqual(filesIn(first.folder).filter((name) => name !== 'SHA256SUMS'));
  for (const [sum, name = ''] of sums) {
    expect(createHash('sha256').update(read(name)).digest('hex')).toBe(sum);
  }
  const { resources } = JSON.parse(read('datapackage.json')) as { resources: { path: string; hash: string }[] };
  expect(resources.map(({ path, hash }) => [hash.replace('sha256:', ''), path])).toEqual(
    sums.filter(([, name]) => name !== 'datapackage.json'),
  );
});

test('CSV and JSON Lines have the same rows, and the columns that the package and the SQL name', async () => {
  const { resources } = JSON.parse(read('datapackage.json')) as {
    resources: { path: string; schema?: { fields: { name: string }[] } }[];
  };
  await store.rows(`create schema released; set search_path = released; ${read('tables.sql')}; reset search_path`);
  const made = await store.rows<{ table_name: string; column_name: string }>(
    `select table_name, column_name from information_schema.columns where table_schema = 'released' order by ordinal_position`,
  );
  for (const { path, schema } of resources.filter((one) => one.schema)) {
    const rows: string[][] = parse(read(path), { bom: false });
    const name = path.replace('.csv', '');
    const columns = schema?.fields.map((field) => field.name);
    expect(rows[0]).toEqual(columns);
    expect(made.filter((one) => one.table_name === name).map((one) => one.column_name)).toEqual(columns);
    const ids = read(`${name}.jsonl`)
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).id);
    expect(rows.slice(1).map(([id]) => id)).toEqual(ids);
  }
  expect(linesOf('documents.jsonl').length).toBeGreaterThan(5);
  expect(linesOf('readings.jsonl')).toHaveLength(5);
});

test('each held document is a file of Akoma Ntoso', () => {
  const held = linesOf('documents.jsonl')
    .map((line) => JSON.parse(line))
    .filter(({ held: isHeld }) => isHeld);
  expect(held).toHaveLength(5);
  for (const { slug, symbol } of held) {
    const number = withValid(read(`akoma-ntoso/${slug}.xml`), ({ attributes }) =>
      attributes('//akn:FRBRnumber/@value'),
    );
    expect(number).toEqual(symbol === null ? [] : [symbol]);
  }
});

test('what changed since the release before is told by id, and a release is never overwritten', async () => {
  const base = join(out, 'three');
  const { folder } = await writeRelease(store.databaseUrl, base);
  const older = join(base, '2020-01-01');
  renameSync(folder, older);
  const [gone, other, ...rest] = read('targets.jsonl', older)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const before = [{ ...other, unit: 'x' }, ...rest, { ...gone, id: 'left' }];
  writeFileSync(join(older, 'targets.jsonl'), before.map((row) => `${JSON.stringify(row)}\n`).join(''));
  const { since } = await writeRelease(store.databaseUrl, base);
  expect(since).toMatchObject({ day: '2020-01-01' });
  expect(since?.tables['targets']).toEqual({ added: [gone.id], removed: ['left'], changed: [other.id] });
  expect(since?.tables['citations']).toEqual({ added: [], removed: [], changed: [] });
  writeFileSync(join(folder, 'SHA256SUMS'), 'other');
  await expect(writeRelease(store.databaseUrl, base)).rejects.toThrow(/holds another state/u);
});

test('releases are listed with what changed since, and their files are given out', async () => {
  const base = join(out, 'four');
  const { folder } = await writeRelease(store.databaseUrl, base);
  const day = folder.slice(-10);
  renameSync(folder, join(base, '2020-01-01'));
  const older = readFileSync(join(base, '2020-01-01', 'targets.jsonl'), 'utf8')
    .trimEnd()
    .split('\n');
  writeFileSync(join(base, '2020-01-01', 'targets.jsonl'), `${older.slice(1).join('\n')}\n`);
  await writeRelease(store.databaseUrl, base);
  const orm = await connect(store.databaseUrl);
  const { app } = await makeServer({
    orm,
    meilisearch: null,
    pending: () => null,
    requestsAMinute: 1000,
    siteUrl: 'http://localhost',
    releases: base,
  });
  const query =
    '{ releases { day before documents files { name sha256 path } changes { table added removed changed } } }';
  const answer = await app.inject({ method: 'POST', url: '/graphql', payload: { query } });
  const [newest, first] = answer.json().data.releases;
  expect([newest.day, newest.before, first.day, first.before]).toEqual([day, '2020-01-01', '2020-01-01', null]);
  expect(newest.changes).toEqual([{ table: 'targets', added: 1, removed: 0, changed: 0 }]);
  expect(first.changes).toEqual([]);
  expect([newest.documents, newest.files.length]).toEqual([5, readdirSync(folder).length - 2]);
  const targets = newest.files.find(({ name }: { name: string }) => name === 'targets.csv');
  const file = await app.inject({ url: targets.path });
  expect([file.statusCode, createHash('sha256').update(file.rawPayload).digest('hex')]).toEqual([200, targets.sha256]);
  expect((await app.inject({ url: `/releases/${day}/SHA256SUMS` })).body).toContain(targets.sha256);
  const xml = readdirSync(join(folder, 'akoma-ntoso'))[0] ?? '';
  const document = await app.inject({ url: `/releases/${day}/akoma-ntoso/${xml}` });
  expect([document.statusCode, document.headers['content-type']]).toEqual([200, 'application/akn+xml']);
  for (const url of [`/releases/${day}/none.csv`, '/releases/1999-01-01/targets.csv', `/releases/${day}/..%2Fx`]) {
    expect((await app.inject({ url })).statusCode).toBe(404);
  }
  await app.close();
  await orm.close();
});
