import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControl } from '@apollo/server/plugin/cacheControl';
import responseCache from '@apollo/server-plugin-response-cache';
import { Kind, type OperationDefinitionNode } from 'graphql';
import type { Context } from '../context.ts';

const KEPT_SECONDS = 3600;

// these look beside the store: at the search engine, which may be away or a moment behind
const NEVER_KEPT = new Set(['search', 'suggest', 'corpus']);

const isKept = (operation: OperationDefinitionNode): boolean =>
  operation.selectionSet.selections.every((field) => field.kind === Kind.FIELD && !NEVER_KEPT.has(field.name.value));

/** Keeps answers in memory for as long as the corpus has the revision that they were made from. */
export function answerCache(revision: () => Promise<string>): ApolloServerPlugin<Context>[] {
  return [
    ApolloServerPluginCacheControl({ defaultMaxAge: KEPT_SECONDS, calculateHttpHeaders: false }),
    responseCache<Context>({
      extraCacheKeyData: revision,
      shouldReadFromCache: async ({ operation }) => operation !== undefined && isKept(operation),
      shouldWriteToCache: async ({ operation }) => operation !== undefined && isKept(operation),
    }),
  ];
}
