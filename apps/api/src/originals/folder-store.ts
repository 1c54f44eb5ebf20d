import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type ByteRange, keyOf, type OriginalStore } from './original-store.ts';

/** Keeps originals in a folder. */
export function folderStore(folder: string): OriginalStore {
  const pathOf = (sha256: string): string => join(folder, keyOf(sha256));
  return {
    async put(sha256, content) {
      const path = pathOf(sha256);
      const before = await stat(path).catch(() => null);
      if (before?.size !== content.length) await write(path, content);
    },
    async open(sha256, range?: ByteRange) {
      const file = await open(pathOf(sha256)).catch(() => null);
      return file ? file.createReadStream(range ?? {}) : null;
    },
  };
}

/** Under another name until all of it is on the disk: a kill leaves no half file. */
async function write(path: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.${randomUUID()}`;
  try {
    await using file = await open(unfinished, 'wx');
    await file.writeFile(content);
    await file.sync();
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
