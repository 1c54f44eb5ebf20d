import type { EntityManager } from '@mikro-orm/postgresql';
import { Document } from '@sau-ro/schema';
import { distinctSlug, type DocumentIdentity, stableId } from './identity.ts';

/** The identity with an id and an address that no document has: who had this identity may have another now, and keeps what was made from it. */
export async function withFreeNames(tx: EntityManager, found: DocumentIdentity): Promise<DocumentIdentity> {
  let { id } = found;
  for (let nth = 2; (await tx.count(Document, { id })) > 0; nth += 1) {
    id = stableId('document', found.identity, String(nth));
  }
  if ((await tx.count(Document, { slug: found.slug })) === 0) return { ...found, id };
  return { ...found, id, slug: distinctSlug(id === found.id ? found : { ...found, identity: id }) };
}
