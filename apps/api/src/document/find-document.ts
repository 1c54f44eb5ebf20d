import type { EntityManager } from '@mikro-orm/postgresql';
import { symbolKey } from '@sau-ro/reading';
import { Document } from '@sau-ro/schema';
import { BadInputError } from '../errors/errors.ts';
import { given } from '../paging/given.ts';
import { DocumentNotFoundError, SeveralDocumentsError } from './document.errors.ts';

/** By what one document is asked for. */
export interface DocumentQuestion {
  readonly id?: string | null | undefined;
  readonly slug?: string | null | undefined;
  readonly symbol?: string | null | undefined;
}

const CANDIDATES = 20;

/** The one document that is asked for, by one of id, slug and symbol. */
export async function findDocument(em: EntityManager, question: DocumentQuestion): Promise<Document | null> {
  const { id, slug, symbol } = given(question);
  if ([id, slug, symbol].filter((given) => given !== undefined).length !== 1) {
    throw new BadInputError('Give one of `id`, `slug` and `symbol`.');
  }
  if (symbol !== undefined) return findBySymbol(em, symbol);
  const uuid = /^(?:document-)?(?<uuid>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/u.exec(id ?? '')?.groups?.['uuid'];
  if (slug !== undefined) return em.findOne(Document, { slug });
  return uuid === undefined ? null : em.findOne(Document, { id: uuid });
}

async function findBySymbol(em: EntityManager, symbol: string): Promise<Document> {
  const where = { symbolKey: symbolKey(symbol) };
  const found = await em.find(Document, where, { orderBy: { held: 'desc', issuedSort: 'desc' }, limit: CANDIDATES });
  const [document] = found;
  if (!document) throw new DocumentNotFoundError(symbol);
  if (found.length === 1) return document;
  const candidates = found.map(({ slug, issuer, year }) => ({ slug, issuer, year }));
  throw new SeveralDocumentsError(symbol, candidates);
}
