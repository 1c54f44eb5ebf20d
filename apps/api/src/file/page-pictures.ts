import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { type FileReader, MASK, openFiles, UnreadableFileError } from '@sau-ro/files';
import type { DocumentFile, PrintedPiece } from '@sau-ro/schema';
import type { OriginalStore } from '../originals/original-store.ts';

/** Draws pages of files on demand, each once. */
export interface PagePictures {
  /** The page as WebP; `null`: there is none; `busy`: too many are waiting. */
  draw(file: DocumentFile, number: number): Promise<Uint8Array | null | 'busy'>;
  close(): void;
}

/** Fine enough to be read on a telephone, zoomed in. */
const WIDTH = 1100;
const MOST_WAITING = 16;

/** Draws the pages of originals, one after the other, and keeps them in a folder. */
export function drawPages(originals: OriginalStore, folder: string): PagePictures {
  const files = openFiles();
  const drawing = new Map<string, Promise<Uint8Array | null>>();
  return {
    async draw(file, number) {
      const hide = hidden(file, number);
      if (hide === null) return null;
      const key = createHash('sha256')
        .update(`${file.sha256} ${number} ${WIDTH} ${JSON.stringify(hide)}`)
        .digest('hex');
      const path = join(folder, key.slice(0, 2), `${key.slice(2)}.webp`);
      const kept = await readFile(path).catch(() => null);
      if (kept) return kept;
      const already = drawing.get(key);
      if (already) return already;
      if (drawing.size >= MOST_WAITING) return 'busy';
      const picture = drawOne(files, originals, file, { number, width: WIDTH, hide }).finally(() =>
        drawing.delete(key),
      );
      drawing.set(key, picture);
      const drawn = await picture;
      if (drawn) await keep(path, drawn);
      return drawn;
    },
    close: () => files[Symbol.dispose](),
  };
}

/** Where masked words stand on a page; `null`: there is no such page. */
function hidden({ pages, text }: DocumentFile, number: number): PrintedPiece['box'][] | null {
  const page = pages?.find((one) => one.number === number);
  if (!page) return null;
  return page.pieces.filter(({ start, end }) => text?.slice(start, end).includes(MASK)).map(({ box }) => box);
}

async function drawOne(
  files: FileReader,
  originals: OriginalStore,
  { name, sha256 }: DocumentFile,
  page: Parameters<FileReader['draw']>[2],
): Promise<Uint8Array | null> {
  const stream = await originals.open(sha256);
  if (!stream) return null;
  try {
    return await files.draw(name, await buffer(stream), page);
  } catch (error) {
    if (error instanceof UnreadableFileError) return null;
    throw error;
  }
}

/** A full disk makes the next time slower, nothing else. */
async function keep(path: string, picture: Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.${process.pid}`, picture);
    await rename(`${path}.${process.pid}`, path);
  } catch {
    // it is drawn again
  }
}
