import type { EntityManager, QueryOrderMap } from '@mikro-orm/postgresql';
import {
  Agency,
  Assignment,
  Citation,
  Document,
  DocumentFile,
  DocumentPassage,
  FactKind,
  Indicator,
  Locality,
  Obligation,
  Outcome,
  Reading,
  Target,
  Task,
} from '@sau-ro/schema';
import DataLoader from 'dataloader';
import type { LRUCache } from 'lru-cache';
import { ordersLoader } from '../coverage/find-orders.ts';
import { aboveLoader } from '../document/above-loader.ts';
import { carriersLoader } from '../document/carriers-loader.ts';
import { cascadeLoader } from '../document/cascade-loader.ts';
import { relativesLoader } from '../document/relatives-loader.ts';
import { lineageLoader } from '../lineage/lineage-loader.ts';
import { CitedByPages } from './cited-by.ts';
import { OutcomesBy } from './outcomes-by.ts';
import { OwnedPages } from './owned-pages.ts';
import { endLoader, findPastFacts } from './past-facts.ts';
import { filePages, fileTexts, passageWords, readingBodies, readingQualities, readingTexts } from './parts.ts';
import { findKeyedRows } from './rows.ts';

/** Rows that many answers show, kept for as long as the corpus has the revision that they were read from. */
export interface RowCache {
  readonly revision: () => Promise<{ readonly key: string }>;
  readonly rows: LRUCache<string, object>;
}

/** One row each for many keys, in one statement for those that are not kept. */
function oneBy<T extends object>(
  em: EntityManager,
  { revision, rows: kept }: RowCache,
  entity: new () => T,
  key: keyof T & string,
) {
  return new DataLoader<string, T | null>(async (keys) => {
    const prefix = `${(await revision()).key} ${entity.name} ${key} `;
    // by a list of its own: while rows are put by, the cache may let go of others that are wanted here
    const found = new Map(keys.map((wanted) => [wanted, kept.get(prefix + wanted) as T | undefined]));
    const missing = keys.filter((wanted) => found.get(wanted) === undefined);
    const rows = missing.length === 0 ? [] : await findKeyedRows(em, entity, { key, keys: missing }, {});
    for (const row of rows) {
      found.set(String(row[key]), row);
      kept.set(prefix + String(row[key]), row);
    }
    return keys.map((wanted) => found.get(wanted) ?? null);
  });
}

/** The rows that belong to many owners, in one statement. */
function manyBy<T extends object>(
  em: EntityManager,
  entity: new () => T,
  owner: keyof T & string,
  orderBy: QueryOrderMap<T>,
  key: 'id' | 'key' = 'id',
) {
  return new DataLoader<string, T[]>(async (owners) => {
    const rows = await findKeyedRows(em, entity, { key: owner, keys: owners }, orderBy);
    const byOwner = Map.groupBy(rows, (row) => (row[owner] as Record<typeof key, string>)[key]);
    return owners.map((wanted) => byOwner.get(wanted) ?? []);
  });
}

/** A fact, or where it does not stand any more, as it stood last: those of a former list lead to it. */
function standingOrPast<T extends object>(em: EntityManager, standing: DataLoader<string, T | null>, kind: FactKind) {
  return new DataLoader<string, T | null>(async (ids) => {
    const found = await standing.loadMany(ids);
    const missing = ids.filter((_, at) => found[at] === null);
    const past = missing.length === 0 ? new Map<string, object>() : await findPastFacts(em, kind, missing);
    return ids.map((id, at) => found[at] ?? (past.get(id) as T | undefined) ?? null);
  });
}

const loadersOf = (em: EntityManager, cache: RowCache) => ({
  document: oneBy(em, cache, Document, 'id'),
  documentAt: oneBy(em, cache, Document, 'slug'),
  locality: oneBy(em, cache, Locality, 'key'),
  localityAt: oneBy(em, cache, Locality, 'slug'),
  indicator: oneBy(em, cache, Indicator, 'key'),
  outcome: oneBy(em, cache, Outcome, 'id'),
  agency: oneBy(em, cache, Agency, 'id'),
  assignment: standingOrPast(em, oneBy(em, cache, Assignment, 'id'), FactKind.Assignment),
  readingText: readingTexts(em),
  readingBody: readingBodies(em),
  readingQuality: readingQualities(em, cache.rows),
  readings: manyBy(em, Reading, 'document', { readAt: 'asc' }),
  citations: manyBy(em, Citation, 'from', { position: 'asc' }),
  endOfFact: endLoader(em),
  citedBy: new CitedByPages(em),
  above: aboveLoader(em),
  carriers: carriersLoader(em, cache.revision),
  cascade: cascadeLoader(em),
  targets: manyBy(em, Target, 'document', { position: 'asc' }),
  targetsOfPlace: manyBy(em, Target, 'locality', { id: 'asc' }, 'key'),
  outcomes: new OutcomesBy(em),
  ownedPages: new OwnedPages(em),
  ordersInPlace: ordersLoader(em),
  obligations: manyBy(em, Obligation, 'document', { position: 'asc' }),
  assignments: manyBy(em, Assignment, 'document', { position: 'asc' }),
  assignmentsOfAgency: manyBy(em, Assignment, 'agency', { id: 'asc' }),
  tasks: manyBy(em, Task, 'assignment', { position: 'asc' }),
  passages: manyBy(em, DocumentPassage, 'document', { ordinal: 'asc' }),
  passageWords: passageWords(em),
  fileText: fileTexts(em),
  filePages: filePages(em),
  files: manyBy(em, DocumentFile, 'document', { name: 'asc', id: 'asc' }),
});

/** The loaders that take rows as the store has them. */
export type RowLoaders = ReturnType<typeof loadersOf>;

/** The loaders of one answer. */
export type Loaders = RowLoaders & {
  readonly lineage: ReturnType<typeof lineageLoader>;
  readonly relatives: ReturnType<typeof relativesLoader>;
};

/** What one answer may load: every kind of row is fetched once for all that ask for it. */
export function makeLoaders(em: EntityManager, cache: RowCache): Loaders {
  const loaders = loadersOf(em, cache);
  return { ...loaders, lineage: lineageLoader(loaders), relatives: relativesLoader(loaders) };
}
