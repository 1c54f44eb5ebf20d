import type { EntityManager } from '@mikro-orm/postgresql';
import type { Meilisearch } from 'meilisearch';
import { searchMeilisearch } from './meilisearch-search.ts';
import { searchPostgres } from './postgres-search.ts';
import type { SearchNarrowing, SearchPage } from './search-narrowing.ts';
import type { SearchResult } from './search-result.ts';
import { understand } from './understand.ts';
import { join } from './worded.ts';

/** The engines that can answer. */
export interface SearchEngines {
  readonly em: EntityManager;
  /** `null` where the platform has none. */
  readonly meilisearch: Meilisearch | null;
}

const IS_AWAY = {
  vi: 'Máy tìm kiếm đang tạm nghỉ; kết quả lấy trực tiếp từ kho dữ liệu, chưa tha lỗi gõ.',
  en: 'The search engine is away; this comes straight from the store, which forgives no typing errors.',
};

/** Answers a query from Meilisearch, or from PostgreSQL where Meilisearch is away or there is none; the answer says which. */
export async function searchCorpus(
  engines: SearchEngines,
  query: string,
  narrowing: SearchNarrowing,
  page: SearchPage,
): Promise<SearchResult> {
  const understood = understand(query);
  const { meilisearch } = engines;
  if (!meilisearch) return searchPostgres(engines.em, understood, narrowing, page);
  try {
    return await searchMeilisearch(meilisearch, understood, narrowing, page);
  } catch (error) {
    if (!isEngineError(error)) throw error;
    const result = await searchPostgres(engines.em, understood, narrowing, page);
    return { ...result, notice: join([IS_AWAY, result.notice]) };
  }
}

// the client's errors, whatever their class: away, hanging, without the index, or refusing the key
const isEngineError = (error: unknown): boolean => error instanceof Error && error.name.startsWith('Meilisearch');
