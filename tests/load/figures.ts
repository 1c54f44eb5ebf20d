import { fork } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { read } from '../../packages/reading/src/index.ts';
import { Pool } from 'pg';
import { postJson } from './ask-http.ts';
import { measureFewFiles } from './file-figures.ts';
import { compareLatency, median, ratePerSecond } from './measure.ts';
import { LIST, SEARCH } from './questions.ts';
import { worstSlope } from './slopes.ts';

/** The running system that is measured. */
export interface Measured {
  readonly apiUrl: string;
  readonly databaseUrl: string;
  readonly meilisearch: { readonly url: string; readonly key: string } | null;
  /** The statements by which the API answers `LIST`, as it sent them. */
  readonly listStatements: readonly { readonly sql: string; readonly params: readonly unknown[] }[];
  /** What is searched for, and the request that the API sends to Meilisearch for it. */
  readonly searches: readonly { readonly query: string; readonly request: unknown }[];
  readonly corpus: string;
  readonly site: string;
}

const READ_MS = 2000;

type Figures = Record<string, number>;

async function measureSearch({ apiUrl, meilisearch, searches }: Measured): Promise<Figures> {
  if (meilisearch === null) return {};
  const turn = { ours: 0, bare: 0, asked: 0 };
  const authorization = { authorization: `Bearer ${meilisearch.key}` };
  // the same requests, straight to the engine: what our layer adds is the difference
  const bare = (): Promise<string> =>
    postJson(`${meilisearch.url}/multi-search`, searches[(turn.bare += 1) % searches.length]?.request, authorization);
  const ask = (variables: Record<string, unknown>): Promise<string> => {
    const q = searches[(turn.ours += 1) % searches.length]?.query;
    return postJson(`${apiUrl}/graphql`, { query: SEARCH, variables: { q, ...variables } });
  };
  const again = await compareLatency(() => ask({}), bare, 600);
  const afresh = await compareLatency(() => ask({ asked: (turn.asked += 1) }), bare, 600);
  return {
    searchMs: again.oursMs,
    freshSearchMs: afresh.oursMs,
    bareMeilisearchMs: afresh.floorMs,
    searchRatio: again.ratio,
    freshSearchRatio: afresh.ratio,
  };
}

async function measureList({ apiUrl, databaseUrl, listStatements }: Measured): Promise<Figures> {
  const pool = new Pool({ connectionString: databaseUrl, max: 10 });
  const raw = (): Promise<unknown> =>
    Promise.all(listStatements.map(({ sql, params }) => pool.query({ text: sql, values: [...params] })));
  const ours = (): Promise<string> => postJson(`${apiUrl}/graphql`, { query: LIST });
  let asked = 0;
  // a variable that the question does not declare makes it another one for the cache of answers, and for nothing else
  const afresh = (): Promise<string> =>
    postJson(`${apiUrl}/graphql`, { query: LIST, variables: { asked: (asked += 1) } });
  const { address, stop } = await startBareServer();
  const bare = (): Promise<string> => postJson(address, {});
  const rates: Record<'ours' | 'afresh' | 'bare' | 'raw', number[]> = { ours: [], afresh: [], bare: [], raw: [] };
  await ratePerSecond(ours, 20, 1500);
  await ratePerSecond(raw, 20, 500);
  await ratePerSecond(bare, 20, 500);
  for (let round = 0; round < 5; round += 1) {
    rates.ours.push(await ratePerSecond(ours, 20, 1000));
    rates.afresh.push(await ratePerSecond(afresh, 20, 1000));
    rates.bare.push(await ratePerSecond(bare, 20, 1000));
    rates.raw.push(await ratePerSecond(raw, 20, 1000));
  }
  await pool.end();
  stop();
  const [listRate, freshRate, rawRate] = [median(rates.ours), median(rates.afresh), median(rates.raw)];
  return {
    listPerSecond: listRate,
    freshListPerSecond: freshRate,
    rawPgPerSecond: rawRate,
    listRatio: listRate / rawRate,
    freshListRatio: freshRate / rawRate,
    bareHttpListRatio: median(rates.bare) / rawRate,
  };
}

/** A process that answers the list's statements over HTTP by raw pg alone: what no API over HTTP can be faster than. */
async function startBareServer(): Promise<{ address: string; stop: () => void }> {
  const server = fork(join(import.meta.dirname, 'bare-server.ts'));
  const address = await new Promise<string>((resolve, reject) => {
    server.once('message', resolve);
    server.once('exit', (code) => reject(new Error(`The bare server ended with ${code}.`)));
  });
  return { address, stop: () => server.disconnect() };
}

async function measureReading({ corpus }: Measured): Promise<Figures> {
  const names = (await readdir(corpus)).filter((name) => name.endsWith('.txt'));
  const texts = await Promise.all(names.map((name) => readFile(join(corpus, name), 'utf8')));
  const { clean = [], 'ocr-damaged': damaged = [] } = Object.groupBy(texts, (text) => read(text).quality.kind);
  return {
    readMillionCharactersPerSecond: readingRate(clean),
    readDamagedMillionCharactersPerSecond: readingRate(damaged),
    ...measureSlopes(),
  };
}

function measureSlopes(): Figures {
  const { name, slope } = worstSlope();
  process.stdout.write(`The hostile text that grows worst is ${name}.\n`);
  return { worstHostileSlope: slope };
}

function readingRate(texts: readonly string[]): number {
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  const round = (ms: number): number => {
    const start = performance.now();
    let characters = 0;
    while (performance.now() - start < ms) {
      texts.forEach(read);
      characters += size;
    }
    return characters / 1000 / (performance.now() - start);
  };
  // until the compiler has done its work
  round(READ_MS);
  return median(Array.from({ length: 5 }, () => round(READ_MS / 2)));
}

async function measurePages({ site }: Measured): Promise<Figures> {
  const folder = join(site, 'client', 'van-ban');
  const sizes: number[] = [];
  const brotli: number[] = [];
  let scripts = 0;
  for (const name of await readdir(folder)) {
    const page = await readFile(join(folder, name, 'index.html'), 'utf8').catch(() => '');
    if (page === '') continue;
    sizes.push(gzipSync(page, { level: 9 }).length);
    brotli.push(brotliCompressSync(page).length);
    scripts += page.split('<script').length - 1 - (page.split('type="application/ld+json"').length - 1);
  }
  return {
    largestDocumentPageKb: Math.max(...sizes) / 1024,
    largestDocumentPageBrotliKb: Math.max(...brotli) / 1024,
    medianDocumentPageKb: median(sizes) / 1024,
    scripts,
  };
}

/** Measures all goals once and prints them, the last line as JSON. */
export async function measureAll(measured: Measured): Promise<Figures> {
  const figures: Figures = {
    ...(await measureReading(measured)),
    ...(await measureSearch(measured)),
    ...(await measureList(measured)),
    ...(await measurePages(measured)),
    ...(await measureFewFiles()),
  };
  const machine = { cores: cpus().length, gigabytes: Math.round(totalmem() / 2 ** 30) };
  for (const [name, value] of Object.entries(figures)) {
    process.stdout.write(`${name.padEnd(32)} ${value.toLocaleString('en', { maximumSignificantDigits: 4 })}\n`);
  }
  process.stdout.write(`${JSON.stringify({ date: new Date().toISOString().slice(0, 10), ...machine, ...figures })}\n`);
  return figures;
}
