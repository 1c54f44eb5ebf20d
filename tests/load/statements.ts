import { pathToFileURL } from 'node:url';
import { at } from '../../infra/paths.ts';

/** A statement as the API sent it to PostgreSQL. */
export interface Statement {
  readonly sql: string;
  readonly params: readonly unknown[];
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
  const connection = orm.em.getConnection();
  const execute = connection.execute.bind(connection);
  const statements: Statement[] = [];
  connection.execute = (sql: string, params: unknown[] = [], ...rest: unknown[]) => {
    // what the cache of answers asks is not part of the list
    if (!sql.includes('corpus_state') && !sql.includes('pg_database')) statements.push({ sql: numbered(sql), params });
    return execute(sql, params, ...rest);
  };
  await app.inject({ method: 'POST', url: '/graphql', payload: { query } });
  await app.close();
  await orm.close();
  return statements;
}

/** MikroORM marks parameters by `?`, PostgreSQL by `$1`. */
function numbered(sql: string): string {
  let count = 0;
  return sql.replaceAll('?', () => `$${(count += 1)}`);
}
