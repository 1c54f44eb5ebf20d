import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControl } from '@apollo/server/plugin/cacheControl';
import responseCache from '@apollo/server-plugin-response-cache';
import { Kind, type OperationDefinitionNode } from 'graphql';
import type { Context } from '../context.ts';

const KEPT_SECONDS = 3600;

// the first tells which engine answers at this moment; of a text that somebody sends nothing is kept
const NEVER_KEPT = new Set(['corpus', 'lookUpSymbol', 'readTargets']);

const isKept = (operation: OperationDefinitionNode): boolean =>
  operation.selectionSet.selections.every((field) => field.kind === Kind.FIELD && !NEVER_KEPT.has(field.name.value));

/** Keeps answers in memory for as long as the store and the index are what they were made from. */
export function answerCache(revision: () => Promise<string>): ApolloServerPlugin<Context>[] {
  return [
    ApolloServerPluginCacheControl({ defaultMaxAge: KEPT_SECONDS, calculateHttpHeaders: false }),
    responseCache<Context>({
      extraCacheKeyData: revision,
      shouldReadFromCache: async ({ operation }) => operation !== undefined && isKept(operation),
      shouldWriteToCache: async ({ operation, contextValue }) =>
        operation !== undefined && isKept(operation) && !contextValue.notes.isPassing,
    }),
  ];
}
