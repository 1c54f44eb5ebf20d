import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBuildDoor } from '../../infra/build-door.ts';
import { loadApi } from '../../infra/code.ts';
import { buildSite } from '../../infra/site-build.ts';
import { freePort } from '../../infra/services/ports.ts';
import type { Stack } from '../../infra/stack.ts';
import { generatePlans } from './generate-plans.ts';

/** How fast a large corpus is read and its site is built. */
export interface BuildFigures {
  readonly generatedDocuments: number;
  readonly ingestedPerSecond: number;
  readonly builtPages: number;
  /** With everything: bundling, pages, compressing. */
  readonly builtPagesPerSecond: number;
}

/** Reads so many generated plans into the stores, and builds the site of all that is there. */
export async function measureBuild(stack: Stack, generatedDocuments: number): Promise<BuildFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'sau-ro-plans-'));
  const code = await loadApi();
  const { databaseUrl, meilisearch, files, siteUrl } = stack;
  const port = await freePort();
  const api = await code.startApi({
    databaseUrl,
    meilisearch,
    files,
    siteUrl,
    host: '127.0.0.1',
    port,
    publicUrl: `http://127.0.0.1:${port}`,
    requestsAMinute: 1,
    pending: () => null,
  });
  try {
    await generatePlans(folder, generatedDocuments);
    const silent = { progress: () => {}, line: () => {} };
    const ingest = await secondsOf(() => code.ingestPaths([folder], { databaseUrl, meilisearch, files }, silent));
    let builtPages = 0;
    const hear = (words: string): void => {
      builtPages = Number(/^(\d+) pages$/u.exec(words)?.[1] ?? builtPages);
    };
    const inputs = {
      revision: `generated ${generatedDocuments}`,
      siteUrl,
      publicApiUrl: api.origin,
      apiUrl: () => openBuildDoor(api.askAll),
    };
    let built = '';
    const build = await secondsOf(async () => {
      built = await buildSite(inputs, hear);
    });
    await rm(built, { recursive: true });
    return {
      generatedDocuments,
      ingestedPerSecond: generatedDocuments / ingest,
      builtPages,
      builtPagesPerSecond: builtPages / build,
    };
  } finally {
    await api.close();
    await rm(folder, { recursive: true });
  }
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
