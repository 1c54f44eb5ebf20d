import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Release, ReleaseChange } from '@sau-ro/schema';
import type { TableChanges } from './changes.ts';
import { SUMS, XML_FOLDER } from './release-folder.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const SUM = /^(?<sha256>[\da-f]{64}) {2}(?<name>(?:[\w-]+\/)?[\w.-]+)$/gmu;
const CHANGES = /^(?<before>\d{4}-\d{2}-\d{2})-to-(?<day>\d{4}-\d{2}-\d{2})\.changes\.json$/u;

/** The releases in a folder, newest first; none where there is no such folder. */
export async function publishedReleases(folder: string): Promise<Release[]> {
  const names = await readdir(folder).catch(() => []);
  const days = names
    .filter((name) => DAY.test(name))
    .toSorted()
    .toReversed();
  const before = new Map(
    names.flatMap((name) => {
      const { groups } = CHANGES.exec(name) ?? {};
      return groups?.['day'] === undefined ? [] : [[groups['day'], groups['before'] ?? ''] as const];
    }),
  );
  return Promise.all(days.map((day) => releaseOf(folder, day, before.get(day) ?? null)));
}

/** The SHA-256 of each file of a release, by its name; none where there is no such release. */
export async function sumsOf(folder: string, day: string): Promise<Map<string, string>> {
  const sums = DAY.test(day) ? await readFile(join(folder, day, SUMS), 'utf8').catch(() => '') : '';
  return new Map(Array.from(sums.matchAll(SUM), ({ groups }) => [groups?.['name'] ?? '', groups?.['sha256'] ?? '']));
}

async function releaseOf(folder: string, day: string, before: string | null): Promise<Release> {
  const sums = [...(await sumsOf(folder, day))];
  const isDocument = ([name]: readonly [string, string]): boolean => name.startsWith(`${XML_FOLDER}/`);
  return {
    day,
    files: sums
      .filter((one) => !isDocument(one))
      .map(([name, sha256]) => ({ name, sha256, path: `/releases/${day}/${name}` })),
    documents: sums.filter(isDocument).length,
    before,
    changes: before === null ? [] : await changesIn(folder, `${before}-to-${day}.changes.json`),
  };
}

async function changesIn(folder: string, name: string): Promise<ReleaseChange[]> {
  const { tables } = JSON.parse(await readFile(join(folder, name), 'utf8')) as { tables: Record<string, TableChanges> };
  return Object.entries(tables)
    .map(([table, { added, removed, changed }]) => ({
      table,
      added: added.length,
      removed: removed.length,
      changed: changed.length,
    }))
    .filter(({ added, removed, changed }) => added + removed + changed > 0);
}
