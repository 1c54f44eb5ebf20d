import type { MikroORM } from '@mikro-orm/postgresql';
import { CorpusState } from '@sau-ro/schema';

const KEPT_MS = 250;

/** The revision of a corpus in which nothing was ever changed. */
export const NO_REVISION = 'empty';

/** Which corpus is shown. */
export interface ShownCorpus {
  /** Its revision and that of the search index: equal ones give equal answers. */
  readonly key: string;
  /** The search index shows an older revision: it is being brought up to date. */
  readonly isIndexBehind: boolean;
  /** When it came to be shown so; `null`: nothing was ever changed. */
  readonly changedAt: Date | null;
}

/** Tells which corpus is shown; the store is asked four times a second at most. */
export function watchRevision(orm: MikroORM): () => Promise<ShownCorpus> {
  let known: { readonly at: number; readonly value: Promise<ShownCorpus> } | null = null;
  const ask = async (): Promise<ShownCorpus> => {
    const states = await orm.em.fork().find(CorpusState, { name: { $in: ['revision', 'indexed'] } });
    const latest = Math.max(...states.map(({ changedAt }) => changedAt.getTime()));
    const changedAt = states.length === 0 ? null : new Date(latest);
    return { ...shownOf(new Map(states.map(({ name, value }) => [name, value]))), changedAt };
  };
  return () => {
    const now = performance.now();
    if (known === null || now - known.at > KEPT_MS) {
      const value = ask();
      // a failure is told to those who wait, and not kept for the next
      value.catch(() => (known = null));
      known = { at: now, value };
    }
    return known.value;
  };
}

function shownOf(states: ReadonlyMap<string, string>): Omit<ShownCorpus, 'changedAt'> {
  const revision = states.get('revision') ?? NO_REVISION;
  const indexed = states.get('indexed');
  return {
    key: `indexed ${indexed ?? ''}, revision ${revision}`,
    isIndexBehind: indexed !== undefined && indexed.split(' ')[0] !== revision,
  };
}
