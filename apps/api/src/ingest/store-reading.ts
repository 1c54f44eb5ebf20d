import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type Reading as ReadDocument, restoredWordsOf } from '@sau-ro/reading';
import { Citation, type Document, Obligation, Reading, type ReadingBody, Target } from '@sau-ro/schema';
import { findOrAddCited } from './cited-documents.ts';
import { clearsOf } from './clears-row.ts';
import { citationRows, deadlineRow, factIds, obligationRows, passageOf, targetRows } from './fact-rows.ts';
import { stableId } from './identity.ts';
import { locateQuote } from './locate-quote.ts';
import { splitPassages } from './passages.ts';
import type { ReadSource } from './read-source.ts';
import { replaceFacts } from './replace-facts.ts';
import { replacePassages } from './replace-passages.ts';
import { resultRow } from './result-rows.ts';
import { storeAssignments } from './store-assignments.ts';
import { storeResults } from './store-results.ts';

/** What was read, and of which file. */
type StoredSource = Omit<ReadSource, 'source' | 'access'> & { readonly source: Pick<ReadSource['source'], 'sha256'> };

/** Adds a reading to a document and makes its paragraphs and facts those of this reading; returns the documents that it cites. */
export async function storeReading(
  tx: EntityManager,
  document: Document,
  { source, text, reading, digest, confidence }: StoredSource,
  readAt: Date,
): Promise<string[]> {
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
  const restored = restoredWordsOf(reading);
  const passages = splitPassages(text, reading.sections).map((passage, ordinal) => ({
    id: stableId(document.id, 'passage', String(ordinal)),
    document: document.id,
    ordinal,
    ...passage,
    restored: restored && onOneLine(restored(passage.start, passage.end)),
  }));
  await replacePassages(tx, document.id, passages);
  return storeFacts(tx, document, reading, readAt);
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
