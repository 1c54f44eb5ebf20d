import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { at } from '../../infra/paths.ts';
import { typeNpm, typeStartAndWait, type TypedCommand } from './npm-start.ts';
import { makeSystem, type OwnSystem } from './own-system.ts';
import { processOf } from './processes.ts';

const POSTMASTER = /^\S+\/postgres -D /u;
const MEILISEARCH = /^\S*meilisearch\S* --http-addr/u;

let system: OwnSystem;
let start: TypedCommand;
let documents: number;

beforeAll(async () => {
  system = await makeSystem();
  start = await typeStartAndWait(system.env);
  documents = await system.countDocuments();
});
afterAll(() => system.remove());

test('PostgreSQL is killed: it says so, comes back, and nothing is lost', async () => {
  process.kill(processOf(system.folder, POSTMASTER), 'SIGKILL');
  await start.prints(/PostgreSQL ended \(killed by SIGKILL\)\. Starting it again with the same data…/u);
  await start.prints(/PostgreSQL is back after \d+\.\d s; nothing is lost\./u);
  await vi.waitFor(async () => expect(await system.countDocuments()).toBe(documents), { timeout: 10_000 });
  expect(await system.readiness()).toBe(200);
});

test('Meilisearch does not answer: PostgreSQL does, and says so', async () => {
  const meilisearch = processOf(system.folder, MEILISEARCH);
  process.kill(meilisearch, 'SIGSTOP');
  const { search } = await system.ask();
  process.kill(meilisearch, 'SIGCONT');
  expect(search.engine).toBe('POSTGRESQL');
  expect(search.totalCount).toBeGreaterThan(0);
});

test('Meilisearch is killed: it says so and comes back with its index', async () => {
  process.kill(processOf(system.folder, MEILISEARCH), 'SIGKILL');
  await start.prints(/Meilisearch ended \(killed by SIGKILL\)/u);
  await start.prints(/Meilisearch is back/u);
  await vi.waitFor(
    async () =>
      expect((await system.ask()).search).toMatchObject({ engine: 'MEILISEARCH', totalCount: expect.any(Number) }),
    { timeout: 15_000, interval: 500 },
  );
});

test('PostgreSQL is killed while documents are read: it says so, and the same command goes on', async () => {
  const copies = join(system.folder, 'copies');
  mkdirSync(copies);
  const plan = readFileSync(at('corpus/plans/002_b89f71ef478b1783.txt'), 'utf8');
  for (let number = 1000; number < 1025; number += 1) {
    writeFileSync(join(copies, `${number}.txt`), plan.replace('Số: /KH-UBND', `Số: ${number}/KH-UBND`));
  }
  const first = typeNpm(['run', 'ingest', '--', copies], system.env);
  await first.prints(/The code is compiled/u);
  await vi.waitFor(async () => expect(await system.countDocuments()).toBeGreaterThan(documents), {
    timeout: 10_000,
    interval: 20,
  });
  process.kill(processOf(system.folder, POSTMASTER), 'SIGKILL');
  expect(await first.ends()).toBe(1);
  expect(first.output()).toMatch(/^PostgreSQL went away in the middle .*run the same again\.$/mu);
  await start.prints(/PostgreSQL is back/u);
  const second = typeNpm(['run', 'ingest', '--', copies], system.env);
  expect(await second.ends()).toBe(0);
  const [, added, , unchanged] = /(\d+) added, (\d+) updated, (\d+) unchanged, 0 failed/u.exec(second.output()) ?? [];
  expect(Number(added) + Number(unchanged)).toBe(25);
  expect(Number(added)).toBeGreaterThan(0);
  expect(Number(unchanged)).toBeGreaterThan(0);
});
