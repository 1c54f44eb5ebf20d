import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from './errors.ts';
import { commandLine } from './services/leftover.ts';

/** Where the stores of a running instance are. */
export interface StoreAddresses {
  readonly databaseUrl: string;
  /** `null`: none for this platform, or none wanted. */
  readonly meilisearch: { readonly url: string; readonly key: string } | null;
  readonly files: FileAddresses;
}

/** Where files are kept that no database holds. */
interface FileAddresses {
  /** A folder, or the address of a bucket that speaks S3: the files as they came. */
  readonly originals: string;
  /** A folder: pages as pictures. */
  readonly pagePictures: string;
  /** A folder: releases of the whole corpus. */
  readonly releases: string;
  /** A folder: the words of pages that were recognised, by the hash of their picture. */
  readonly recognisedPages: string;
}

/** What a running instance tells other commands of itself. */
export interface Instance {
  readonly pid: number;
  readonly command: string;
  /** `null` while the stores are coming up. */
  readonly stores: StoreAddresses | null;
  readonly siteUrl: string | null;
  readonly apiUrl: string | null;
  /** The build that the site is served from. */
  readonly siteFolder: string | null;
}

/** The right to use a data folder, which one process has at a time. */
export interface Claim {
  readonly tell: (known: Partial<Instance>) => void;
  readonly release: () => void;
}

const NAME = 'instance.json';

/** Takes the data folder for this process, or says who has it. */
export function claim(folder: string, command: string): Claim {
  mkdirSync(folder, { recursive: true });
  let instance: Instance = { pid: process.pid, command, stores: null, siteUrl: null, apiUrl: null, siteFolder: null };
  const file = join(folder, NAME);
  const other = findInstance(folder);
  if (other) throw new StartError('ALREADY_RUNNING', refusal(other, folder));
  rmSync(file, { force: true });
  // “wx”: of two that begin at once, one is refused
  writeFileSync(file, JSON.stringify(instance), { flag: 'wx', mode: 0o600 });
  return {
    tell: (known) => {
      instance = { ...instance, ...known };
      writeFileSync(`${file}.part`, JSON.stringify(instance), { mode: 0o600 });
      renameSync(`${file}.part`, file);
    },
    release: () => rmSync(file, { force: true }),
  };
}

/** The instance that runs on a data folder, or `null`. */
export function findInstance(folder: string): Instance | null {
  try {
    const instance = JSON.parse(readFileSync(join(folder, NAME), 'utf8')) as Instance;
    return isOurs(instance) ? instance : null;
  } catch {
    return null;
  }
}

// after a kill -9 the file stays, and its number may by now be another program's
const isOurs = ({ pid, command }: Instance): boolean =>
  pid !== process.pid && commandLine(pid).includes(join('infra', `${command}.ts`));

function refusal({ command, siteUrl, pid }: Instance, folder: string): string {
  const where = siteUrl ? ` at ${siteUrl}` : '';
  const remedy = 'End it first, or give this one its own data with DATA_FOLDER (and SITE_PORT, API_PORT).';
  return `\`npm ${command === 'start' ? 'start' : `run ${command}`}\` (process ${pid}) already runs${where} on ${folder}. ${remedy}`;
}
