import type { Index, Meilisearch } from 'meilisearch';
import type { IndexedDocument } from './indexed-document.ts';
import { indexSettings, PASSAGES } from './index-settings.ts';
import { type SearchRecord, searchRecords } from './search-records.ts';

const FRESH = `${PASSAGES}_fresh`;
const PRIMARY_KEY = 'id';
const BATCH = 5000;
const PATIENCE = { timeout: 120_000, interval: 20 };

/** The index cannot be written; what is in the store is not lost, the index is built from it again. */
class SearchIndexError extends Error {
  override readonly name = 'SearchIndexError';
  readonly code = 'SEARCH_INDEX_FAILED';
  constructor(what: string, why: string) {
    super(`Meilisearch could not ${what}: ${why}. Search answers from PostgreSQL until the index is rebuilt.`);
  }
}

type Enqueued = ReturnType<Index['deleteDocuments']>;

async function finish(task: Enqueued, what: string): Promise<void> {
  const { status, error } = await task.waitTask(PATIENCE);
  if (status !== 'succeeded') throw new SearchIndexError(what, error?.message ?? status);
}

async function add(index: Index, records: readonly SearchRecord[]): Promise<void> {
  for (let from = 0; from < records.length; from += BATCH) {
    await finish(index.addDocuments(records.slice(from, from + BATCH)), 'add passages');
  }
}

async function exists(client: Meilisearch, uid: string): Promise<boolean> {
  const { results } = await client.getRawIndexes({ limit: 1000 });
  return results.some((index) => index.uid === uid);
}

/** Makes the index with its settings where there is none, so that a first search finds an empty index and not an error. */
export async function ensureIndex(client: Meilisearch): Promise<void> {
  if (await exists(client, PASSAGES)) return;
  await finish(client.createIndex(PASSAGES, { primaryKey: PRIMARY_KEY }), 'create the index');
  await finish(client.index(PASSAGES).updateSettings(indexSettings), 'take its settings');
}

/** Builds a fresh index beside the live one and swaps them; readers see the old one until the new one is whole. */
export async function rebuildIndex(
  client: Meilisearch,
  documents: Iterable<IndexedDocument> | AsyncIterable<IndexedDocument>,
): Promise<void> {
  await ensureIndex(client);
  // one that an earlier, killed rebuild left behind
  if (await exists(client, FRESH)) await finish(client.deleteIndex(FRESH), 'delete an old fresh index');
  await finish(client.createIndex(FRESH, { primaryKey: PRIMARY_KEY }), 'create a fresh index');
  const fresh = client.index(FRESH);
  await finish(fresh.updateSettings(indexSettings), 'take its settings');
  let records: SearchRecord[] = [];
  for await (const document of documents) {
    records.push(...searchRecords(document));
    if (records.length < BATCH) continue;
    await add(fresh, records);
    records = [];
  }
  await add(fresh, records);
  await finish(client.swapIndexes([{ indexes: [FRESH, PASSAGES], rename: false }]), 'swap the indexes');
  await finish(client.deleteIndex(FRESH), 'delete the old index');
}

/**
 * Indexes documents after they were stored, and takes those out that are there no more: what was shown under their ids goes first,
 * so doing it twice changes nothing.
 */
export async function indexDocuments(
  client: Meilisearch,
  ids: readonly string[],
  documents: readonly IndexedDocument[],
): Promise<void> {
  if (ids.length === 0) return;
  await removeDocuments(client, ids);
  await add(client.index(PASSAGES), documents.flatMap(searchRecords));
}

/** Takes documents out of the index. */
async function removeDocuments(client: Meilisearch, ids: readonly string[]): Promise<void> {
  await ensureIndex(client);
  const filter = `document IN [${ids.map((id) => JSON.stringify(id)).join(', ')}]`;
  await finish(client.index(PASSAGES).deleteDocuments({ filter }), 'remove old passages');
}
