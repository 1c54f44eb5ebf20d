import { pathToFileURL } from 'node:url';
import { at } from '../../infra/paths.ts';

/** A statement as the API sent it to PostgreSQL. */
export interface Statement {
  readonly sql: string;
  readonly params: readonly unknown[];
}

/** A question to a client of `pg`. */
interface Asked {
  readonly text: string;
  readonly values?: readonly unknown[];
}

const load = (file: string): Promise<any> => import(pathToFileURL(at('apps/api/dist', file)).href);

/** The request that the API sends to Meilisearch for what a person types. */
export async function searchRequestOf(query: string): Promise<unknown> {
  const [{ searchMeilisearch }, { understand }] = await Promise.all([
    load('search/meilisearch-search.js'),
    load('search/understand.js'),
  ]);
  let sent: unknown = null;
  const client = {
    multiSearch: async (request: unknown) => {
      sent ??= request;
      throw new Error('only the request is wanted');
    },
  };
  await searchMeilisearch(client, understand(query), {}, { offset: 0, limit: 10 }).catch(() => null);
  return sent;
}

/** The statements by which the API answers a question; its code has to be compiled. */
export async function statementsOf(databaseUrl: string, query: string): Promise<Statement[]> {
  const [{ connect }, { makeServer }] = await Promise.all([load('store/orm.js'), load('server.js')]);
  const orm = await connect(databaseUrl);
  const { app } = await makeServer({
    orm,
    meilisearch: null,
    pending: () => null,
    requestsAMinute: 1000,
    siteUrl: 'http://localhost',
  });
  await app.ready();
  const { Client } = await orm.em.getConnection().getNativeClient();
  const ask = Client.prototype.query;
  const statements: Statement[] = [];
  Client.prototype.query = function (this: unknown, asked: string | Asked, ...rest: unknown[]) {
    const { text, values = [] } = typeof asked === 'string' ? { text: asked } : asked;
    // what the cache of answers asks is not part of the list
    if (!text.includes('corpus_state')) statements.push({ sql: text, params: values });
    return ask.call(this, asked, ...rest);
  };
  await app.inject({ method: 'POST', url: '/graphql', payload: { query } });
  await app.close();
  await orm.close();
  return statements;
}
