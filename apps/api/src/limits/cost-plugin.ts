import { createRequire } from 'node:module';
import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Context } from '../context.ts';

// its ES build imports a second graphql ("from another module or realm"); the CommonJS one does not
const { fieldExtensionsEstimator, getComplexity, simpleEstimator } = createRequire(import.meta.url)(
  'graphql-query-complexity',
) as typeof import('graphql-query-complexity');

const ESTIMATORS = [fieldExtensionsEstimator(), simpleEstimator({ defaultComplexity: 1 })];

/** The most that one question may cost: fields, times the rows that its lists may give. */
const HIGHEST_COST = 30_000;

/** Refuses a question that would cost too much, before it is answered; variables and defaults are counted in. */
export function costPlugin(schema: GraphQLSchema): ApolloServerPlugin<Context> {
  const known = new LRUCache<string, number>({ max: 1000 });
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ request, document, queryHash, response, contextValue }) {
          if (contextValue.trusted) return;
          const key = `${queryHash} ${request.operationName ?? ''} ${JSON.stringify(request.variables ?? {})}`;
          const cost =
            known.get(key) ??
            getComplexity({
              schema,
              query: document,
              ...(request.operationName ? { operationName: request.operationName } : {}),
              variables: request.variables ?? {},
              estimators: ESTIMATORS,
            });
          if (key.length < 10_000) known.set(key, cost);
          response.http?.headers.set('x-query-cost', String(cost));
          if (cost <= HIGHEST_COST) return;
          throw new GraphQLError(
            `This question may cost ${cost}, at most ${HIGHEST_COST} is answered: ask for fewer rows or fields at once.`,
            { extensions: { code: 'QUERY_TOO_COSTLY', http: { status: 400 } } },
          );
        },
      };
    },
  };
}
