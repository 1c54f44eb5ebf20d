import type { EntityManager, RequiredEntityData } from '@mikro-orm/postgresql';
import { type Fact, type FactKind, PastFact } from '@sau-ro/schema';
import { findReplacements, type ReplaceableFact } from './replacements.ts';

/** A fact as it is written: with its id, its relations by key. */
export type FactRow<T> = Omit<RequiredEntityData<T>, 'id' | 'knownFrom'> & { readonly id: string };

/** The facts of one kind that were read of one document. */
export interface ReadFacts<T> {
  readonly kind: FactKind;
  readonly entity: new () => T;
  readonly document: string;
  readonly rows: readonly FactRow<T>[];
  /** When they were read. */
  readonly readAt: Date;
  /** What stood before, where it had to be looked up earlier. */
  readonly before?: readonly StoredFact[];
}

/** A fact as it stands. */
export interface StoredFact extends ReplaceableFact {
  /** All columns. */
  readonly row: Record<string, unknown>;
  /** What it says, whatever its place in the text. */
  readonly says: string;
  readonly since: Date;
}

const OWNERS: Readonly<Record<FactKind, string>> = {
  target: 'document_id = ?',
  obligation: 'document_id = ?',
  citation: 'from_id = ?',
  assignment: 'document_id = ?',
  task: 'assignment_id in (select id from assignment where document_id = ?)',
};

// a sentence that only moved says what it said
const stored = (kind: FactKind): string => `
select id, passage, known_from as since, to_jsonb(f) as row,
  regexp_replace((to_jsonb(f) - 'position' - 'known_from')::text, '"(start|end)": \\d+', '', 'g') as says
from "${kind}" f where ${OWNERS[kind]} order by position, id`;

/** The facts of a document that stand. */
export const findStored = (tx: EntityManager, kind: FactKind, document: string): Promise<StoredFact[]> =>
  tx.execute<StoredFact[]>(stored(kind), [document]);

/**
 * Makes the facts of one document what was just read: the same sentences keep their ids, and the rest is kept as it stood, with what
 * replaced it. A fact that keeps its id and says otherwise is kept as it stood too.
 */
export async function replaceFacts<T extends Fact & { id: string }>(
  tx: EntityManager,
  facts: ReadFacts<T>,
): Promise<void> {
  const { kind, entity, document, rows, readAt } = facts;
  const before = facts.before ?? (await findStored(tx, kind, document));
  const read = new Set(rows.map(({ id }) => id));
  const gone = before.filter(({ id }) => !read.has(id));
  if (gone.length > 0) await tx.nativeDelete(entity, { id: { $in: idsOf(gone) } });
  const wanted = rows.map((row) => ({ ...row, knownFrom: readAt }));
  if (rows.length > 0)
    await tx.upsertMany(entity, wanted as never, { onConflictExcludeFields: ['knownFrom'] as never });
  if (before.length === 0) return;
  const after = await findStored(tx, kind, document);
  const known = new Map(before.map((fact) => [fact.id, fact]));
  const changed = after.flatMap(({ id, says }) => {
    const fact = known.get(id);
    return fact && fact.says !== says ? [fact] : [];
  });
  const added = after.filter(({ id }) => !known.has(id));
  await keepPast(tx, facts, [...endsOf(gone, added), ...changed.map((fact) => ({ fact, by: fact.id }))]);
  if (changed.length > 0)
    await tx.nativeUpdate(entity, { id: { $in: idsOf(changed) } }, { knownFrom: readAt } as never);
}

const idsOf = (facts: readonly StoredFact[]): string[] => facts.map(({ id }) => id);

interface FactEnd {
  readonly fact: StoredFact;
  /** The fact that says it from now on; `null`: none does. */
  readonly by: string | null;
}

function endsOf(gone: readonly StoredFact[], added: readonly StoredFact[]): FactEnd[] {
  const replacements = findReplacements(gone, added);
  return gone.map((fact) => ({ fact, by: replacements.get(fact.id) ?? null }));
}

async function keepPast<T>(
  tx: EntityManager,
  { kind, document, readAt }: ReadFacts<T>,
  ends: readonly FactEnd[],
): Promise<void> {
  const rows = ends.map(({ fact, by }) => ({
    id: fact.id,
    kind,
    document,
    row: fact.row,
    knownFrom: fact.since,
    knownUntil: readAt,
    replacedById: by,
  }));
  if (rows.length > 0) await tx.insertMany(PastFact, rows);
}
