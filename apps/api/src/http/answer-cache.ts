import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControl } from '@apollo/server/plugin/cacheControl';
import responseCache from '@apollo/server-plugin-response-cache';
import type { MikroORM } from '@mikro-orm/postgresql';
import { CorpusState } from '@sau-ro/schema';
import { Kind, type OperationDefinitionNode } from 'graphql';
import type { Context } from '../context.ts';

const KEPT_SECONDS = 3600;
const REVISION_KEPT_MS = 250;

// these look beside the store: at the search engine, which may be away or a moment behind
const NEVER_KEPT = new Set(['search', 'suggest', 'corpus']);

const isKept = (operation: OperationDefinitionNode): boolean =>
  operation.selectionSet.selections.every((field) => field.kind === Kind.FIELD && !NEVER_KEPT.has(field.name.value));

/** Keeps answers in memory for as long as the corpus has the revision that they were made from. */
export function answerCache(orm: MikroORM): ApolloServerPlugin<Context>[] {
  const revision = watchRevision(orm);
  return [
    ApolloServerPluginCacheControl({ defaultMaxAge: KEPT_SECONDS, calculateHttpHeaders: false }),
    responseCache<Context>({
      extraCacheKeyData: revision,
      shouldReadFromCache: async ({ operation }) => operation !== undefined && isKept(operation),
      shouldWriteToCache: async ({ operation }) => operation !== undefined && isKept(operation),
    }),
  ];
}

/** The revision of the corpus, asked of the store four times a second at most. */
function watchRevision(orm: MikroORM): () => Promise<string> {
  let known: { readonly at: number; readonly value: Promise<string> } | null = null;
  const ask = async (): Promise<string> =>
    (await orm.em.fork().findOne(CorpusState, { name: 'revision' }))?.value ?? 'empty';
  return () => {
    const now = performance.now();
    if (known === null || now - known.at > REVISION_KEPT_MS) {
      const value = ask();
      // a failure is told to those who wait, and not kept for the next
      value.catch(() => (known = null));
      known = { at: now, value };
    }
    return known.value;
  };
}
