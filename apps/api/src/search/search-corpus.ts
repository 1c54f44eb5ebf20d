import type { Context } from '../context.ts';
import { searchMeilisearch } from './meilisearch-search.ts';
import { searchPostgres } from './postgres-search.ts';
import type { SearchNarrowing, SearchPage } from './search-filter.ts';
import type { SearchResult } from './search-result.ts';
import { understand } from './understand.ts';

const AWAY = 'Máy tìm kiếm chính tạm ngừng; kết quả dưới đây do PostgreSQL tìm, có thể xếp hạng kém hơn.';

/** Searches by Meilisearch, or by PostgreSQL where there is none or it does not answer; the result says which it was. */
export async function searchCorpus(
  { em, meilisearch }: Pick<Context, 'em' | 'meilisearch'>,
  query: string,
  narrowing: SearchNarrowing,
  page: SearchPage,
): Promise<SearchResult> {
  const understood = understand(query);
  if (meilisearch === null) return searchPostgres(em, understood, narrowing, page);
  try {
    return await searchMeilisearch(meilisearch, understood, narrowing, page);
  } catch {
    const result = await searchPostgres(em, understood, narrowing, page);
    return { ...result, notice: [AWAY, result.notice].filter(Boolean).join(' ') };
  }
}
