import type { TestProject } from 'vitest/node';
import { parseEnvironment } from '../infra/environment.ts';
import { unpackBrowser } from '../infra/browser.ts';
import { findInstance } from '../infra/instance.ts';

/** The running system that the tests ask. */
export interface Services {
  readonly siteUrl: string;
  readonly apiUrl: string;
  readonly databaseUrl: string;
  readonly meilisearch: { readonly url: string; readonly key: string } | null;
  /** The build of the site: `client` beside `server`. */
  readonly siteFolder: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    services: Services;
  }
}

/** Tells the tests where the system is that `npm test` started, or the one that `npm start` keeps up. */
export async function setup(project: TestProject): Promise<void> {
  const services = fromTest() ?? fromStart();
  if (!services) throw new Error('Nothing to test against: run `npm test`, or `npm start` beside this.');
  project.provide('services', services);
  // before the tests, which run side by side
  await unpackBrowser();
}

function fromTest(): Services | null {
  const given = process.env['TEST_SERVICES'];
  return given ? (JSON.parse(given) as Services) : null;
}

function fromStart(): Services | null {
  const instance = findInstance(parseEnvironment(process.env).DATA_FOLDER);
  if (!instance?.stores || !instance.siteUrl || !instance.apiUrl || !instance.siteFolder) return null;
  const { siteUrl, apiUrl, siteFolder, stores } = instance;
  return { siteUrl, apiUrl, siteFolder, ...stores };
}
