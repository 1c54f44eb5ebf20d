import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { StartError } from './errors.ts';
import { at } from './paths.ts';
import { compressFolder } from './precompress.ts';
import type { TellProgress } from './steps.ts';
import { runTool, TOOLS } from './tool.ts';

const BUILDS = at('apps/site/dist');
const COMPLETE = 'complete';
// many pages are made at a time: with the usual room for what lives shortly, a third of the time goes to clearing it
const ROOMY = ['--min-semi-space-size=64', '--max-semi-space-size=128'];
// what a page is made of besides the corpus
const INPUTS = [
  'apps/site/{src,public}/**/*',
  'apps/site/*.{mjs,json}',
  'apps/api/src/**/*.ts',
  'packages/*/src/**/*',
  'packages/schema/schema.graphql',
  'pnpm-lock.yaml',
];

/** What the site is built from. */
export interface SiteInputs {
  /** Equal revisions mean equal answers of the API. */
  readonly revision: string;
  readonly siteUrl: string;
  /** The address of the API that the pages print. */
  readonly publicApiUrl: string;
  /** Where the build asks the API, many questions at once. */
  readonly apiUrl: () => Promise<{ url: string; close: () => Promise<void> }>;
}

/** The folder of the site as it is built from these inputs; it is built when there is none yet. */
export async function buildSite(
  { revision, siteUrl, publicApiUrl, apiUrl }: SiteInputs,
  progress: TellProgress,
): Promise<string> {
  const stamp = await stampOf([revision, siteUrl, publicApiUrl]);
  const folder = join(BUILDS, stamp);
  if (existsSync(join(folder, COMPLETE))) {
    progress('unchanged');
    return folder;
  }
  await rm(folder, { recursive: true, force: true });
  const door = await apiUrl();
  try {
    await runAstro(folder, { API_BATCHES_URL: door.url, SITE_URL: siteUrl, PUBLIC_API_URL: publicApiUrl }, progress);
  } finally {
    await door.close();
  }
  progress('compressing');
  const pages = await compressFolder(join(folder, 'client'));
  await writeFile(join(folder, COMPLETE), '');
  progress(`${pages} pages`);
  return folder;
}

async function runAstro(folder: string, env: Record<string, string>, progress: TellProgress): Promise<void> {
  let pages = 0;
  const hear = (words: string): void => {
    pages += words.match(/index\.html/gu)?.length ?? 0;
    progress(`${pages} pages`);
  };
  const { code, output } = await runTool(TOOLS.astro, ['build', '--outDir', folder], {
    cwd: at('apps/site'),
    env,
    flags: ROOMY,
    hear,
  });
  if (code !== 0) throw new StartError('SITE_NOT_BUILT', `The site could not be built:\n${output.slice(-4000).trim()}`);
}

async function stampOf(words: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(words.join('\n'));
  const paths: string[] = [];
  for await (const entry of glob(INPUTS, { cwd: at(), withFileTypes: true })) {
    if (entry.isFile() && !entry.name.includes('.test.')) paths.push(join(entry.parentPath, entry.name));
  }
  for (const path of paths.toSorted()) hash.update(path.split(sep).join('/')).update(await readFile(path));
  return hash.digest('hex').slice(0, 16);
}
