import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.ts';

/** Says by the status too that the store is away: 503, so that a proxy keeps nothing and a client asks again. */
export const statusPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response }) {
        const errors = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
        const isAway = errors.some(({ extensions }) => extensions?.['code'] === 'STORE_UNAVAILABLE');
        if (isAway) response.http.status = 503;
      },
    };
  },
};
