import type { EntityManager } from '@mikro-orm/postgresql';
import {
  Assignment,
  Citation,
  Document,
  DocumentFile,
  type Fact,
  type FactKind,
  Obligation,
  PastFact,
  Reading,
  Outcome,
  Target,
  Task,
} from '@sau-ro/schema';
import { headOf, writeHead } from './head.ts';
import { readMasked, type Reader } from './read-source.ts';
import { findStored, replaceFacts } from './replace-facts.ts';
import { replacePassages } from './replace-passages.ts';
import { storeReading } from './store-reading.ts';
import { storeResults } from './store-results.ts';

/** The other held document that this very file was taken for, as when its number was read otherwise; `null`: none. */
export async function findFormer(tx: EntityManager, sha256: string, now: Document | null): Promise<Document | null> {
  const other = now === null ? { held: true } : { held: true, id: { $ne: now.id } };
  const file = await tx.findOne(DocumentFile, { sha256, document: other }, { populate: ['document.reading'] });
  return file?.document ?? null;
}

interface GivenOver {
  readonly sha256: string;
  readonly read: Reader;
  readonly readAt: Date;
}

// tasks go with their assignments
const FACTS: readonly (readonly [FactKind, new () => Fact & { id: string }])[] = [
  ['target', Target],
  ['obligation', Obligation],
  ['citation', Citation],
  ['task', Task],
  ['assignment', Assignment],
];

/**
 * Gives the document that a file was taken for over to the one that it is: its facts are past, each with the fact that says it now, its
 * history and its address are the other’s. What it has of another file, it is read from; what is cited stays as cited.
 * Returns the documents of which something else is said now.
 */
export async function giveOver(
  tx: EntityManager,
  former: Document | null,
  document: Document,
  { sha256, read, readAt }: GivenOver,
): Promise<string[]> {
  if (former === null) return [];
  await tx.nativeDelete(DocumentFile, { document: former.id, sha256 });
  const wasRead = former.reading?.sha256 === sha256;
  if (!wasRead) return [former.id];
  for (const [kind, entity] of FACTS) {
    const before = await findStored(tx, kind, former.id);
    await replaceFacts(tx, { kind, entity, document: document.id, rows: [], readAt, before });
  }
  await storeResults(tx, former, []);
  await replacePassages(tx, former.id, []);
  await tx.nativeUpdate(PastFact, { document: former.id }, { document: document.id });
  await tx.nativeUpdate(Outcome, { document: former.id }, { document: document.id });
  await tx.nativeUpdate(Reading, { document: former.id, sha256 }, { document: document.id });
  if (former.heldFrom && document.heldFrom && former.heldFrom < document.heldFrom) document.heldFrom = former.heldFrom;
  former.reading = null;
  await tx.flush();
  const file = await tx.findOne(
    DocumentFile,
    { document: former.id, text: { $ne: null } },
    { populate: ['text', 'pages'] },
  );
  return file ? readAgain(tx, former, file, { read, readAt }) : letGo(tx, former, document);
}

async function readAgain(
  tx: EntityManager,
  former: Document,
  { text, pages, sha256 }: DocumentFile,
  { read, readAt }: Pick<GivenOver, 'read' | 'readAt'>,
): Promise<string[]> {
  const found = readMasked({ text: text ?? '', layout: pages && { pages } }, read);
  await writeHead(tx, found.reading, headOf(found.reading, sha256), { before: former, readAt });
  return [former.id, ...(await storeReading(tx, former, { ...found, source: { sha256 } }, readAt))];
}

/** Nothing is held of it any more: a document that others cite is known by what they say, another was none. */
async function letGo(tx: EntityManager, former: Document, document: Document): Promise<string[]> {
  if ((await tx.count(Citation, { to: former.id })) > 0) {
    const unread = {
      title: null,
      issuer: null,
      issuerFolded: null,
      issuedOn: null,
      issuedSort: '',
      period: null,
      signer: null,
    };
    tx.assign(former, { ...unread, held: false, heldFrom: null, readAt: null });
    await tx.flush();
    return [former.id];
  }
  const { id, slug, formerSlugs } = former;
  await tx.nativeDelete(Document, { id });
  document.formerSlugs = [...new Set([...document.formerSlugs, ...formerSlugs, slug])];
  await tx.flush();
  return [id];
}
