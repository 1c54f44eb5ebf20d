import { readFile } from 'node:fs/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Outcome } from '@sau-ro/schema';
import { type FigureRow, parseFigureTable } from './outcome-table.ts';
import type { RevisionChange } from './revision-change.ts';
import { supersede } from './supersede.ts';
import { lockWriters, touchCorpus } from './writing.ts';

/** A table of figures that was read, and where it came from. */
interface ReadTable {
  readonly path: string;
  readonly rows: readonly FigureRow[];
}

/** What an import of figures came to. */
export interface StoredFigures {
  /** By table: whether it brought nothing but new figures, some change, or none. */
  readonly outcomes: readonly ('added' | 'updated' | 'unchanged')[];
  readonly failed: readonly { path: string; reason: string }[];
  /** `null`: nothing was changed. */
  readonly change: RevisionChange | null;
}

const BATCH = 500;

async function readTables(paths: readonly string[]) {
  const tables: ReadTable[] = [];
  const failed: { path: string; reason: string }[] = [];
  for (const path of paths) {
    try {
      const { rows, faults } = parseFigureTable(await readFile(path, 'utf8'));
      tables.push({ path, rows });
      failed.push(...faults.map((fault) => ({ path, reason: `${path}, ${fault}` })));
    } catch (error) {
      failed.push({ path, reason: `${path}: ${error instanceof Error ? error.message : String(error)}` });
    }
  }
  return { tables, failed };
}

/** Reads tables of published figures into the store, all in one transaction; read again, they change nothing. */
export async function storeOutcomes(em: EntityManager, paths: readonly string[]): Promise<StoredFigures> {
  const { tables, failed } = await readTables(paths);
  if (tables.length === 0) return { outcomes: [], failed, change: null };
  return em.fork().transactional(async (tx) => {
    await lockWriters(tx);
    const outcomes: StoredFigures['outcomes'][number][] = [];
    for (const { rows } of tables) outcomes.push(await storeTable(tx, rows));
    const isSame = outcomes.every((outcome) => outcome === 'unchanged');
    return { outcomes, failed, change: isSame ? null : await touchCorpus(tx) };
  });
}

async function storeTable(tx: EntityManager, rows: readonly FigureRow[]): Promise<StoredFigures['outcomes'][number]> {
  const ids = rows.map(({ id }) => id);
  const known = new Map((await tx.find(Outcome, { id: { $in: ids } })).map((row) => [row.id, row]));
  const changed = rows.filter((row) => isOther(row, known.get(row.id)));
  for (let from = 0; from < changed.length; from += BATCH) {
    const now = new Date();
    const written = changed.slice(from, from + BATCH).map((row) => ({
      ...row,
      knownSince: known.get(row.id)?.knownSince ?? now,
      withdrawnAt: null,
      supersededBy: null,
    }));
    await tx.upsertMany(Outcome, written);
  }
  if (changed.length === 0) return 'unchanged';
  await supersede(tx, changed);
  return changed.length === rows.length && known.size === 0 ? 'added' : 'updated';
}

/** What of a stored figure its table says; the rest follows from when it came. */
function toldOf(row: FigureRow | Outcome): unknown[] {
  const { source, quality, note, place, level, competing, periodBasis } = row;
  const { title, publisher, publishedOn, tier } = source;
  const { verified, source: origin, accuracy, limits, madeGood } = quality;
  const told = [title, publisher, publishedOn, tier, verified, origin, accuracy, limits, madeGood];
  return [...told, note, place, level, competing, periodBasis];
}

const isOther = (row: FigureRow, known: Outcome | undefined): boolean =>
  known === undefined || known.supersededBy !== null || JSON.stringify(toldOf(row)) !== JSON.stringify(toldOf(known));
