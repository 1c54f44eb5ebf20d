import type { EntityManager } from '@mikro-orm/postgresql';
import type { Meilisearch } from 'meilisearch';
import type { Loaders } from './store/loaders.ts';

/** What every resolver is given; made anew for each question. */
export interface Context {
  readonly em: EntityManager;
  readonly loaders: Loaders;
  /** `null` where the platform has no Meilisearch: search runs on PostgreSQL. */
  readonly meilisearch: Meilisearch | null;
  /** Asked by our own site from within the process: not bounded by cost. */
  readonly trusted: boolean;
  /** `isPassing`: the answer would be another in a moment, as when the search engine is away. */
  readonly notes: { isPassing: boolean };
}
