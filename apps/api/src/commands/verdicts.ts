import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { type CsvRow, recomputeVerdicts, type VerdictTables } from '../assessment/recompute-verdicts.ts';
import { dayInVietnam } from '../expected-report/today.ts';

const USAGE = 'npm run --silent verdicts -- http://HOST/v1|FOLDER\n';
const PATIENCE_MS = 60_000;

async function readTable(from: string, name: string): Promise<CsvRow[]> {
  if (!/^https?:\/\//u.test(from)) return rowsOf(await readFile(join(from, `${name}.csv`), 'utf8'));
  const address = `${from.replace(/\/+$/u, '')}/${name}.csv`;
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) }).catch(() => null);
  if (!response) throw new Error(`${address} does not answer: give the address of an API that runs.`);
  if (!response.ok) throw new Error(`${address} answered ${response.status}: give the address of the API’s /v1.`);
  return rowsOf(await response.text());
}

const rowsOf = (text: string): CsvRow[] => parse(text, { columns: true, bom: true });

async function readTables(from: string): Promise<VerdictTables> {
  const [targets = [], outcomes = [], indicators = [], documents = []] = await Promise.all(
    ['targets', 'outcomes', 'indicators', 'documents'].map((name) => readTable(from, name)),
  );
  return { targets, outcomes, indicators, documents };
}

async function main(from: string): Promise<void> {
  const tables = await readTables(from);
  const others = recomputeVerdicts(tables, dayInVietnam(new Date()));
  for (const { target, published, recomputed } of others) {
    process.stdout.write(`${target}: published ${published}, recomputed ${recomputed}\n`);
  }
  process.stdout.write(`${tables.targets.length} verdicts recomputed, ${others.length} other than published\n`);
  if (others.length > 0) process.exitCode = 1;
}

const [from, ...more] = process.argv.slice(2);
if (from === undefined || more.length > 0) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  await main(from).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
