import type { EntityManager } from '@mikro-orm/postgresql';
import type { SourceFile } from '@sau-ro/files';
import { read as readText } from '@sau-ro/reading';
import { type Document, DocumentFile, FileAccess, Reading } from '@sau-ro/schema';
import { findCopy } from './find-copy.ts';
import { findFormer, giveOver } from './give-over.ts';
import { type DocumentHead, findKnown, headOf, writeHead } from './head.ts';
import { stableId } from './identity.ts';
import { type Reader, type ReadSource, readSource } from './read-source.ts';
import type { RevisionChange } from './revision-change.ts';
import { storeReading } from './store-reading.ts';
import { lockWriters, touchCorpus } from './writing.ts';

/** What storing a document came to. */
export interface StoredDocument {
  readonly outcome: 'added' | 'updated' | 'unchanged';
  readonly documentId: string;
  /** The documents that it cites: what is said of them may have changed too. */
  readonly touched: readonly string[];
  /** The corpus’s revisions on both sides of this change; `null`: nothing was changed. */
  readonly change: RevisionChange | null;
}

/** Reads one text and writes all that was read of it in one transaction: the whole document, or nothing of it. */
export function storeDocument(
  em: EntityManager,
  source: SourceFile,
  { read = readText, isKept = false }: { read?: Reader | undefined; isKept?: boolean } = {},
): Promise<StoredDocument> {
  const from = readSource(source, read, isKept);
  return em.fork().transactional(async (tx) => {
    await lockWriters(tx);
    const now = { ...from, head: headOf(from.reading, source.sha256), read, readAt: new Date() };
    const known = await findBefore(tx, from, now.head);
    const former = await findFormer(tx, source.sha256, known.before);
    if (known.before && !former && (await isStored(tx, known.before, from))) {
      return { outcome: 'unchanged', documentId: known.before.id, touched: [], change: null };
    }
    const { document, isNew, cited } = await storeHere(tx, known, now);
    const gone = await giveOver(tx, former, document, { sha256: source.sha256, read, readAt: now.readAt });
    const outcome = isNew && !former ? 'added' : 'updated';
    return { outcome, documentId: document.id, touched: [...cited, ...gone], change: await touchCorpus(tx) };
  });
}

interface Known {
  readonly before: Document | null;
  readonly isDraft: boolean;
}

/** Adds the file to its document, which is read from it unless what is here already is to be trusted more. */
async function storeHere(
  tx: EntityManager,
  { before, isDraft }: Known,
  from: ReadSource & { readonly head: DocumentHead; readonly readAt: Date },
): Promise<{ document: Document; isNew: boolean; cited: readonly string[] }> {
  const { head, reading, readAt } = from;
  const last = before?.reading ?? null;
  if (before && last && (isDraft || (await isLessSure(tx, last, from)))) {
    await storeFile(tx, before.id, from);
    return { document: before, isNew: false, cited: [] };
  }
  // a signed copy takes the row of its draft, and a text that of a mention without a year: with its address and the ids of its facts
  if (before) before.identity = head.identity;
  const document = await writeHead(tx, reading, head, { before, readAt });
  await storeFile(tx, document.id, from);
  return { document, isNew: last === null, cited: await storeReading(tx, document, from, readAt) };
}

/** The row of this document, or of its draft or its signed copy. */
async function findBefore(tx: EntityManager, { reading, text }: ReadSource, head: DocumentHead): Promise<Known> {
  const known = await findKnown(tx, reading, head);
  if (known) return { before: known, isDraft: false };
  const copy = await findCopy(tx, reading, head, text);
  return {
    before: copy,
    isDraft: copy !== null && reading.symbol === null,
  };
}

/** Whether this very file is known and says what it said. */
async function isStored(
  tx: EntityManager,
  { id, reading }: Document,
  { source, access, digest }: ReadSource,
): Promise<boolean> {
  const file = await tx.findOne(DocumentFile, { document: id, sha256: source.sha256 });
  if (file?.access !== access && access !== FileAccess.NOT_KEPT) return false;
  const isRead = reading?.sha256 === source.sha256;
  return isRead
    ? reading.digest === digest
    : file !== null && reading !== null && (await isLessSure(tx, reading, { confidence: 0 }));
}

/** Whether what is here already is to be trusted more: a text rather than a picture of it, and the clearer of two pictures. */
async function isLessSure(
  tx: EntityManager,
  { id }: Reading,
  { confidence }: Pick<ReadSource, 'confidence'>,
): Promise<boolean> {
  if (confidence === null) return false;
  const last = await tx.findOneOrFail(Reading, id, { fields: ['body'] });
  return (last.body.quality.confidence ?? 1) > confidence;
}

async function storeFile(tx: EntityManager, document: string, { source, access, text }: ReadSource): Promise<void> {
  const { name, mediaType, sha256, layout, content } = source;
  // those of earlier readings stay
  const id = stableId(document, 'file', sha256);
  const pages = layout === null ? null : [...layout.pages];
  await tx.upsert(DocumentFile, {
    id,
    document,
    name,
    mediaType,
    sha256,
    bytes: content.length,
    access,
    text,
    pages,
  });
}
