import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.ts';

// what a client of `application/json` reads in the answer itself; GraphQL over HTTP, 6.4.1
const OF_THE_QUESTION = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/** Whether only that older type is taken, whose clients expect 200 for all that is well-formed JSON. */
const takesJsonAlone = (accept = ''): boolean =>
  accept.includes('application/json') && !accept.includes('application/graphql-response+json');

/**
 * Says by the status too what became of a question: 503 where the store is away, so that a proxy keeps nothing and a client asks again;
 * 200 for a wrong question where `application/json` alone is taken (GraphQL over HTTP), 400 for all others.
 */
export const statusPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response }) {
        const errors = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
        const codes = errors.map(({ extensions }) => extensions?.['code']);
        if (codes.includes('STORE_UNAVAILABLE')) response.http.status = 503;
        else if (response.http.status === 400 && takesJsonAlone(request.http?.headers.get('accept'))) {
          if (codes.every((code) => OF_THE_QUESTION.has(String(code)))) response.http.status = 200;
        }
      },
    };
  },
};
