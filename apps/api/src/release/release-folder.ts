import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { ReleasedFile } from './data-package.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
/** The file that holds the sums of all others, as `sha256sum --check` reads it. */
export const SUMS = 'SHA256SUMS';
/** The folder of the documents as Akoma Ntoso, `{slug}.xml`. */
export const XML_FOLDER = 'akoma-ntoso';
// who quoted a published release must find it again
const REMEDY = 'Give another folder with --out, or move that one away.';

/** A release that cannot be written as asked; its message is all that the caller needs to read. */
export class ReleaseError extends Error {
  override readonly name = 'ReleaseError';
  readonly code: 'RELEASE_EXISTS' | 'CORPUS_CHANGED';

  constructor(code: ReleaseError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/** Writes parts to a file, as they come. */
export const writeParts = (path: string, parts: AsyncIterable<string>): Promise<void> =>
  pipeline(parts, createWriteStream(path));

/** The files of a folder and of the folders in it with their sums, by name. */
export async function filesOf(folder: string): Promise<ReleasedFile[]> {
  const files: ReleasedFile[] = [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'));
  for (const name of names.toSorted()) {
    const hash = createHash('sha256');
    await pipeline(createReadStream(join(folder, name)), hash);
    files.push({ name, bytes: (await stat(join(folder, name))).size, sha256: hash.digest('hex') });
  }
  return files;
}

/** Writes the sums of all files in the form that `sha256sum --check` reads. */
export async function writeSums(folder: string): Promise<void> {
  const lines = (await filesOf(folder)).map(({ name, sha256 }) => `${sha256}  ${name}\n`);
  await writeFile(join(folder, SUMS), lines.join(''));
}

/** Makes a folder under its final name only when all of it is written; false: the same bytes were there. */
export async function makeWhole(
  out: string,
  day: string,
  write: (folder: string) => Promise<void>,
): Promise<'written' | 'unchanged'> {
  await mkdir(out, { recursive: true });
  const part = await mkdtemp(join(out, '.part-'));
  const folder = join(out, day);
  try {
    await write(part);
    // a temporary folder is for its maker alone; a release is for everybody
    await chmod(part, 0o755);
    return await putInPlace(part, folder);
  } finally {
    await rm(part, { recursive: true, force: true });
  }
}

async function putInPlace(part: string, folder: string): Promise<'written' | 'unchanged'> {
  try {
    await rename(part, folder);
    return 'written';
  } catch (error) {
    const sums = await readFile(join(folder, SUMS), 'utf8').catch(() => null);
    if (sums === null) throw error;
    if (sums !== (await readFile(join(part, SUMS), 'utf8')))
      throw new ReleaseError('RELEASE_EXISTS', `${folder} holds another state of the corpus. ${REMEDY}`);
    return 'unchanged';
  }
}

/** The newest release before a day; `null`: there is none. */
export async function releaseBefore(out: string, day: string): Promise<string | null> {
  const days = (await readdir(out)).filter((name) => DAY.test(name) && name < day);
  return days.toSorted().at(-1) ?? null;
}
