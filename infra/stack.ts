import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { openBuildDoor } from './build-door.ts';
import { type ApiCode, compile, type IngestSummary, loadApi, type RunningApi } from './code.ts';
import type { Environment } from './environment.ts';
import { StartError } from './errors.ts';
import type { StoreAddresses } from './instance.ts';
import { at } from './paths.ts';
import { refuseTakenPorts } from './services/ports.ts';
import { type RunningStores, startStores } from './services/stores.ts';
import { parseRedirects } from './redirects.ts';
import { buildSite } from './site-build.ts';
import { serveSite } from './site-server.ts';
import type { Steps } from './steps.ts';

/** What is brought up, and who is told of it. */
export interface StackOptions {
  readonly environment: Environment;
  readonly isDurable: boolean;
  readonly steps: Steps;
  /** Called when something that cannot be done without is lost for good. */
  readonly giveUp: (line: string) => void;
  /** Called as soon as the stores are up, before all else is. */
  readonly storesUp?: (stores: StoreAddresses) => void;
}

/** All of it, up. */
export interface Stack extends StoreAddresses {
  readonly siteUrl: string;
  readonly apiUrl: string;
  /** The build that the site is served from. */
  readonly siteFolder: string;
}

const LONGEST_STOP_MS = 15_000;

/** Things that were brought up, to be taken down in the opposite order. */
export class Teardown {
  readonly #stops: (() => Promise<unknown>)[] = [];

  add(stop: () => Promise<unknown>): void {
    this.#stops.push(stop);
  }

  async run(): Promise<void> {
    for (let stop = this.#stops.pop(); stop; stop = this.#stops.pop()) {
      // what cannot be ended in good order shall not keep the rest from it
      await Promise.race([stop(), wait(LONGEST_STOP_MS, null, { ref: false })]).catch((error: unknown) =>
        console.error(error),
      );
    }
  }
}

/** Brings all of it up, step by step; what is up when a step fails is in the teardown. */
export async function bringUp(options: StackOptions, teardown: Teardown): Promise<Stack> {
  const { environment, steps } = options;
  const { LISTEN_HOST: host, SITE_PORT, API_PORT } = environment;
  const bounds = { requestsAMinute: environment.REQUESTS_A_MINUTE, proxies: environment.PROXY_ADDRESSES };
  await refuseTakenPorts(host, { SITE_PORT, API_PORT });
  const [stores, code] = await startStoresAndCompile(options, teardown);
  options.storesUp?.(stores);
  await prepare(code, stores, steps);
  const siteUrl = environment.SITE_URL ?? `http://${shownHost(host)}:${SITE_PORT}`;
  const apiUrl = `http://${shownHost(host)}:${API_PORT}`;
  const publicApiUrl = environment.PUBLIC_API_URL ?? apiUrl;
  let pending: string | null = 'the site';
  const api = await code.startApi({
    ...stores,
    host,
    port: API_PORT,
    ...bounds,
    siteUrl,
    publicUrl: publicApiUrl,
    pending: () => pending,
  });
  teardown.add(() => api.close());
  const folder = await steps.step('The site is built', async (progress) => {
    const door = (): ReturnType<typeof openBuildDoor> => openBuildDoor(api.askAll);
    return buildSite({ revision: await revisionOf(api), siteUrl, publicApiUrl, apiUrl: door }, progress);
  });
  const redirects = parseRedirects(readFileSync(at('apps/site/redirects.json'), 'utf8'));
  const site = await serveSite({ folder, ask: api.ask, host, port: SITE_PORT, redirects, publicApiUrl, ...bounds });
  teardown.add(() => site.close());
  pending = null;
  const { databaseUrl, meilisearch, files } = stores;
  return {
    databaseUrl,
    meilisearch,
    files,
    siteUrl: `http://${shownHost(host)}:${SITE_PORT}`,
    apiUrl,
    siteFolder: folder,
  };
}

/** Starts the stores while the code is compiled. */
export async function startStoresAndCompile(
  { environment, isDurable, steps, giveUp }: StackOptions,
  teardown: Teardown,
): Promise<[RunningStores, ApiCode]> {
  const storesStep = steps.step('PostgreSQL and Meilisearch are up', async () => {
    const stores = await startStores({ environment, isDurable, say: steps.say, giveUp });
    teardown.add(stores.stop);
    return stores;
  });
  // both to their end, so that what came up is known before it is taken down
  const [stores, code] = await Promise.allSettled([storesStep, steps.step('The code is compiled', compile)]);
  if (stores.status === 'rejected') throw stores.reason;
  if (code.status === 'rejected') throw code.reason;
  return [stores.value, await loadApi()];
}

async function prepare(code: ApiCode, stores: RunningStores, steps: Steps): Promise<void> {
  await steps.step('The tables and the gazetteer are up to date', () => code.prepareStore(stores.databaseUrl));
  await ingest(code, [at('corpus')], { stores, steps, name: 'The corpus is read' });
}

/** Reads files into the stores, with its progress; bad files are named. */
export async function ingest(
  code: ApiCode,
  paths: readonly string[],
  { stores, steps, name }: { stores: StoreAddresses; steps: Steps; name: string },
): Promise<IngestSummary> {
  const { databaseUrl, meilisearch, files } = stores;
  const summary = await steps.step(name, async (tell) => {
    const progress = (done: number, total: number, path: string): void =>
      tell(`${bar(done, total)} ${done} of ${total} ${path}`.trimEnd());
    const result = await code.ingestPaths(paths, { databaseUrl, meilisearch, files }, { progress, line: steps.say });
    tell(
      `${result.added} added, ${result.updated} updated, ${result.unchanged} unchanged, ${result.failed.length} failed`,
    );
    return result;
  });
  for (const { reason } of summary.failed) steps.say(`          ${reason}`);
  return summary;
}

const BAR_LENGTH = 20;
const bar = (done: number, total: number): string => {
  const filled = total === 0 ? BAR_LENGTH : Math.round((done / total) * BAR_LENGTH);
  return `${'█'.repeat(filled)}${'░'.repeat(BAR_LENGTH - filled)}`;
};

async function revisionOf(api: RunningApi): Promise<string> {
  const { data, errors } = await api.ask('{ corpus { revision } }');
  const revision = (data as { corpus?: { revision?: string } } | null | undefined)?.corpus?.revision;
  if (!revision)
    throw new StartError(
      'NO_REVISION',
      `The API does not tell the corpus's revision: ${errors?.[0]?.message ?? 'no answer'}`,
    );
  return revision;
}

// “every address of this machine” is none that a browser can open
const shownHost = (host: string): string =>
  ['0.0.0.0', '::'].includes(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host;
