import 'reflect-metadata';
import { connectMeilisearch } from './search/meilisearch-client.ts';
import { understand } from './search/understand.ts';
import type { Context } from './context.ts';
import { type MadeServer, makeServer, PUBLIC_URL } from './server.ts';
import { connect, disconnect } from './store/orm.ts';
import { repeat } from './websub/repeat.ts';

/** Where the API listens and what it stands on. */
export interface ApiOptions {
  readonly databaseUrl: string;
  /** `null`: none for this platform; search runs on PostgreSQL. */
  readonly meilisearch: { readonly url: string; readonly key: string } | null;
  readonly host: string;
  readonly port: number;
  /** What is still coming up beside the API, for `/readyz`; `null`: nothing. */
  readonly pending?: () => string | null;
  /** How many requests one address may send in a minute; 600 when nothing is said. */
  readonly requestsAMinute?: number;
  /** The proxies that are believed when they say for whom they ask; none when nothing is said. */
  readonly proxies?: readonly string[];
  /** The address that readers know the site by: feeds lead there. */
  readonly siteUrl: string;
  /** The address that readers know the API by. */
  readonly publicUrl?: string;
  /** Where files are kept; missing: none are served. */
  readonly files?: { readonly originals: string; readonly pagePictures: string; readonly releases?: string };
}

/** An answer to a question asked within the process. */
export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
}

/** A question asked within the process. */
export interface Question {
  readonly query: string;
  readonly variables?: Record<string, unknown> | undefined;
}

/** A running API. */
export interface RunningApi {
  readonly origin: string;
  /** Asks GraphQL without HTTP: for the site’s own pages. */
  readonly ask: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;
  /** Asks many questions at once: what several of them show is loaded once. */
  readonly askAll: (questions: readonly Question[]) => Promise<Answer[]>;
  readonly close: () => Promise<void>;
}

const DELIVER_EVERY_MS = 5_000;

/** Starts the API; the store has to be prepared before. */
export async function startApi(options: ApiOptions): Promise<RunningApi> {
  const orm = await connect(options.databaseUrl);
  const meilisearch = options.meilisearch && connectMeilisearch(options.meilisearch.url, options.meilisearch.key);
  const { pending = () => null, requestsAMinute = 600, siteUrl, publicUrl = PUBLIC_URL, files = null } = options;
  const { proxies = [] } = options;
  const { app, apollo, context, deliver } = await makeServer({
    orm,
    meilisearch,
    pending,
    requestsAMinute,
    proxies,
    siteUrl,
    publicUrl,
    files,
    releases: files?.releases ?? null,
  });
  const stopDelivering = repeat(deliver, DELIVER_EVERY_MS);
  const close = async (): Promise<void> => {
    const stopped = stopDelivering();
    await app.close();
    await stopped;
    await disconnect(orm);
  };
  // the first reader must not wait for the tables of names to be made
  understand('xã Vĩnh Am');
  try {
    await app.listen({ host: options.host, port: options.port });
  } catch (error) {
    await close();
    throw error;
  }
  return { origin: app.listeningOrigin, ...askersOf({ apollo, context }), close };
}

/** How the API is asked within its process. */
function askersOf({ apollo, context }: Pick<MadeServer, 'apollo' | 'context'>): Pick<RunningApi, 'ask' | 'askAll'> {
  const askIn = async (contextValue: Context, { query, variables = {} }: Question): Promise<Answer> => {
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
    return body.kind === 'single' ? body.singleResult : {};
  };
  return {
    ask: (query, variables) => askIn(context(true), { query, variables }),
    askAll: (questions) => {
      const { loaders } = context(true);
      return Promise.all(questions.map((question) => askIn(onceOnly(context(true, loaders)), question)));
    },
  };
}

// who asks many questions at once does not ask them again
function onceOnly(context: Context): Context {
  context.notes.isPassing = true;
  return context;
}
