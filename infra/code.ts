import { pathToFileURL } from 'node:url';
import { StartError } from './errors.ts';
import type { StoreAddresses } from './instance.ts';
import { at } from './paths.ts';
import { runTool, TOOLS } from './tool.ts';

const PROJECTS = [
  'packages/files',
  'packages/gazetteer',
  'packages/reading',
  'packages/assessment',
  'packages/schema',
  'apps/api',
];

/** An answer of the API. */
interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
}

/** Asks the API in this process. */
export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<Answer>;

/** Asks many questions at once, which share what they load. */
export type AskAll = (
  questions: readonly { readonly query: string; readonly variables?: Record<string, unknown> }[],
) => Promise<Answer[]>;

/** A running API. */
export interface RunningApi {
  readonly origin: string;
  readonly ask: Ask;
  readonly askAll: AskAll;
  readonly close: () => Promise<void>;
}

interface ApiOptions extends StoreAddresses {
  readonly host: string;
  readonly port: number;
  readonly requestsAMinute: number;
  readonly proxies?: readonly string[];
  readonly siteUrl: string;
  readonly publicUrl: string;
  readonly pending: () => string | null;
}

/** What an ingest came to. */
export interface IngestSummary {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly failed: readonly { readonly path: string; readonly reason: string }[];
}

interface IngestReport {
  progress(done: number, total: number, name: string): void;
  line(text: string): void;
}

/** What is other in a table of a newer release: ids of rows. */
interface TableChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

/** What came of a release. */
export interface ReleaseSummary {
  readonly folder: string;
  readonly state: 'written' | 'unchanged';
  readonly since: { readonly day: string; readonly tables: Readonly<Record<string, TableChanges>> } | null;
}

/** The compiled API: its decorators are nothing that Node can read as they are. */
export interface ApiCode {
  readonly startApi: (options: ApiOptions) => Promise<RunningApi>;
  readonly prepareStore: (databaseUrl: string) => Promise<void>;
  readonly ingestPaths: (paths: readonly string[], stores: StoreAddresses, say: IngestReport) => Promise<IngestSummary>;
  readonly writeRelease: (databaseUrl: string, out: string) => Promise<ReleaseSummary>;
}

/** Compiles what changed since the last time. */
export async function compile(): Promise<void> {
  const { code, output } = await runTool(TOOLS.tsc, ['-b', ...PROJECTS.map((project) => at(project))]);
  if (code !== 0) throw new StartError('DOES_NOT_COMPILE', `The code does not compile:\n${output.trim()}`);
}

/** Loads the compiled API. */
export async function loadApi(): Promise<ApiCode> {
  const { startApi } = (await load('main.js')) as Pick<ApiCode, 'startApi'>;
  const { prepareStore, ingestPaths } = (await load('ingest/main.js')) as Pick<ApiCode, 'prepareStore' | 'ingestPaths'>;
  const { writeRelease } = (await load('release/main.js')) as Pick<ApiCode, 'writeRelease'>;
  return { startApi, prepareStore, ingestPaths, writeRelease };
}

// Windows takes a bare path for a scheme
const load = (file: string): Promise<unknown> => import(pathToFileURL(at('apps/api/dist', file)).href);
