import { readFileSync, writeFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** What a thread is given to compress. */
export interface CompressWork {
  readonly paths: readonly string[];
  /** Of Brotli, 0 to 11. */
  readonly quality: number;
}

// below it the encoding's own overhead eats the gain
const SMALLEST = 1024;
const { paths, quality } = workerData as CompressWork;

for (const path of paths) compressFile(path);

function compressFile(path: string): void {
  const content = readFileSync(path);
  if (content.length < SMALLEST) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    // a window no wider than the file: the usual one costs megabytes of memory, and ten times the time, for each page
    [constants.BROTLI_PARAM_LGWIN]: windowFor(content.length),
  };
  writeFileSync(`${path}.br`, brotliCompressSync(content, { params }));
  writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
}

function windowFor(bytes: number): number {
  return Math.min(Math.max(Math.ceil(Math.log2(bytes)), 16), constants.BROTLI_DEFAULT_WINDOW);
}
