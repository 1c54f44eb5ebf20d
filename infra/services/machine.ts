import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, parse } from 'node:path';

/** True where we are root, as which PostgreSQL refuses to run. */
export const isRoot = process.getuid?.() === 0;

const NOBODY = process.platform === 'darwin' ? 4_294_967_294 : 65_534;

/** Whom servers run as: nobody where we are root, else us. */
export const serverIdentity = isRoot ? { uid: NOBODY, gid: NOBODY } : {};

/** A port of this machine that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

/** True where nobody listens on this port of this address. */
export function isPortFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}

/** True where any user can walk to this path; false for a checkout under /root, whose mode is 0700. */
function isReachable(path: string): boolean {
  const isOpen = !existsSync(path) || !statSync(path).isDirectory() || (statSync(path).mode & 0o001) !== 0;
  return isOpen && (path === parse(path).root || isReachable(dirname(path)));
}

const publicFolder = '/var/tmp';

/** As root in a private folder, servers that run as nobody need a copy of their programs where they can reach it. */
export function reachableCopy(folder: string, name: string): string {
  if (!isRoot || isReachable(folder)) return folder;
  const copy = join(publicFolder, `sau-ro-${name}`);
  if (existsSync(copy)) {
    if (statSync(copy).uid !== 0) throw new Error(`${copy} does not belong to root. Remove it, then start again.`);
    return copy;
  }
  const part = `${copy}.${process.pid}`;
  mkdirSync(part, { recursive: true, mode: 0o755 });
  cpSync(folder, part, { recursive: true, verbatimSymlinks: true });
  chmodSync(part, 0o755);
  renameSync(part, copy);
  return copy;
}

/** Where servers can keep their data: the wanted folder, or a public one of its own where that cannot be reached by nobody. */
export function reachableData(wanted: string): string {
  if (!isRoot || isReachable(dirname(wanted))) return wanted;
  const id = createHash('sha256').update(wanted).digest('hex').slice(0, 10);
  return join(publicFolder, `sau-ro-data-${id}`);
}
