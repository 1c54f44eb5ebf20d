import type { Layout } from './layout/layout.ts';

/** A file as text, and what it was. */
export interface SourceFile {
  /** Its name, without its folder; of a file within an archive: “archive.zip/plan.docx”. */
  readonly name: string;
  /** What it says. Of plain text: as decoded, byte order mark taken off, otherwise untouched; else in NFC. */
  readonly text: string;
  readonly content: Uint8Array;
  readonly sha256: string;
  readonly mediaType: string;
  /** Of text: as the Encoding Standard names it (`utf-8`, `windows-1258`), or `tcvn3`, `vni`; `null` where the format decides. */
  readonly encoding: string | null;
  /** Where the text stands on the file's pages; `null`: it has none. */
  readonly layout: Layout | null;
}

/** In which letters from before Unicode a file is written: `tcvn3`, `vni`, `windows-1258`; `null`: in none. */
export const oldLetters = ({ encoding }: SourceFile): string | null =>
  encoding === null || encoding.startsWith('utf-') ? null : encoding;

/** What a parser made of a file. */
export interface ParsedFile {
  readonly text: string;
  readonly mediaType: string;
  readonly encoding?: string | null;
  readonly layout?: Layout | null;
}
