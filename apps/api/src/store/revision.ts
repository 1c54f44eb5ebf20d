import type { MikroORM } from '@mikro-orm/postgresql';
import { CorpusState } from '@sau-ro/schema';

const KEPT_MS = 250;

/** Tells which corpus is shown: its revision and that of the search index; the store is asked four times a second at most. */
export function watchRevision(orm: MikroORM): () => Promise<string> {
  let known: { readonly at: number; readonly value: Promise<string> } | null = null;
  const ask = async (): Promise<string> => {
    const states = await orm.em.fork().find(CorpusState, { name: { $in: ['revision', 'indexed'] } });
    return states
      .map(({ name, value }) => `${name} ${value}`)
      .toSorted((one, other) => (one < other ? -1 : 1))
      .join(', ');
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
