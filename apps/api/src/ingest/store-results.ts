import type { EntityManager } from '@mikro-orm/postgresql';
import { localityByKey } from '@sau-ro/gazetteer';
import type { Reading as ReadDocument } from '@sau-ro/reading';
import { type Document, Outcome } from '@sau-ro/schema';
import type { FigureRow } from './outcome-table.ts';
import { outcomeRows } from './result-rows.ts';
import { supersede } from './supersede.ts';

function rowsOf(document: Document, results: ReadDocument['results']): FigureRow[] {
  const locality = localityByKey(document.locality?.key ?? '');
  if (!locality || results.length === 0) return [];
  const { year, month, day } = document.issuedOn ?? {};
  const isWhole = year != null && month != null && day != null;
  const pad = (part: number): string => String(part).padStart(2, '0');
  return outcomeRows(results, {
    id: document.id,
    url: document.url(),
    title: document.title ?? document.symbol ?? '',
    issuer: document.issuer ?? '',
    issuedOn: isWhole ? `${year}-${pad(month)}-${pad(day)}` : null,
    locality,
  });
}

/**
 * Makes the outcomes of a report what was just read of it: a sentence that is read otherwise replaces the figure that it gave before;
 * a figure that no sentence gives any more is withdrawn: it stays, and says since when.
 */
export async function storeResults(
  tx: EntityManager,
  document: Document,
  results: ReadDocument['results'],
): Promise<void> {
  const rows = rowsOf(document, results);
  const known = await tx.find(Outcome, { document: document.id });
  const since = new Map(known.map(({ id, knownSince }) => [id, knownSince]));
  const identities = new Set(rows.map(({ identity }) => identity));
  const now = new Date();
  const gone = known.filter(({ identity, withdrawnAt }) => withdrawnAt === null && !identities.has(identity));
  if (gone.length > 0) await tx.nativeUpdate(Outcome, { id: { $in: gone.map(({ id }) => id) } }, { withdrawnAt: now });
  if (rows.length === 0) return;
  const written = rows.map((row) => ({
    ...row,
    knownSince: since.get(row.id) ?? now,
    withdrawnAt: null,
    supersededBy: null,
  }));
  await tx.upsertMany(Outcome, written);
  await supersede(tx, rows);
}
