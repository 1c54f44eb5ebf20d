import type { EntityManager, QueryOrderMap } from '@mikro-orm/postgresql';
import {
  Agency,
  Assignment,
  Citation,
  Document,
  DocumentFile,
  DocumentPassage,
  Indicator,
  Locality,
  Obligation,
  Reading,
  Target,
  Task,
} from '@sau-ro/schema';
import DataLoader from 'dataloader';
import { findRows } from './rows.ts';

/** One row each for many keys, in one statement. */
function oneBy<T extends object>(em: EntityManager, entity: new () => T, key: keyof T & string) {
  return new DataLoader<string, T | null>(async (keys) => {
    const rows = await findRows(em, entity, { [key]: { $in: [...keys] } } as never, {});
    const byKey = new Map(rows.map((row) => [row[key] as unknown as string, row]));
    return keys.map((wanted) => byKey.get(wanted) ?? null);
  });
}

/** The rows that belong to many owners, in one statement. */
function manyBy<T extends object>(
  em: EntityManager,
  entity: new () => T,
  owner: keyof T & string,
  orderBy: QueryOrderMap<T>,
) {
  return new DataLoader<string, T[]>(async (owners) => {
    const rows = await findRows(em, entity, { [owner]: { $in: [...owners] } } as never, orderBy);
    const byOwner = Map.groupBy(rows, (row) => (row[owner] as { id: string }).id);
    return owners.map((wanted) => byOwner.get(wanted) ?? []);
  });
}

/** The heavy part of readings, text or body, by the reading’s id. */
function readingPart(em: EntityManager, part: 'text' | 'body') {
  return new DataLoader<string, Reading | null>(async (ids) => {
    const rows = await em.fork().find(Reading, { id: { $in: [...ids] } }, { fields: ['id', part] as never });
    const byId = new Map(rows.map((row) => [row.id, row as unknown as Reading]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}

const loadersOf = (em: EntityManager) => ({
  document: oneBy(em, Document, 'id'),
  locality: oneBy(em, Locality, 'key'),
  indicator: oneBy(em, Indicator, 'key'),
  agency: oneBy(em, Agency, 'id'),
  assignment: oneBy(em, Assignment, 'id'),
  readingText: readingPart(em, 'text'),
  readingBody: readingPart(em, 'body'),
  readings: manyBy(em, Reading, 'document', { readAt: 'asc' }),
  citations: manyBy(em, Citation, 'from', { position: 'asc' }),
  citedBy: manyBy(em, Citation, 'to', { id: 'asc' }),
  targets: manyBy(em, Target, 'document', { position: 'asc' }),
  obligations: manyBy(em, Obligation, 'document', { position: 'asc' }),
  assignments: manyBy(em, Assignment, 'document', { position: 'asc' }),
  assignmentsOfAgency: manyBy(em, Assignment, 'agency', { id: 'asc' }),
  tasks: manyBy(em, Task, 'assignment', { position: 'asc' }),
  passages: manyBy(em, DocumentPassage, 'document', { ordinal: 'asc' }),
  files: manyBy(em, DocumentFile, 'document', { name: 'asc' }),
});

/** The loaders of one answer. */
export type Loaders = ReturnType<typeof loadersOf>;

/** What one answer may load: every kind of row is fetched once for all that ask for it. */
export const makeLoaders = (em: EntityManager): Loaders => loadersOf(em);
