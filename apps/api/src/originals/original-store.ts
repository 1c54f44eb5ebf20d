import type { Readable } from 'node:stream';

/** A stretch of a file: its first and last byte. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** Keeps files as they came, under the SHA-256 of their bytes: the same file is kept once, and none is ever changed. */
export interface OriginalStore {
  put(sha256: string, content: Uint8Array): Promise<void>;
  /** The file, or a stretch of it; `null`: it is not here. */
  open(sha256: string, range?: ByteRange): Promise<Readable | null>;
}

/** Files of one folder would be too many. */
export const keyOf = (sha256: string): string => `${sha256.slice(0, 2)}/${sha256.slice(2)}`;
