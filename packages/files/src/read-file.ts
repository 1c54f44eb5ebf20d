import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { ParsedEntry } from './apart/messages.ts';
import { ParserProcess } from './apart/parser.ts';
import { Refusal } from './apart/refusal.ts';
import { fileKind } from './file-kind.ts';
import type { Box } from './layout/layout.ts';
import type { OnPage } from './pdf/read-pdf.ts';
import { readBounded } from './read-bounded.ts';
import type { ParsedFile, SourceFile } from './source-file.ts';
import { decodeText } from './text/decode.ts';
import { isHtml } from './text/html-text.ts';
import { UnreadableFileError } from './unreadable-file-error.ts';

/** Where what is costly is kept. */
export interface FileReaderOptions {
  /** Folder for the words of recognised pages; `null`: they are recognised each time. */
  readonly recognisedPages?: string | null;
  /** The longest that one page may take, in milliseconds. */
  readonly pageMs?: number;
}

/** Which page is drawn, and how. */
interface PageToDraw {
  /** From 1. */
  readonly number: number;
  /** In pixels. */
  readonly width: number;
  /** What is blackened on it. */
  readonly hide: readonly Box[];
}

/** Reads files of any kind; what has structure is parsed in a process of its own. */
export interface FileReader extends Disposable {
  /** The texts of a file: one, or as many as an archive holds; what cannot be read is among them as an error. */
  read(path: string, onPage?: OnPage): Promise<(SourceFile | UnreadableFileError)[]>;
  /** One page of a PDF or a picture as a WebP picture; throws `UnreadableFileError`. */
  draw(name: string, content: Uint8Array, page: PageToDraw): Promise<Uint8Array>;
}

/** Opens a reader of files; its process starts with the first file that needs it, and ends with it. */
export function openFiles({ recognisedPages = null, pageMs }: FileReaderOptions = {}): FileReader {
  const parser = new ParserProcess(recognisedPages, pageMs);
  return {
    read: (path, onPage) => read(path, parser, onPage),
    async draw(name, content, { number, width, hide }) {
      const answer = await named(name, () => parser.ask({ kind: 'draw', content, page: number, width, hide }));
      if (answer.kind !== 'drawn') throw new UnreadableFileError(name, 'DAMAGED', 'its page cannot be drawn.');
      return answer.picture;
    },
    [Symbol.dispose]: () => parser.close(),
  };
}

async function read(
  path: string,
  parser: ParserProcess,
  onPage: OnPage | undefined,
): Promise<(SourceFile | UnreadableFileError)[]> {
  try {
    const content = await readBounded(path);
    if (content.length === 0) throw new UnreadableFileError(path, 'EMPTY_FILE', 'it is empty. Nothing was read.');
    const plain = plainText(path, content);
    if (plain) return [sourceFile(basename(path), content, plain)];
    const answer = await named(path, () => parser.ask({ kind: 'parse', name: basename(path), content }, onPage));
    return answer.kind === 'parsed' ? answer.entries.map((entry) => sourceOf(path, content, entry)) : [];
  } catch (error) {
    if (error instanceof UnreadableFileError) return [error];
    throw error;
  }
}

/** Text needs no parser; `null`: it is no plain text. */
function plainText(path: string, content: Buffer): ParsedFile | null {
  if (fileKind(content) !== 'text') return null;
  const { text, encoding } = decodeText(path, content);
  if (isHtml(text) || /^(?:From|MIME-Version):/u.test(text)) return null;
  if (text.trim() === '') throw new UnreadableFileError(path, 'EMPTY_FILE', 'it is empty. Nothing was read.');
  return { text, encoding, mediaType: `text/plain; charset=${encoding}` };
}

function sourceOf(
  path: string,
  whole: Uint8Array,
  { entry, content, parsed, refused }: ParsedEntry,
): SourceFile | UnreadableFileError {
  const name = entry === null ? path : `${path}/${entry}`;
  if (!parsed) return new UnreadableFileError(name, refused?.code ?? 'DAMAGED', refused?.why ?? 'it cannot be read.');
  return sourceFile(entry === null ? basename(path) : `${basename(path)}/${entry}`, content ?? whole, parsed);
}

function sourceFile(name: string, content: Uint8Array, { text, mediaType, encoding, layout }: ParsedFile): SourceFile {
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { name, text, content, sha256, mediaType, encoding: encoding ?? null, layout: layout ?? null };
}

async function named<Value>(path: string, ask: () => Promise<Value>): Promise<Value> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Refusal) throw new UnreadableFileError(path, error.code, error.message);
    throw error;
  }
}
