import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { freePort } from '../../infra/services/ports.ts';
import { typeStart } from './npm-start.ts';
import { processesOf } from './processes.ts';

const folder = mkdtempSync(join(tmpdir(), 'sau-ro-refused-'));
chmodSync(folder, 0o755);
afterAll(() => rmSync(folder, { recursive: true }));

/** What a start says that is refused: the lines that are not npm's. */
async function refusal(env: Record<string, string>): Promise<string[]> {
  const start = typeStart({ DATA_FOLDER: join(folder, 'data'), ...(await ports()), ...env });
  expect(await start.ends()).toBe(1);
  expect(processesOf(folder)).toEqual([]);
  return start
    .output()
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^(>|npm )/u.test(line));
}

const ports = async (): Promise<Record<string, string>> => ({
  SITE_PORT: String(await freePort()),
  API_PORT: String(await freePort()),
});

test('a bad variable stops the start with its name', async () => {
  expect(await refusal({ SITE_PORT: '43x1' })).toEqual([
    'SITE_PORT=43x1 is no port: give a whole number from 1 to 65535.',
  ]);
});

test('a port in use is one line', async () => {
  const port = await freePort();
  const other = createServer().listen(port, '127.0.0.1');
  expect(await refusal({ API_PORT: String(port) })).toEqual([
    `Port ${port} is in use by another program. End that program, or choose another port: API_PORT=… npm start`,
  ]);
  other.close();
});

test('a folder where nothing may be written is one line', async () => {
  // not even root may write there
  const [line, ...more] = await refusal({ DATA_FOLDER: '/sys/sau-ro-refused' });
  expect(line).toMatch(/^A right is missing \(\/sys\/sau-ro-refused\): .*DATA_FOLDER/u);
  expect(more).toEqual([]);
});

test('a database that does not answer is one line', async () => {
  const lines = await refusal({ DATABASE_URL: `postgresql://a:geheim@127.0.0.1:${await freePort()}/x` });
  expect(lines.filter((line) => !/^ +\d/u.test(line))).toEqual([
    expect.stringMatching(/^DATABASE_URL: nothing answers at 127\.0\.0\.1:\d+\. Start that server/u),
  ]);
});

test('a database whose password is missing is not begun anew', async () => {
  const kept = join(folder, 'kept');
  mkdirSync(join(kept, 'postgres'), { recursive: true });
  writeFileSync(join(kept, 'postgres', 'PG_VERSION'), '18');
  writeFileSync(join(kept, 'postgres', 'postmaster.opts'), 'postgres');
  const lines = await refusal({ DATA_FOLDER: kept });
  expect(lines.filter((line) => !/^ +\d/u.test(line))).toEqual([
    expect.stringMatching(/^The database in \S+ is not whole: .*postgres-password, is missing\. Put it back/u),
  ]);
  expect(existsSync(join(kept, 'postgres', 'PG_VERSION'))).toBe(true);
});

test('databases that were kept elsewhere and are gone are not begun anew', async () => {
  const kept = join(folder, 'away');
  mkdirSync(kept);
  writeFileSync(join(kept, 'servers-home'), `${kept}\n1\nx\n`);
  const lines = await refusal({ DATA_FOLDER: kept });
  expect(lines.filter((line) => !/^ +\d/u.test(line))).toEqual([
    expect.stringMatching(/^The databases of \S+ were kept in \S+ and are not there\. Put them back, or remove \S+/u),
  ]);
});

const smallDisk = join(folder, 'small');
const isMounted =
  spawnSync('mkdir', [smallDisk]).status === 0 &&
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=12m,mode=755', 'tmpfs', smallDisk]).status === 0;
afterAll(() => void (isMounted && spawnSync('umount', [smallDisk])));

// only root can make a small disk; others cannot fill one honestly
test.each(isMounted ? [smallDisk] : [])('a full disk is one line', async (disk) => {
  const lines = await refusal({ DATA_FOLDER: join(disk, 'data') });
  expect(lines.filter((line) => !/^ +\d/u.test(line))).toEqual([
    expect.stringMatching(/^The disk is full.*: free some space and run the same again/u),
  ]);
});
