import type { EntityManager } from '@mikro-orm/postgresql';
import type { Quality, ReadingBody, StoredPage } from '@sau-ro/schema';
import DataLoader from 'dataloader';
import type { LRUCache } from 'lru-cache';
import { constant, rowsOf } from './prepared.ts';

interface Part<T> {
  readonly id: string;
  readonly part: T | null;
}

/** The heavy parts of rows, which their lists leave out, by the rows’ ids: `null` where there is none. */
function partsBy<T>(em: EntityManager, statement: string) {
  return new DataLoader<string, T | null>(async (ids) => {
    const rows = await rowsOf<Part<T>>(em, constant(statement, [ids]));
    const byId = new Map(rows.map(({ id, part }) => [id, part]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}

/** The text of readings. */
export const readingTexts = (em: EntityManager): DataLoader<string, string | null> =>
  partsBy(em, 'select id, text as part from reading where id = any($1)');

/** What was read in readings beside the facts that have rows of their own. */
export const readingBodies = (em: EntityManager): DataLoader<string, ReadingBody | null> =>
  partsBy(em, 'select id, body as part from reading where id = any($1)');

/** The words of a document, paragraph by paragraph; restored where they are damaged. */
export const passageWords = (em: EntityManager): DataLoader<string, readonly string[] | null> =>
  partsBy(
    em,
    `select document_id as id, json_agg(coalesce(restored, quote) order by ordinal) as part
    from passage where document_id = any($1) group by document_id`,
  );

/** The text of files. */
export const fileTexts = (em: EntityManager): DataLoader<string, string | null> =>
  partsBy(em, 'select id, text as part from document_file where id = any($1)');

/** The pages of files. */
export const filePages = (em: EntityManager): DataLoader<string, readonly StoredPage[] | null> =>
  partsBy(em, 'select id, pages as part from document_file where id = any($1)');

const QUALITIES = `select id, body->'quality' as part from reading where id = any($1)`;

/** How damaged texts are, by readings, which never change: every list of facts asks for it. */
export function readingQualities(
  em: EntityManager,
  kept: LRUCache<string, object>,
): DataLoader<string, Quality | null> {
  const fresh = partsBy<Quality>(em, QUALITIES);
  const load = async (ids: readonly string[]): Promise<(Quality | null)[]> =>
    Promise.all(
      ids.map(async (id) => {
        const known = kept.get(`quality ${id}`) as Quality | undefined;
        const quality = known ?? (await fresh.load(id));
        if (quality) kept.set(`quality ${id}`, quality);
        return quality;
      }),
    );
  return new DataLoader(load);
}
