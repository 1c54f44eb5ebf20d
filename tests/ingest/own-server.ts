import { makeServer } from '../../apps/api/src/server.ts';
import { connect } from '../../apps/api/src/store/orm.ts';

/** GraphQL over a store of a test’s own, in the process. */
export interface OwnServer {
  readonly ask: (query: string, variables?: Record<string, unknown>) => Promise<any>;
  /** Status and place of what an address answers. */
  readonly get: (url: string) => Promise<{ statusCode: number; location: string | undefined }>;
  readonly close: () => Promise<void>;
}

export async function openServer(databaseUrl: string): Promise<OwnServer> {
  const orm = await connect(databaseUrl);
  const { app } = await makeServer({
    orm,
    meilisearch: null,
    pending: () => null,
    requestsAMinute: 1000,
    siteUrl: 'http://localhost',
  });
  return {
    ask: async (query, variables = {}) => {
      const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
      const { data, errors } = response.json<{ data: unknown; errors?: unknown }>();
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
    get: async (url) => {
      const { statusCode, headers } = await app.inject({ url });
      return { statusCode, location: headers.location };
    },
    close: async () => {
      await app.close();
      await orm.close();
    },
  };
}
