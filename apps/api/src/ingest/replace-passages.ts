import type { EntityManager } from '@mikro-orm/postgresql';
import { DocumentPassage } from '@sau-ro/schema';
import type { TextPassage } from './passages.ts';

/** A paragraph as it is written. */
export interface PassageRow extends TextPassage {
  readonly id: string;
  readonly document: string;
  readonly ordinal: number;
  readonly restored: string | null;
}

/** Makes the paragraphs of one document those of its newest reading; what they were before is in the text of the reading before. */
export async function replacePassages(tx: EntityManager, document: string, rows: readonly PassageRow[]): Promise<void> {
  await tx.nativeDelete(DocumentPassage, { document, id: { $nin: rows.map(({ id }) => id) } });
  if (rows.length > 0) await tx.upsertMany(DocumentPassage, [...rows] as never);
}
