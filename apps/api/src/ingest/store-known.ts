import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import { fold, indicatorById } from '@sau-ro/gazetteer';
import { symbolKey } from '@sau-ro/reading';
import { Citation, CitationRole, Document, Target } from '@sau-ro/schema';
import { addUnheld, findOrAddNumbered, learn } from './cited-documents.ts';
import { factIds } from './fact-rows.ts';
import { identifyUnnumbered } from './identity.ts';
import { issuingPlace } from './issuing-place.ts';
import { parseKnownDocument, type ToldDocument } from './known-table.ts';
import { type FactRow, replaceFacts } from './replace-facts.ts';
import type { RevisionChange } from './revision-change.ts';
import { lockWriters, touchCorpus } from './writing.ts';

/** What an import of known documents came to. */
export interface StoredKnown {
  /** By table. */
  readonly outcomes: readonly ('added' | 'updated' | 'unchanged')[];
  readonly failed: readonly { path: string; reason: string }[];
  /** The documents that were changed. */
  readonly documents: readonly string[];
  /** `null`: nothing was changed. */
  readonly change: RevisionChange | null;
}

interface Table {
  readonly told: ToldDocument;
  readonly digest: string;
}

interface Row extends Table {
  readonly document: Document;
  readonly outcome: StoredKnown['outcomes'][number];
}

async function readTables(paths: readonly string[]) {
  const tables: Table[] = [];
  const failed: { path: string; reason: string }[] = [];
  for (const path of paths) {
    try {
      const text = await readFile(path, 'utf8');
      tables.push({ told: parseKnownDocument(text), digest: createHash('sha256').update(text).digest('hex') });
    } catch (error) {
      failed.push({ path, reason: `${path}: ${error instanceof Error ? error.message : String(error)}` });
    }
  }
  return { tables, failed };
}

/** Reads tables of known documents into the store, all in one transaction; read again, they change nothing. */
export async function storeKnown(em: EntityManager, paths: readonly string[]): Promise<StoredKnown> {
  const { tables, failed } = await readTables(paths);
  if (tables.length === 0) return { outcomes: [], failed, documents: [], change: null };
  return em.fork().transactional(async (tx) => {
    await lockWriters(tx);
    const readAt = new Date();
    const rows: Row[] = [];
    // all of them before their links: one may carry out another that stands below
    for (const table of tables) rows.push(await storeHead(tx, table, readAt));
    await tx.flush();
    const changed = rows.filter(({ outcome }) => outcome !== 'unchanged');
    for (const row of changed) await storeTold(tx, row, readAt);
    const outcomes = rows.map(({ outcome }) => outcome);
    const change = changed.length === 0 ? null : await touchCorpus(tx);
    return { outcomes, failed, documents: changed.map(({ document }) => document.id), change };
  });
}

async function storeHead(tx: EntityManager, table: Table, readAt: Date): Promise<Row> {
  const { told, digest } = table;
  const document = await findOrAdd(tx, told, readAt);
  await tx.flush();
  // its own text says more, and more surely, than any list
  if (document.held || document.known?.digest === digest) return { ...table, document, outcome: 'unchanged' };
  const outcome = document.known ? 'updated' : 'added';
  const { title, issuer, type, issuedOn } = told;
  document.known = { url: told.url, verified: told.verified, note: told.note, about: told.about, digest };
  // what was reviewed goes before what others say in passing
  document.title = title ?? document.title;
  document.issuer = issuer;
  document.issuerFolded = fold(issuer);
  document.type = type;
  document.issuedOn = issuedOn === null ? document.issuedOn : null;
  learn(document, { type, issuer, title, issuedOn, year: issuedOn?.year ?? null });
  return { ...table, document, outcome };
}

async function findOrAdd(tx: EntityManager, told: ToldDocument, readAt: Date): Promise<Document> {
  const { symbol, place, issuedOn, type, issuer } = told;
  const year = issuedOn?.year ?? null;
  if (symbol !== null) return findOrAddNumbered(tx, { symbol, place, year }, readAt);
  const issued = [issuedOn?.year, issuedOn?.month].filter((part) => part != null).join('-');
  const title = told.title ?? told.about;
  const found = identifyUnnumbered({ type, symbolForm: null, issuer, place, title, issued, sha256: '' });
  const known = await tx.findOne(Document, { identity: found.identity });
  return known ?? addUnheld(tx, { ...found, place, readAt });
}

async function storeTold(tx: EntityManager, { told, document }: Row, readAt: Date): Promise<void> {
  const id = factIds(document.id);
  const read = { document: document.id, readAt };
  await replaceFacts(tx, { ...read, kind: 'target', entity: Target, rows: targetRows(told, document.id, id) });
  const links: FactRow<Citation>[] = [];
  for (const [position, symbol] of told.carriesOut.entries()) {
    const place = issuingPlace({ symbol, issuer: null, on: null, speaker: told.place?.key ?? null });
    const to = await findOrAddNumbered(tx, { symbol, place, year: null }, readAt);
    await tx.flush();
    links.push({
      ...linkRow(told, document.id, { symbol, position }),
      to: to.id,
      id: id('citation', symbolKey(symbol)),
    });
  }
  await replaceFacts(tx, { ...read, kind: 'citation', entity: Citation, rows: links });
}

const linkRow = (told: ToldDocument, from: string, { symbol, position }: { symbol: string; position: number }) => ({
  from,
  position,
  symbol,
  symbolKey: symbolKey(symbol),
  role: CitationRole.IMPLEMENTS,
  date: null,
  issuer: null,
  subject: null,
  mentions: 0,
  passage: null,
  source: { url: told.url, verified: told.verified, note: null },
});

// a figure that is corrected is the same target: what it is of names it
const targetRows = (told: ToldDocument, document: string, id: ReturnType<typeof factIds>): FactRow<Target>[] =>
  told.targets.map(({ url, note, locality, ...target }, position) => ({
    ...target,
    id: id(
      'target',
      target.indicator,
      locality ?? '',
      `${target.dueYear ?? ''} ${target.dueFrom ?? ''} ${target.change}`,
    ),
    document,
    locality: locality ?? told.place?.key ?? null,
    position,
    subject: indicatorById.get(target.indicator)?.vi ?? target.indicator,
    population: null,
    section: null,
    passage: null,
    source: { url: url ?? told.url, verified: told.verified, note },
  }));
