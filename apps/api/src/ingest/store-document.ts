import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { SourceFile } from '@sau-ro/files';
import { read as readText, type Reading as ReadDocument, restoredWordsOf } from '@sau-ro/reading';
import {
  Citation,
  type Document,
  DocumentFile,
  FileAccess,
  Obligation,
  Reading,
  type ReadingBody,
  Target,
} from '@sau-ro/schema';
import { findOrAddCited } from './cited-documents.ts';
import { clearsOf } from './clears-row.ts';
import { citationRows, deadlineRow, factIds, obligationRows, passageOf, targetRows } from './fact-rows.ts';
import { findCopy } from './find-copy.ts';
import { type DocumentHead, findKnown, headOf, writeHead } from './head.ts';
import { stableId } from './identity.ts';
import { splitPassages } from './passages.ts';
import { locateQuote } from './locate-quote.ts';
import { type Reader, type ReadSource, readSource } from './read-source.ts';
import { resultRow } from './result-rows.ts';
import { replaceFacts } from './replace-facts.ts';
import { replacePassages } from './replace-passages.ts';
import type { RevisionChange } from './revision-change.ts';
import { storeAssignments } from './store-assignments.ts';
import { storeResults } from './store-results.ts';
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
  const { reading } = from;
  const head = headOf(reading, source.sha256);
  return em.fork().transactional(async (tx) => {
    await lockWriters(tx);
    const { before, isDraft, isSigned } = await findBefore(tx, from, head);
    const last = before?.reading ?? null;
    if (before && (await isStored(tx, before, from))) {
      return { outcome: 'unchanged', documentId: before.id, touched: [], change: null };
    }
    if (before && last && (isDraft || (await isLessSure(tx, last, from)))) {
      await storeFile(tx, before.id, from);
      return { outcome: 'updated', documentId: before.id, touched: [], change: await touchCorpus(tx) };
    }
    const readAt = new Date();
    // a signed copy takes the row of its draft, with its address and the ids of its facts
    if (before && isSigned) before.identity = head.identity;
    const document = await writeHead(tx, reading, head, { before, readAt });
    await storeReading(tx, document, from, readAt);
    const touched = await storeFacts(tx, document, reading, readAt);
    return { outcome: last ? 'updated' : 'added', documentId: document.id, touched, change: await touchCorpus(tx) };
  });
}

/** The row of this document, or of its draft or its signed copy. */
async function findBefore(
  tx: EntityManager,
  { reading, text }: ReadSource,
  head: DocumentHead,
): Promise<{ before: Document | null; isDraft: boolean; isSigned: boolean }> {
  const known = await findKnown(tx, reading, head);
  if (known) return { before: known, isDraft: false, isSigned: false };
  const copy = await findCopy(tx, reading, head, text);
  return {
    before: copy,
    isDraft: copy !== null && reading.symbol === null,
    isSigned: copy !== null && reading.symbol !== null,
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

async function storeReading(
  tx: EntityManager,
  document: Document,
  { source, text, reading, digest, confidence, access }: ReadSource,
  readAt: Date,
): Promise<void> {
  const row = tx.create(Reading, {
    id: randomUUID(),
    document,
    readAt,
    digest,
    sha256: source.sha256,
    text,
    body: bodyOf(reading, text, confidence),
  });
  await tx.persist(row).flush();
  document.reading = row;
  await tx.flush();
  await storeFile(tx, document.id, { source, text, reading, digest, confidence, access });
  const restored = restoredWordsOf(reading);
  const passages = splitPassages(text, reading.sections).map((passage, ordinal) => ({
    id: stableId(document.id, 'passage', String(ordinal)),
    document: document.id,
    ordinal,
    ...passage,
    restored: restored && onOneLine(restored(passage.start, passage.end)),
  }));
  await replacePassages(tx, document.id, passages);
}

async function storeFacts(
  tx: EntityManager,
  document: Document,
  reading: ReadDocument,
  readAt: Date,
): Promise<string[]> {
  const id = factIds(document.id);
  const locality = document.locality?.key ?? null;
  const read = { document: document.id, readAt };
  const targets = targetRows(reading, document.id, locality, id);
  await replaceFacts(tx, { ...read, kind: 'target', entity: Target, rows: targets });
  const duties = obligationRows(reading, document.id, id);
  await replaceFacts(tx, { ...read, kind: 'obligation', entity: Obligation, rows: duties });
  await storeAssignments(tx, document, reading, { id, readAt });
  await storeResults(tx, document, reading.results);
  const cited: Document[] = [];
  for (const citation of reading.citations) {
    cited.push(await findOrAddCited(tx, citation, { speaker: locality, readAt }));
    await tx.flush();
  }
  const rows = citationRows(reading, document.id, id).map((row, at) => ({ ...row, to: cited[at]?.id ?? document.id }));
  await replaceFacts(tx, { ...read, kind: 'citation', entity: Citation, rows });
  return [...new Set(cited.map((other) => other.id))];
}

const onOneLine = (text: string): string => text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();

const bodyOf = (reading: ReadDocument, text: string, confidence: number | null): ReadingBody => ({
  quality: { ...reading.quality, restored: reading.restoredText !== null, confidence },
  clarity: clearsOf(reading.clarity.plan),
  restoredText: reading.restoredText,
  restoredAlignment: reading.restoredAlignment && [...reading.restoredAlignment],
  sections: reading.sections.map(({ label, title, depth, span: [start, end] }) => ({
    label,
    title,
    depth,
    start,
    end,
  })),
  recipients: reading.recipients.map((name) => ({ name })),
  funding: reading.funding.map((passage) => passageOf(passage)),
  deadlines: reading.deadlines.map(deadlineRow),
  qualitativeTargets: reading.qualitativeTargets.map((quote) => passageOf({ quote, span: locateQuote(text, quote) })),
  results: reading.results.map(resultRow),
  namedWithoutNumber: reading.namedWithoutNumber.map(({ span }) =>
    passageOf({ quote: onOneLine(text.slice(...span)), span }),
  ),
});
