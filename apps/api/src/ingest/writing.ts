import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CorpusState } from '@sau-ro/schema';
import { NO_REVISION } from '../store/revision.ts';
import type { RevisionChange } from './revision-change.ts';

// one writer at a time: two documents that cite the same third one must not both add it
const WRITER_LOCK = 4_072_001;

/** Waits until nobody else writes; until the end of the transaction. */
export async function lockWriters(tx: EntityManager): Promise<void> {
  await tx.execute(`select pg_advisory_xact_lock(${WRITER_LOCK})`);
}

/** Gives the corpus a new revision: equal revisions must mean equal answers, so every change gets one. */
export async function touchCorpus(tx: EntityManager): Promise<RevisionChange> {
  const [state] = await tx.execute<{ value: string }[]>(`select value from corpus_state where name = 'revision'`);
  const after = randomUUID();
  await tx.upsert(CorpusState, { name: 'revision', value: after, changedAt: new Date() });
  return { before: state?.value ?? NO_REVISION, after };
}
