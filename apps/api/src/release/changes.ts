import { createReadStream } from 'node:fs';
import { createHash } from 'node:crypto';
import { createInterface } from 'node:readline';

/** What is other in a table of a newer release: ids of rows. */
export interface TableChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

/** Compares a table of JSON Lines with an older one, by the ids of its rows; only a sum of each row is held. */
export async function changesOf(older: string, newer: string): Promise<TableChanges> {
  const [before, after] = [await sumsOf(older), await sumsOf(newer)];
  const ids = [...after.keys()];
  return {
    added: ids.filter((id) => !before.has(id)),
    removed: [...before.keys()].filter((id) => !after.has(id)),
    changed: ids.filter((id) => before.has(id) && before.get(id) !== after.get(id)),
  };
}

async function sumsOf(path: string): Promise<Map<string, string>> {
  const sums = new Map<string, string>();
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line === '') continue;
    const { id } = JSON.parse(line) as { id: string };
    sums.set(id, createHash('sha256').update(line).digest('base64'));
  }
  return sums;
}
