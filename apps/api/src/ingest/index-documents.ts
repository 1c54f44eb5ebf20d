import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CorpusState } from '@sau-ro/schema';
import type { Meilisearch } from 'meilisearch';
import type { IndexedDocument } from '../search/indexed-document.ts';
import { indexSettings, PASSAGES } from '../search/index-settings.ts';
import { searchRecords } from '../search/search-records.ts';
import { connectForIndexing } from '../search/meilisearch-client.ts';
import { ensureIndex, indexDocuments, rebuildIndex } from '../search/search-index.ts';
import { NO_REVISION } from '../store/revision.ts';
import { findIndexedDocuments } from './indexed-documents.ts';
import { type ChangeChain, planIndex } from './revision-change.ts';

/** Where a Meilisearch is, and the key to it. */
export interface IndexAddress {
  readonly url: string;
  readonly key: string;
}

const INDEXED = 'indexed';
const BATCH = 200;
const NOTHING: IndexedDocument = {
  id: '',
  held: false,
  symbol: null,
  type: null,
  title: null,
  issuer: null,
  localityKey: null,
  year: null,
  period: null,
  citations: [],
  targets: [],
  passages: [],
};
// an index of other settings, or whose records have other fields, is another index
const settingsSum = createHash('sha256')
  .update(JSON.stringify([indexSettings, searchRecords(NOTHING)]))
  .digest('hex')
  .slice(0, 12);
// after so many changes a fresh index is made faster than the old one is mended
const MOST_MENDED = 2000;

/** What an ingest changed. */
export interface CorpusChange {
  readonly chain: ChangeChain;
  readonly documents: readonly string[];
}

// one at a time: an index that is being mended by one shows nothing for sure to another
const INDEX_LOCK = 4_072_002;

/**
 * Makes the index show what the store holds: mends it by the documents that changed, or builds it anew where it shows another
 * revision than the one before these changes. Returns what went wrong as one line, or `null`: the store is right all the same.
 */
export async function updateIndex(
  em: EntityManager,
  address: IndexAddress | null,
  change: CorpusChange,
): Promise<string | null> {
  if (address === null) return null;
  const client = connectForIndexing(address.url, address.key);
  return em.fork().transactional(async (tx) => {
    await tx.execute(`select pg_advisory_xact_lock(${INDEX_LOCK})`);
    return bringUpToDate(em, client, change).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      return `The search index could not be brought up to date (${reason}). Nothing is lost: run this again, it is built from the store.`;
    });
  });
}

async function bringUpToDate(
  em: EntityManager,
  client: Meilisearch,
  { chain, documents }: CorpusChange,
): Promise<null> {
  await ensureIndex(client);
  // before any document is read: what comes later is not claimed
  const now = await revisionOf(em);
  const plan = planIndex(await shownRevision(em, client), now, chain, documents.length <= MOST_MENDED);
  if (plan.way === 'leave') return null;
  if (plan.way === 'rebuild') await rebuildIndex(client, allDocuments(em));
  else
    for (const ids of batches(documents)) await indexDocuments(client, ids, await findIndexedDocuments(em.fork(), ids));
  await em.fork().upsert(CorpusState, { name: INDEXED, value: stateOf(plan.shows), changedAt: new Date() });
  return null;
}

/** The revision of the corpus; changes with it and with nothing else. */
export async function revisionOf(em: EntityManager): Promise<string> {
  return (await em.fork().findOne(CorpusState, { name: 'revision' }))?.value ?? NO_REVISION;
}

const stateOf = (revision: string): string => `${revision} ${settingsSum}`;

/** The revision that the index shows; none where it is empty although it should not be, or is of another making. */
async function shownRevision(em: EntityManager, client: Meilisearch): Promise<string | null> {
  const { numberOfDocuments } = await client.index(PASSAGES).getStats();
  const state = await em.fork().findOne(CorpusState, { name: INDEXED });
  const [revision = '', sum] = state?.value.split(' ') ?? [];
  return numberOfDocuments === 0 || sum !== settingsSum ? null : revision;
}

async function* allDocuments(em: EntityManager): AsyncGenerator<IndexedDocument> {
  const rows = await em.execute<{ id: string }[]>('select id from document order by id');
  for (const ids of batches(rows.map(({ id }) => id))) yield* await findIndexedDocuments(em.fork(), ids);
}

function* batches(ids: readonly string[]): Generator<readonly string[]> {
  for (let from = 0; from < ids.length; from += BATCH) yield ids.slice(from, from + BATCH);
}
