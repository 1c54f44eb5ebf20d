import { spawnSync } from 'node:child_process';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import {
  type CsvRow,
  recomputeVerdicts,
  type VerdictTables,
} from '../../apps/api/src/assessment/recompute-verdicts.ts';
import { dayInVietnam } from '../../apps/api/src/expected-report/today.ts';
import { at } from '../../infra/paths.ts';
import { apiUrl } from './ask.ts';

const rowsOf = async (name: string): Promise<CsvRow[]> =>
  parse(await (await fetch(`${apiUrl()}/v1/${name}.csv`)).text(), { columns: true, bom: true });

async function publicTables(): Promise<VerdictTables> {
  const [targets = [], outcomes = [], indicators = [], documents = []] = await Promise.all(
    ['targets', 'outcomes', 'indicators', 'documents'].map(rowsOf),
  );
  return { targets, outcomes, indicators, documents };
}

test('every verdict follows from the public CSV alone', async () => {
  const tables = await publicTables();
  expect(tables.targets.length).toBeGreaterThan(150);
  expect(new Set(tables.targets.map((row) => row['assessment.verdict'])).size).toBeGreaterThan(3);
  expect(recomputeVerdicts(tables, dayInVietnam(new Date()))).toEqual([]);
});

test('a figure that is changed in the tables changes the verdict that rests on it', async () => {
  const tables = await publicTables();
  const met = tables.targets.find((row) => row['assessment.verdict'] === 'MET' && row['comparator'] !== 'AT_MOST');
  const resting = new Set(met?.['assessment.outcomes.id']?.split('|'));
  const outcomes = tables.outcomes.map((row) =>
    resting.has(row['id'] ?? '') ? { ...row, value: '0', comparator: 'EQUAL' } : row,
  );
  const others = recomputeVerdicts({ ...tables, outcomes }, dayInVietnam(new Date()));
  expect(others.map(({ target }) => target)).toContain(met?.['id']);
});

const verdicts = (...args: string[]) =>
  spawnSync('npm', ['run', '--silent', 'verdicts', '--', ...args], { cwd: at(), encoding: 'utf8' });

test('npm run verdicts says how many it recomputed, and which are other', () => {
  expect(verdicts(`${apiUrl()}/v1`)).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^\d+ verdicts recomputed, 0 other than published\n$/u),
  });
});

test.each([
  ['nothing', [], 2, /^npm run --silent verdicts/u],
  ['an address that has no tables', () => [`${apiUrl()}/nothing`], 1, /answered 404: give the address/u],
  ['a folder that is not there', ['/no/such/folder'], 1, /ENOENT/u],
])('given %s, it says so in a line', (_, args, status, line) => {
  const ended = verdicts(...(typeof args === 'function' ? args() : args));
  expect(ended.status).toBe(status);
  expect(ended.stderr).toMatch(line);
  expect(ended.stderr.trim().split('\n')).toHaveLength(1);
});
