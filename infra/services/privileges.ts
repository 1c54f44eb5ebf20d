import { createHash, randomUUID } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, parse } from 'node:path';
import { StartError } from '../errors.ts';

const isRoot = process.getuid?.() === 0;
// “nobody” on every Linux and on macOS
const NOBODY =
  process.platform === 'darwin' ? { uid: 4_294_967_294, gid: 4_294_967_294 } : { uid: 65_534, gid: 65_534 };
const HOME_PREFIX = 'sau-ro-data-';
const OWNER = 'belongs-to';

/** A folder that everybody can enter and whose contents last; `/var/tmp` is emptied of what is a month old (systemd-tmpfiles), where no other is. */
function publicFolder(): string {
  try {
    accessSync('/var/lib', constants.W_OK);
    return '/var/lib';
  } catch {
    return '/var/tmp';
  }
}

/** Whom servers run as: PostgreSQL refuses root, and a server needs no right of root's. */
export const serverIdentity = (): { uid?: number; gid?: number } => (isRoot ? NOBODY : {});

/** Whether every user can walk to this path; a checkout under /root, whose mode is 0700, is out of their reach. */
function isReachableByAll(path: string): boolean {
  for (let folder = path; ; folder = dirname(folder)) {
    if (existsSync(folder) && statSync(folder).isDirectory() && (statSync(folder).mode & 0o001) === 0) return false;
    if (folder === parse(folder).root) return true;
  }
}

/** Makes a folder that the servers' identity alone can enter. */
export function makeServerFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (isRoot) chownSync(folder, NOBODY.uid, NOBODY.gid);
}

/** The folder or file itself, or where it is out of the servers' reach, a copy that they can reach. */
export function reachableCopy(original: string, name: string): string {
  if (!isRoot || isReachableByAll(dirname(original))) return original;
  const copy = join(publicFolder(), `sau-ro-${name}`);
  if (existsSync(copy)) {
    refuseForeign(copy);
    return copy;
  }
  const part = `${copy}.${randomUUID()}`;
  cpSync(original, part, { recursive: true, verbatimSymlinks: true });
  chmodSync(part, 0o755);
  renameSync(part, copy);
  return copy;
}

/**
 * Where the servers keep their data: in the data folder, or where that is out of their reach, in a public one that belongs to it.
 * Data that were kept and are not where they should be stop the start: it would begin anew beside them.
 */
export function serversHome(dataFolder: string): string {
  const folder = publicFolder();
  const home = join(folder, `${HOME_PREFIX}${createHash('sha256').update(dataFolder).digest('hex').slice(0, 16)}`);
  const ticket = join(dataFolder, 'servers-home');
  if (existsSync(ticket)) return homeOf(dataFolder, { home, ticket });
  if (!isRoot || isReachableByAll(dataFolder)) return dataFolder;
  refuseOutOfReach(join(dataFolder, 'postgres'));
  removeAbandonedHomes(folder);
  if (existsSync(home)) {
    // left by an earlier checkout at the same place
    refuseForeign(home);
    rmSync(home, { recursive: true });
  }
  mkdirSync(home);
  // not by mkdir, whose mode the umask narrows
  chmodSync(home, 0o755);
  const token = `${dataFolder}\n${statSync(dataFolder).dev}\n${randomUUID()}\n`;
  writeFileSync(join(home, OWNER), token, { mode: 0o600 });
  writeFileSync(ticket, token, { mode: 0o600 });
  return home;
}

function homeOf(dataFolder: string, { home, ticket }: { home: string; ticket: string }): string {
  if (existsSync(home)) {
    refuseForeign(home);
    if (readText(ticket) === readText(join(home, OWNER))) return home;
  }
  throw new StartError(
    'DATA_AWAY',
    `The databases of ${dataFolder} were kept in ${home} and are not there. Put them back, or remove ${ticket} to begin with none.`,
  );
}

function refuseOutOfReach(databases: string): void {
  if (!existsSync(databases)) return;
  throw new StartError(
    'OUT_OF_REACH',
    `The servers run as another user than root, and cannot enter ${databases} any more. Let others pass through the folders above it (chmod o+x).`,
  );
}

/** Removes the public folders whose data folder was deleted. */
function removeAbandonedHomes(folder: string): void {
  for (const name of readdirSync(folder).filter((entry) => entry.startsWith(HOME_PREFIX))) {
    const home = join(folder, name);
    const [dataFolder, device] = readText(join(home, OWNER))?.split('\n') ?? [];
    if (!dataFolder || lstatSync(home).uid !== 0) continue;
    if (isDeleted(dataFolder, Number(device))) rmSync(home, { recursive: true });
  }
}

/** Whether a folder was deleted, and its disk (`device`, as stat tells it) is not merely away. */
export function isDeleted(path: string, device: number): boolean {
  if (existsSync(path)) return false;
  let above = dirname(path);
  while (!existsSync(above)) above = dirname(above);
  return statSync(above).dev === device;
}

const readText = (path: string): string | null => (existsSync(path) ? readFileSync(path, 'utf8') : null);

// where anybody may write, what is there under our name may be another's
function refuseForeign(path: string): void {
  const { uid, mode } = lstatSync(path);
  if (uid === 0 && (mode & 0o022) === 0 && !lstatSync(path).isSymbolicLink()) return;
  throw new StartError('FOREIGN_FOLDER', `${path} was not made by this project: remove it and start again.`);
}
