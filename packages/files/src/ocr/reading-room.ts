import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { GreyImage } from './grey-image.ts';
import { RECOGNITION, type RecognisedPage, type Recogniser, startRecogniser } from './recognise.ts';

const MOST_READERS = 8;

/** How many pictures are read at a time: one a core. */
export const READERS = Math.min(availableParallelism(), MOST_READERS);

/** Reads pictures side by side, and keeps what was read by the picture’s hash: a second time costs nothing. */
export class ReadingRoom {
  readonly #cacheFolder: string | null;
  readonly #free: Recogniser[] = [];

  constructor(cacheFolder: string | null) {
    this.#cacheFolder = cacheFolder;
  }

  async read(image: GreyImage): Promise<RecognisedPage> {
    const kept = this.#cacheFolder === null ? null : join(this.#cacheFolder, keyOf(image));
    const before = kept && (await readKept(kept));
    if (before) return before;
    const recogniser = this.#free.pop() ?? (await startRecogniser());
    const page = await recogniser.recognise(image);
    this.#free.push(recogniser);
    if (kept !== null) await keep(kept, page);
    return page;
  }
}

function keyOf({ data, width, height }: GreyImage): string {
  const key = createHash('sha256').update(`${RECOGNITION} ${width}×${height}`).update(data).digest('hex');
  return join(key.slice(0, 2), `${key.slice(2)}.json`);
}

async function readKept(path: string): Promise<RecognisedPage | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as RecognisedPage;
  } catch {
    return null;
  }
}

/** A full disk makes the next time slower, nothing else. */
async function keep(path: string, page: RecognisedPage): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    const unfinished = `${path}.${process.pid}`;
    await writeFile(unfinished, JSON.stringify(page));
    await rename(unfinished, path);
  } catch {
    // it is read again
  }
}
