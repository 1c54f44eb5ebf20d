import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { claim, findInstance } from './instance.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sau-ro-instance-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const stores = {
  databaseUrl: 'postgresql://x',
  meilisearch: null,
  files: { originals: '/x', pagePictures: '/x', recognisedPages: '/x', releases: '/x' },
};
const file = (): string => join(folder, 'instance.json');
const written = (): unknown => JSON.parse(readFileSync(file(), 'utf8'));

test('tells other commands where the stores are, and nobody else', () => {
  const claimed = claim(folder, 'start');
  claimed.tell({ stores });
  claimed.tell({ siteUrl: 'http://localhost:4321' });
  expect(written()).toMatchObject({ command: 'start', stores, siteUrl: 'http://localhost:4321', apiUrl: null });
  expect(statSync(file()).mode % 0o1000).toBe(0o600);
  claimed.release();
  expect(findInstance(folder)).toBeNull();
});

test('refuses a second one while the first runs', async () => {
  // a process whose command line is that of the first
  const first = spawn('/bin/sh', ['-c', 'sleep 30; :', join('infra', 'start.ts')]);
  const instance = { pid: first.pid, command: 'start', stores, siteUrl: 'http://localhost:4321', apiUrl: null };
  writeFileSync(file(), JSON.stringify(instance));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(findInstance(folder)).toMatchObject({ stores });
  expect(() => claim(folder, 'start')).toThrow(/already runs at http:\/\/localhost:4321 on .*DATA_FOLDER/u);
  first.kill('SIGKILL');
});

test.each([
  ['of a process that is gone', JSON.stringify({ pid: 2 ** 30, command: 'start' })],
  ['whose number is another program’s now', JSON.stringify({ pid: 1, command: 'start' })],
  ['that was half written', '{"pid":'],
])('goes on over a file %s', (_, content) => {
  writeFileSync(file(), content);
  expect(findInstance(folder)).toBeNull();
  claim(folder, 'start');
  expect(written()).toMatchObject({ pid: process.pid });
});
