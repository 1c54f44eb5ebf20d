import type { EntityManager } from '@mikro-orm/postgresql';
import { fold } from '@sau-ro/gazetteer';
import type { Reading as ReadDocument } from '@sau-ro/reading';
import { Document, Reading } from '@sau-ro/schema';
import type { DocumentHead } from './head.ts';

/** Below this share of paragraphs in common two texts are two documents, whatever their heads say. */
const ALIKE = 0.6;
const MOST_CANDIDATES = 20;

/**
 * The row of the same document in its other state: the draft, whose number was left blank, of a signed copy, or the signed copy of a draft.
 * Same type, place and title, no date that says otherwise, and most paragraphs in common.
 */
export async function findCopy(
  tx: EntityManager,
  reading: ReadDocument,
  { place, year }: DocumentHead,
  text: string,
): Promise<Document | null> {
  if (reading.title === null || place === null || year === null) return null;
  const number = reading.symbol === null ? { $ne: null } : null;
  const same = { held: true, type: reading.type, locality: place.key, year, symbol: number };
  const rows = await tx.find(Document, same, { populate: ['reading'], limit: MOST_CANDIDATES });
  for (const row of rows) {
    if (row.title === null || fold(row.title) !== fold(reading.title) || !isSameDay(row, reading)) continue;
    const other = row.reading && (await tx.findOneOrFail(Reading, row.reading.id, { fields: ['text'] })).text;
    if (other && shareInCommon(text, other) >= ALIKE) return row;
  }
  return null;
}

/** Whether no part of two dates differs; a part that is left blank may be any. */
function isSameDay({ issuedOn: one }: Document, { issuedOn: other }: ReadDocument): boolean {
  const parts = ['month', 'day'] as const;
  return parts.every((part) => one?.[part] == null || other?.[part] == null || one[part] === other[part]);
}

const paragraphs = (text: string): Set<string> =>
  new Set(
    text
      .split('\n')
      .map((line) => fold(line).replaceAll(/\s+/gu, ' ').trim())
      .filter((line) => line.length > 20),
  );

/** Which share of the paragraphs of the shorter text the other has too, 0 to 1. */
export function shareInCommon(one: string, other: string): number {
  const [fewer, more] = [paragraphs(one), paragraphs(other)].toSorted((a, b) => a.size - b.size);
  if (!fewer || !more || fewer.size === 0) return 0;
  return [...fewer].filter((paragraph) => more.has(paragraph)).length / fewer.size;
}
