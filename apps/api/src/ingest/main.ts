import 'reflect-metadata';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type FileReader, oldLetters, openFiles, UnreadableFileError } from '@sau-ro/files';
import { isStoreAway } from '../errors/format-error.ts';
import { openOriginals } from '../originals/open-originals.ts';
import type { OriginalStore } from '../originals/original-store.ts';
import { connect, disconnect } from '../store/orm.ts';
import { type IndexAddress, revisionOf, updateIndex } from './index-documents.ts';
import { pageProgress } from './page-progress.ts';
import { beginAt, goOn, type RevisionChange } from './revision-change.ts';
import type { Reader } from './read-source.ts';
import { storeDocument } from './store-document.ts';
import { storeKnown } from './store-known.ts';
import { storeOutcomes } from './store-outcomes.ts';

export { prepareStore } from '../store/prepare.ts';

/** Where files are kept that no database holds. */
export interface FileAddresses {
  /** A folder, or the address of a bucket that speaks S3: the files as they came. */
  readonly originals: string;
  /** A folder: the words of pages that were recognised, by the hash of their picture. */
  readonly recognisedPages: string;
}

/** The stores that documents are written to. */
export interface Stores {
  readonly databaseUrl: string;
  /** `null`: none for this platform; search runs on PostgreSQL. */
  readonly meilisearch: IndexAddress | null;
  /** Where files are kept; missing: nowhere. */
  readonly files?: FileAddresses;
}

/** How the caller is told of the progress. */
export interface Progress {
  progress(done: number, total: number, name: string): void;
  line(text: string): void;
}

/** What an ingest came to. */
export interface IngestSummary {
  added: number;
  updated: number;
  unchanged: number;
  failed: { path: string; reason: string }[];
}

// of files that are named alone, the content tells what they are
const DOCUMENTS = new Set(
  '.txt .md .html .htm .pdf .docx .docm .doc .rtf .odt .png .jpg .jpeg .tif .tiff .zip'.split(' '),
);

// in a folder of other things, JSON may be anything
const [FIGURES_FOLDER, KNOWN_FOLDER] = ['outcomes', 'known'];
const isTable = (path: string): boolean => extname(path) === '.json';
const isKnown = (path: string): boolean => isTable(path) && basename(dirname(path)) === KNOWN_FOLDER;
const isWanted = (folder: string, name: string): boolean =>
  (DOCUMENTS.has(extname(name).toLowerCase()) && name !== 'README.md' && !name.startsWith('~$')) ||
  (isTable(name) && [FIGURES_FOLDER, KNOWN_FOLDER].includes(basename(folder)));

/**
 * Reads files, and folders to any depth, into the store and the index. A bad file is named and does not stop the others;
 * each document is one transaction, and so are all tables of published figures, so the ingest may be killed at any point and run again.
 */
export async function ingestPaths(
  paths: readonly string[],
  stores: Stores,
  say: Progress,
  read?: Reader,
): Promise<IngestSummary> {
  const summary: IngestSummary = { added: 0, updated: 0, unchanged: 0, failed: [] };
  const found = await listFiles(paths, summary);
  const files = found.filter((path) => !isTable(path));
  const known = found.filter(isKnown);
  const tables = found.filter((path) => isTable(path) && !isKnown(path));
  const orm = await connect(stores.databaseUrl);
  const originals = stores.files ? openOriginals(stores.files.originals) : null;
  using reader = openFiles({ recognisedPages: stores.files?.recognisedPages ?? null });
  try {
    const changed = new Set<string>();
    let chain = beginAt(await revisionOf(orm.em.fork()));
    for (const [at, path] of files.entries()) {
      say.progress(at, files.length, path);
      const changes = await ingestFile(orm.em, path, { summary, read, reader, originals, say });
      for (const id of changes.flatMap(({ documents }) => documents)) changed.add(id);
      chain = changes.reduce((known, { change }) => goOn(known, change), chain);
    }
    // the texts first: what they say of themselves goes before any list
    const listed = await storeKnown(orm.em.fork(), known);
    for (const id of listed.documents) changed.add(id);
    for (const { outcomes, failed, change } of [listed, await storeOutcomes(orm.em.fork(), tables)]) {
      for (const outcome of outcomes) summary[outcome] += 1;
      summary.failed.push(...failed);
      if (change) chain = goOn(chain, change);
    }
    say.progress(files.length, files.length, '');
    const trouble = await updateIndex(orm.em.fork(), stores.meilisearch, { chain, documents: [...changed] });
    if (trouble !== null) say.line(trouble);
    return summary;
  } finally {
    await disconnect(orm);
  }
}

/** What one file changed. */
interface FileChange {
  readonly documents: readonly string[];
  readonly change: RevisionChange;
}

interface Ingest {
  readonly summary: IngestSummary;
  readonly read: Reader | undefined;
  readonly reader: FileReader;
  /** `null`: files are read and not kept. */
  readonly originals: OriginalStore | null;
  readonly say: Progress;
}

async function ingestFile(
  em: EntityManager,
  path: string,
  { summary, read, reader, originals, say }: Ingest,
): Promise<FileChange[]> {
  const changes: FileChange[] = [];
  const sources = await reader.read(
    path,
    pageProgress(path, (done, of, line) => say.progress(done, of, line)),
  );
  for (const source of sources) {
    if (source instanceof UnreadableFileError) {
      summary.failed.push({ path, reason: source.message });
      continue;
    }
    try {
      // before the row that says so: a kill between leaves a file that nobody names, never a name without its file
      await originals?.put(source.sha256, source.content);
      const isKept = originals !== null;
      const letters = oldLetters(source);
      if (letters !== null) say.line(`${source.name}: written in ${letters}, read in Unicode.`);
      const { outcome, documentId, touched, change } = await storeDocument(em.fork(), source, { read, isKept });
      summary[outcome] += 1;
      if (change) changes.push({ documents: [documentId, ...touched], change });
    } catch (error) {
      if (isStoreAway(error)) throw error;
      summary.failed.push({ path, reason: `${path}: ${String(error)}` });
    }
  }
  return changes;
}

async function listFiles(paths: readonly string[], summary: IngestSummary): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    try {
      const isFolder = (await stat(path)).isDirectory();
      files.push(...(isFolder ? await filesUnder(path, summary) : [path]));
    } catch (error) {
      summary.failed.push({ path, reason: unreachable(path, error) });
    }
  }
  return [...new Set(files)];
}

async function filesUnder(folder: string, summary: IngestSummary): Promise<string[]> {
  const files: string[] = [];
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    for (const entry of entries.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      // links are not followed, so that no folder is its own
      if (entry.isDirectory()) files.push(...(await filesUnder(path, summary)));
      else if (entry.isFile() && isWanted(folder, entry.name)) files.push(path);
    }
  } catch (error) {
    summary.failed.push({ path: folder, reason: unreachable(folder, error) });
  }
  return files;
}

function unreachable(path: string, error: unknown): string {
  const { code } = error as { code?: string };
  const reasons: Record<string, string> = {
    ENOENT: 'is not there. Check the name.',
    EACCES: 'may not be read. Give this user the right to read it.',
  };
  return `${path} ${reasons[code ?? ''] ?? `cannot be opened (${code ?? String(error)}).`}`;
}
