import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findInstance } from '../../infra/instance.ts';
import { freePort } from '../../infra/services/ports.ts';
import { typeStart, typeStartAndWait, type TypedCommand } from './npm-start.ts';
import { makeSystem, type OwnSystem } from './own-system.ts';
import { processesOf, processOf } from './processes.ts';

const START = /^\S*node\S* .*infra\/start\.ts$/u;

let system: OwnSystem;
let start: TypedCommand;
let documents: number;

beforeAll(async () => {
  system = await makeSystem();
  // the first start is killed in the middle of building the site: the second has to go on where it stopped
  start = typeStart(system.env);
  await start.prints(/The corpus is read: [1-9]\d* added/u);
  process.kill(processOf(system.folder, START), 'SIGKILL');
  await system.nothingIsLeft();
  start = await typeStartAndWait(system.env);
  documents = await system.countDocuments();
});
afterAll(() => system.remove());

/** The next start, over whatever the last one left. */
async function startAgain(): Promise<void> {
  start = await typeStartAndWait(system.env);
  expect(await system.countDocuments()).toBe(documents);
}

test('all is up, with the corpus in it', async () => {
  expect(documents).toBeGreaterThanOrEqual(5);
  expect(await system.readiness()).toBe(200);
  expect((await fetch(`http://localhost:${system.env['SITE_PORT']}/`)).status).toBe(200);
});

test('a second start on the same data is refused in one line', async () => {
  const second = typeStart({ ...system.env, SITE_PORT: String(await freePort()), API_PORT: String(await freePort()) });
  expect(await second.ends()).toBe(1);
  expect(second.output()).toMatch(
    new RegExp(`already runs at http://localhost:${system.env['SITE_PORT']} on ${system.folder}`, 'u'),
  );
  expect(await system.readiness()).toBe(200);
});

test('^C stops all of it in good order', async () => {
  start.pressCtrlC();
  await start.ends();
  expect(start.output()).toContain('Stopping…');
  expect(processesOf(system.folder)).toEqual([]);
  // what is left when a server could not end as it wished
  expect(existsSync(join(system.folder, 'postgres', 'postmaster.pid'))).toBe(false);
  expect(findInstance(system.folder)).toBeNull();
});

test('a copy of the data folder, made while nothing runs, is the same system', async () => {
  const copy = `${system.folder}-copy`;
  // as `docs/operators.md` says
  expect(spawnSync('cp', ['-a', system.folder, copy]).status).toBe(0);
  const restored = await typeStartAndWait({ ...system.env, DATA_FOLDER: copy });
  expect(restored.output()).toMatch(/The corpus is read: 0 added, 0 updated, \d+ unchanged, 0 failed/u);
  expect(restored.output()).toContain('The site is built: unchanged');
  expect(await system.countDocuments()).toBe(documents);
  restored.pressCtrlC();
  await restored.ends();
  rmSync(copy, { recursive: true });
});

test.each([
  ['npm is killed', () => start.npm.kill('SIGKILL')],
  ['run.mjs is killed', () => process.kill(processOf(system.folder, /^node infra\/run\.mjs start$/u), 'SIGKILL')],
  ['start.ts is killed', () => process.kill(processOf(system.folder, START), 'SIGKILL')],
  ['npm is asked to end', () => start.npm.kill('SIGTERM')],
])('%s: no process is left, and the next start goes on with the data', async (_, kill) => {
  await startAgain();
  kill();
  await system.nothingIsLeft();
  expect(processesOf(system.folder)).toEqual([]);
});
