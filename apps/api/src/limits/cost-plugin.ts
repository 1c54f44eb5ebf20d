import { createRequire } from 'node:module';
import type { ApolloServerPlugin, GraphQLRequest } from '@apollo/server';
import { type DocumentNode, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Context } from '../context.ts';
import { BadInputError } from '../errors/errors.ts';
import { checkInput } from './check-input.ts';

// its ES build imports a second graphql ("from another module or realm"); the CommonJS one does not
const { fieldExtensionsEstimator, getComplexity, simpleEstimator } = createRequire(import.meta.url)(
  'graphql-query-complexity',
) as typeof import('graphql-query-complexity');

const ESTIMATORS = [fieldExtensionsEstimator(), simpleEstimator({ defaultComplexity: 1 })];

/** The most that one question may cost: fields, times the rows that its lists may give. */
const HIGHEST_COST = 30_000;

/** What a question may cost; an argument that cannot be what it should be is the caller’s error. */
function costOf(schema: GraphQLSchema, query: DocumentNode, request: GraphQLRequest): number {
  const { operationName, variables = {} } = request;
  try {
    return getComplexity({
      schema,
      query,
      ...(operationName ? { operationName } : {}),
      variables,
      estimators: ESTIMATORS,
    });
  } catch (error) {
    throw error instanceof GraphQLError ? new BadInputError(error.message.slice(0, 300)) : error;
  }
}

// the words that are asked with weigh nothing: only that they are given
const weightOf = (value: unknown): unknown => (typeof value === 'string' ? '' : value);

/** What a question's cost depends on: the question, and the variables that it declares, whatever else is sent with it. */
function costKey(queryHash: string, operation: OperationDefinitionNode | undefined, request: GraphQLRequest): string {
  const { operationName, variables = {} } = request;
  const declared = (operation?.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  const weights = declared.filter((name) => name in variables).map((name) => [name, weightOf(variables[name])]);
  return JSON.stringify([queryHash, operationName ?? '', weights]);
}

/** Refuses a question that is wrong or would cost too much, before it is answered; variables and defaults are counted in. */
export function costPlugin(schema: GraphQLSchema): ApolloServerPlugin<Context> {
  const known = new LRUCache<string, number>({ max: 1000 });
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ request, document, operation, queryHash, response, contextValue }) {
          if (contextValue.trusted) return;
          // first, and in the same hook: Apollo runs those of all plugins at once
          checkInput(schema, { request, document, ...(operation && { operation }) });
          const key = costKey(queryHash, operation, request);
          const cost = known.get(key) ?? costOf(schema, document, request);
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
