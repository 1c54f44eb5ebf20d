import type { EntityManager } from '@mikro-orm/postgresql';
import { Document } from '@sau-ro/schema';
import type { HeldDocument } from './held-document.ts';

/** All that the XML of one document is made from; `null`: there is none of that address, or it is only cited. */
export async function findHeldDocument(em: EntityManager, slug: string): Promise<HeldDocument | null> {
  const populate = ['reading', 'reading.text', 'reading.body', 'citations', 'citations.to'] as const;
  const document = await em.findOne(Document, { slug, held: true }, { populate });
  if (!document?.reading) return null;
  const { type, symbol, issuer, issuedOn, signer, reading } = document;
  return {
    slug,
    page: document.url(),
    type,
    symbol,
    issuer,
    issuedOn,
    signer,
    heldFrom: document.heldFrom ?? reading.readAt,
    readAt: reading.readAt,
    text: reading.text,
    sections: reading.body.sections,
    references: document.citations.getItems().flatMap(({ symbol: number, role, passage, to }) => {
      return passage === null ? [] : [{ symbol: number, role, start: passage.start, end: passage.end, to }];
    }),
  };
}
