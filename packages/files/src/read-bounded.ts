import { open } from 'node:fs/promises';
import { UnreadableFileError } from './unreadable-file-error.ts';

/** Files over this are no administrative document. */
export const LARGEST_FILE = 50 * 2 ** 20;

const ABSENT: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file. Check the name.',
  EACCES: 'it may not be read. Give this user the right to read it.',
  EISDIR: 'it is a folder. Name the files in it.',
};

/** Reads a file that is no larger than documents are. */
export async function readBounded(path: string): Promise<Buffer> {
  try {
    await using file = await open(path);
    const { size } = await file.stat();
    if (size <= LARGEST_FILE) return await file.readFile();
  } catch (error) {
    const { code = 'UNKNOWN' } = error as NodeJS.ErrnoException;
    throw new UnreadableFileError(path, code, ABSENT[code] ?? `it cannot be opened (${code}).`);
  }
  throw new UnreadableFileError(path, 'FILE_TOO_LARGE', 'it has more than 50 MB. Divide it, or give the text alone.');
}
