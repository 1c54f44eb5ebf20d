import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../environment.ts';
import { StartError } from '../errors.ts';
import type { StoreAddresses } from '../instance.ts';
import { startMeilisearch } from './meilisearch.ts';
import { isReached } from './ports.ts';
import { startPostgres } from './postgres.ts';
import { serversHome } from './privileges.ts';
import type { ServerOptions } from './server.ts';

/** What the stores are started for. */
export interface StoresOptions {
  readonly environment: Environment;
  readonly isDurable: boolean;
  readonly say: (line: string) => void;
  /** Called when PostgreSQL died and cannot be brought back. */
  readonly giveUp: (line: string) => void;
}

/** The stores that are up; `stop` ends those that we started. */
export interface RunningStores extends StoreAddresses {
  readonly stop: () => Promise<void>;
}

type Stop = () => Promise<void>;

/** Starts the embedded servers, but for those whose address was given. */
export async function startStores({ environment, isDurable, say, giveUp }: StoresOptions): Promise<RunningStores> {
  const options = serverOptions(environment.DATA_FOLDER, { isDurable, say });
  const stops: Stop[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(stops.map((stopOne) => stopOne()));
  };
  // settled: when one fails, the other must not come up behind our back
  const [postgres, meilisearch] = await Promise.allSettled([
    findPostgres(
      environment,
      { ...options, giveUp: (why) => giveUp(`PostgreSQL cannot be brought back: ${why}`) },
      stops,
    ),
    findMeilisearch(environment, options, stops),
  ]);
  if (postgres.status === 'fulfilled' && meilisearch.status === 'fulfilled') {
    const files = fileFolders(environment);
    return { databaseUrl: postgres.value, meilisearch: meilisearch.value, files, stop };
  }
  await stop();
  throw postgres.status === 'rejected' ? postgres.reason : (meilisearch as PromiseRejectedResult).reason;
}

const fileFolders = ({ DATA_FOLDER, FILES_URL }: Environment): StoreAddresses['files'] => ({
  originals: FILES_URL ?? join(DATA_FOLDER, 'originals'),
  pagePictures: join(DATA_FOLDER, 'page-pictures'),
  recognisedPages: join(DATA_FOLDER, 'recognised-pages'),
  releases: join(DATA_FOLDER, 'releases'),
});

function serverOptions(folder: string, { isDurable, say }: Pick<ServerOptions, 'isDurable' | 'say'>): ServerOptions {
  const secrets = join(folder, 'secrets');
  mkdirSync(secrets, { recursive: true });
  chmodSync(secrets, 0o700);
  const giveUp = (why: string): void =>
    say(`Meilisearch cannot be brought back: ${why}. Search runs on PostgreSQL until the next start.`);
  return { home: serversHome(folder), secrets, isDurable, say, giveUp };
}

async function findPostgres({ DATABASE_URL }: Environment, options: ServerOptions, stops: Stop[]): Promise<string> {
  if (DATABASE_URL) {
    if (await isReached(DATABASE_URL, 5432)) return DATABASE_URL;
    throw new StartError(
      'NO_DATABASE',
      `DATABASE_URL: nothing answers at ${new URL(DATABASE_URL).host}. Start that server, or unset the variable.`,
    );
  }
  const { url, stop } = await startPostgres(options);
  stops.push(stop);
  return url;
}

async function findMeilisearch(
  { MEILISEARCH_URL, MEILISEARCH_KEY }: Environment,
  options: ServerOptions,
  stops: Stop[],
): Promise<StoreAddresses['meilisearch']> {
  if (MEILISEARCH_URL === 'none') return null;
  if (MEILISEARCH_URL) {
    if (!(await isReached(MEILISEARCH_URL, 7700))) {
      options.say(`MEILISEARCH_URL: nothing answers at ${MEILISEARCH_URL}. Search runs on PostgreSQL until it does.`);
    }
    return { url: MEILISEARCH_URL, key: MEILISEARCH_KEY };
  }
  const server = await startMeilisearch(options);
  if (!server) {
    options.say(`There is no Meilisearch for ${process.platform}-${process.arch}: search runs on PostgreSQL.`);
    return null;
  }
  stops.push(server.stop);
  return { url: server.url, key: server.key };
}
