import type { Box } from '../layout/layout.ts';
import type { ParsedFile } from '../source-file.ts';

/** What the process that parses is asked for. */
export type Request =
  | { readonly kind: 'parse'; readonly name: string; readonly content: Uint8Array }
  | {
      readonly kind: 'draw';
      readonly content: Uint8Array;
      readonly page: number;
      readonly width: number;
      readonly hide: readonly Box[];
    };

/** One file of those that a request came to. */
export interface ParsedEntry {
  /** Its name within an archive; `null`: the file itself. */
  readonly entry: string | null;
  /** Its bytes, where they are others than those that were sent. */
  readonly content: Uint8Array | null;
  readonly parsed: ParsedFile | null;
  readonly refused: { readonly code: string; readonly why: string } | null;
}

/** What it answers: that it goes on, and at last what came of it. */
export type Answer =
  | { readonly kind: 'page'; readonly done: number; readonly of: number }
  | { readonly kind: 'parsed'; readonly entries: readonly ParsedEntry[] }
  | { readonly kind: 'drawn'; readonly picture: Uint8Array }
  | { readonly kind: 'refused'; readonly code: string; readonly why: string };
