import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Meilisearch } from 'meilisearch';
import type { ReckonedReports } from './expected-report/reckoned-reports.ts';
import type { Loaders } from './store/loaders.ts';

/** What every resolver is given; made anew for each question. */
export interface Context {
  readonly em: EntityManager;
  readonly loaders: Loaders;
  /** `null` where the platform has no Meilisearch: search runs on PostgreSQL. */
  readonly meilisearch: Meilisearch | null;
  /** Asked by our own site from within the process: not bounded by cost. */
  readonly trusted: boolean;
  /** The folder of releases; `null`: none are given out here. */
  readonly releases: string | null;
  /** What was reckoned of expected reports; of all answers. */
  readonly reckoned: ReckonedReports;
  /** `isPassing`: the answer is not to be kept, as when it would be another in a moment because the search engine is away. */
  readonly notes: { isPassing: boolean };
}

/** What is known of a question before it is answered. */
export type ContextParts = Pick<Context, 'loaders' | 'meilisearch' | 'trusted' | 'reckoned'> & {
  readonly orm: MikroORM;
  readonly releases?: string | null;
};

/** The context of one answer. Apollo copies its own fields onto its prototype: what is made at need is a getter of that. */
export class AnswerContext implements Context {
  readonly loaders: Loaders;
  readonly meilisearch: Meilisearch | null;
  readonly trusted: boolean;
  readonly releases: string | null;
  readonly reckoned: ReckonedReports;
  readonly notes = { isPassing: false };
  private readonly store: { readonly orm: MikroORM; em?: EntityManager };

  constructor({ orm, loaders, meilisearch, trusted, reckoned, releases = null }: ContextParts) {
    this.reckoned = reckoned;
    this.releases = releases;
    this.store = { orm };
    this.loaders = loaders;
    this.meilisearch = meilisearch;
    this.trusted = trusted;
  }

  /** Made where it is asked for: most questions need no unit of work. */
  get em(): EntityManager {
    return (this.store.em ??= this.store.orm.em.fork());
  }
}
