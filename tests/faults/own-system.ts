import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import { freePort } from '../../infra/services/ports.ts';
import { processesOf } from './processes.ts';

const BUILD = 'site-build';

/** A data folder with ports of its own, on which `npm start` is typed. */
export interface OwnSystem {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  /** What the API answers to a question that it never heard. */
  readonly ask: () => Promise<Answer>;
  readonly countDocuments: () => Promise<number>;
  /** The status of the API's own report on itself. */
  readonly readiness: () => Promise<number>;
  readonly nothingIsLeft: () => Promise<void>;
  /** Ends what still runs, and removes all of it. */
  readonly remove: () => void;
}

interface Answer {
  readonly documents: { readonly totalCount: number };
  readonly search: { readonly engine: string; readonly totalCount: number };
}

export async function makeSystem(): Promise<OwnSystem> {
  const folder = mkdtempSync(join(tmpdir(), 'sau-ro-deaths-'));
  chmodSync(folder, 0o755);
  const env = { DATA_FOLDER: folder, SITE_PORT: String(await freePort()), API_PORT: String(await freePort()) };
  const api = `http://localhost:${env.API_PORT}`;
  let asked = 0;
  const ask = async (): Promise<Answer> => {
    const query = '{ documents { totalCount } search(query: "bảo hiểm y tế") { engine totalCount } }';
    // the variable is not declared, and makes it another question: an answer that was kept proves nothing
    const body = JSON.stringify({ query, variables: { asked: (asked += 1) } });
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${api}/graphql`, { method: 'POST', headers, body });
    return ((await response.json()) as { data: Answer }).data;
  };
  return {
    folder,
    env,
    ask,
    countDocuments: async () => (await ask()).documents.totalCount,
    readiness: async () => (await fetch(`${api}/readyz`)).status,
    nothingIsLeft: () => vi.waitFor(() => expect(processesOf(folder)).toEqual([]), { timeout: 12_000, interval: 50 }),
    remove: () => {
      for (const { pid } of processesOf(folder)) process.kill(pid, 'SIGKILL');
      const build = join(folder, BUILD);
      // the build of the site is kept beside the others
      if (existsSync(build)) rmSync(readFileSync(build, 'utf8'), { recursive: true });
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
