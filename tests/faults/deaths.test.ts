import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { findInstance } from '../../infra/instance.ts';
import { at } from '../../infra/paths.ts';
import { freePort } from '../../infra/services/ports.ts';
import { typeNpm, typeStart, typeStartAndWait, type TypedCommand } from './npm-start.ts';
import { processesOf, processOf } from './processes.ts';

const folder = mkdtempSync(join(tmpdir(), 'sau-ro-deaths-'));
let env: Record<string, string>;
let start: TypedCommand;
let documents: number;

const POSTMASTER = /^\S+\/postgres -D /u;
const START = /^\S*node\S* .*infra\/start\.ts$/u;
const MEILISEARCH = /^\S*meilisearch\S* --http-addr/u;

beforeAll(async () => {
  chmodSync(folder, 0o755);
  env = { DATA_FOLDER: folder, SITE_PORT: String(await freePort()), API_PORT: String(await freePort()) };
  // the first start is killed in the middle of building the site: the second has to go on where it stopped
  start = typeStart(env);
  await start.prints(/The corpus is read: [1-9]\d* added/u);
  process.kill(processOf(folder, START), 'SIGKILL');
  await nothingIsLeft();
  start = await typeStartAndWait(env);
  documents = await countDocuments();
});
afterAll(() => {
  for (const { pid } of processesOf(folder)) process.kill(pid, 'SIGKILL');
  // the build of the site is kept beside the others
  rmSync(readFileSync(join(folder, 'site-build'), 'utf8'), { recursive: true });
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

interface Answer {
  readonly data: { documents: { totalCount: number }; search: { engine: string; totalCount: number } };
}

let asked = 0;
async function ask(): Promise<Answer['data']> {
  const query = '{ documents { totalCount } search(query: "bảo hiểm y tế") { engine totalCount } }';
  // the variable is not declared, and makes it another question: an answer that was kept proves nothing
  const variables = { asked: (asked += 1) };
  const url = `http://localhost:${env['API_PORT']}/graphql`;
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  return ((await response.json()) as Answer).data;
}

const countDocuments = async (): Promise<number> => (await ask()).documents.totalCount;

const readiness = async (): Promise<number> => (await fetch(`http://localhost:${env['API_PORT']}/readyz`)).status;

const nothingIsLeft = (): Promise<void> =>
  vi.waitFor(() => expect(processesOf(folder)).toEqual([]), { timeout: 12_000, interval: 50 });

/** The next start, over whatever the last one left. */
async function startAgain(): Promise<void> {
  start = await typeStartAndWait(env);
  expect(await countDocuments()).toBe(documents);
}

test('all is up, with the corpus in it', async () => {
  expect(documents).toBeGreaterThanOrEqual(5);
  expect(await readiness()).toBe(200);
  expect((await fetch(`http://localhost:${env['SITE_PORT']}/`)).status).toBe(200);
});

test('a second start on the same data is refused in one line', async () => {
  const second = typeStart({ ...env, SITE_PORT: String(await freePort()), API_PORT: String(await freePort()) });
  expect(await second.ends()).toBe(1);
  expect(second.output()).toMatch(new RegExp(`already runs at http://localhost:${env['SITE_PORT']} on ${folder}`, 'u'));
  expect(await readiness()).toBe(200);
});

test('PostgreSQL is killed: it says so, comes back, and nothing is lost', async () => {
  process.kill(processOf(folder, POSTMASTER), 'SIGKILL');
  await start.prints(/PostgreSQL ended \(killed by SIGKILL\)\. Starting it again with the same data…/u);
  await start.prints(/PostgreSQL is back after \d+\.\d s; nothing is lost\./u);
  await vi.waitFor(async () => expect(await countDocuments()).toBe(documents), { timeout: 10_000 });
  expect(await readiness()).toBe(200);
});

test('Meilisearch does not answer: PostgreSQL does, and says so', async () => {
  const meilisearch = processOf(folder, MEILISEARCH);
  process.kill(meilisearch, 'SIGSTOP');
  const { search } = await ask();
  process.kill(meilisearch, 'SIGCONT');
  expect(search.engine).toBe('POSTGRESQL');
  expect(search.totalCount).toBeGreaterThan(0);
});

test('Meilisearch is killed: it says so and comes back with its index', async () => {
  process.kill(processOf(folder, MEILISEARCH), 'SIGKILL');
  await start.prints(/Meilisearch ended \(killed by SIGKILL\)/u);
  await start.prints(/Meilisearch is back/u);
  await vi.waitFor(
    async () => expect((await ask()).search).toMatchObject({ engine: 'MEILISEARCH', totalCount: expect.any(Number) }),
    { timeout: 15_000, interval: 500 },
  );
});

test('^C stops all of it in good order', async () => {
  start.pressCtrlC();
  await start.ends();
  expect(start.output()).toContain('Stopping…');
  expect(processesOf(folder)).toEqual([]);
  // what is left when a server could not end as it wished
  expect(existsSync(join(folder, 'postgres', 'postmaster.pid'))).toBe(false);
  expect(findInstance(folder)).toBeNull();
});

test.each([
  ['npm is killed', () => start.npm.kill('SIGKILL')],
  ['run.mjs is killed', () => process.kill(processOf(folder, /^node infra\/run\.mjs start$/u), 'SIGKILL')],
  ['start.ts is killed', () => process.kill(processOf(folder, START), 'SIGKILL')],
  ['npm is asked to end', () => start.npm.kill('SIGTERM')],
])('%s: no process is left, and the next start goes on with the data', async (_, kill) => {
  await startAgain();
  kill();
  await nothingIsLeft();
  expect(processesOf(folder)).toEqual([]);
});

// last, as no start after it then builds the site of another corpus
test('PostgreSQL is killed while documents are read: it says so, and the same command goes on', async () => {
  await startAgain();
  const copies = join(folder, 'copies');
  mkdirSync(copies);
  const plan = readFileSync(at('corpus/plans/002_b89f71ef478b1783.txt'), 'utf8');
  for (let number = 1000; number < 1025; number += 1) {
    writeFileSync(join(copies, `${number}.txt`), plan.replace('Số: /KH-UBND', `Số: ${number}/KH-UBND`));
  }
  const first = typeNpm(['run', 'ingest', '--', copies], env);
  await first.prints(/The code is compiled/u);
  await vi.waitFor(async () => expect(await countDocuments()).toBeGreaterThan(documents), {
    timeout: 10_000,
    interval: 20,
  });
  process.kill(processOf(folder, POSTMASTER), 'SIGKILL');
  expect(await first.ends()).toBe(1);
  expect(first.output()).toMatch(/^PostgreSQL went away in the middle .*run the same again\.$/mu);
  await start.prints(/PostgreSQL is back/u);
  const second = typeNpm(['run', 'ingest', '--', copies], env);
  expect(await second.ends()).toBe(0);
  const [, added, , unchanged] = /(\d+) added, (\d+) updated, (\d+) unchanged, 0 failed/u.exec(second.output()) ?? [];
  expect(Number(added) + Number(unchanged)).toBe(25);
  expect(Number(added)).toBeGreaterThan(0);
  expect(Number(unchanged)).toBeGreaterThan(0);
});
