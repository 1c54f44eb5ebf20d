import type { MikroORM } from '@mikro-orm/postgresql';
import { CorpusState } from '@sau-ro/schema';

const KEPT_MS = 250;

/** Tells the revision of the corpus; the store is asked for it four times a second at most. */
export function watchRevision(orm: MikroORM): () => Promise<string> {
  let known: { readonly at: number; readonly value: Promise<string> } | null = null;
  const ask = async (): Promise<string> =>
    (await orm.em.fork().findOne(CorpusState, { name: 'revision' }))?.value ?? 'empty';
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
