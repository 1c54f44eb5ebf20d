import type { EntityManager } from '@mikro-orm/postgresql';
import { symbolKey } from '@sau-ro/reading';
import { Document } from '@sau-ro/schema';
import type { Context } from '../context.ts';
import { BadInputError } from '../errors/errors.ts';
import { given } from '../paging/given.ts';
import { type AskedSymbol, readAskedSymbols } from '../symbol/asked-symbol.ts';
import { findNumbered } from '../symbol/find-numbered.ts';
import { candidatesOf, meantBy } from '../symbol/look-up-symbol.ts';
import { DocumentNotFoundError, SeveralDocumentsError } from './document.errors.ts';

/** By what one document is asked for. */
export interface DocumentQuestion {
  readonly id?: string | null | undefined;
  readonly slug?: string | null | undefined;
  readonly symbol?: string | null | undefined;
}

const CANDIDATES = 20;

/** The one document that is asked for, by one of id, slug and symbol. */
export async function findDocument(question: DocumentQuestion, context: Context): Promise<Document | null> {
  const { id, slug, symbol } = given(question);
  if ([id, slug, symbol].filter((given) => given !== undefined).length !== 1) {
    throw new BadInputError('Give one of `id`, `slug` and `symbol`.');
  }
  if (symbol !== undefined) return findBySymbol(context.em, symbol);
  const uuid = /^(?:document-)?(?<uuid>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/u.exec(id ?? '')?.groups?.['uuid'];
  if (slug !== undefined) return findBySlug(slug, context);
  return uuid === undefined ? null : context.loaders.document.load(uuid);
}

/** The document that had an address under another number. */
export const findByFormerSlug = (em: EntityManager, slug: string): Promise<Document | null> =>
  em.findOne(Document, { formerSlugs: { $contains: [slug] } });

const findBySlug = async (slug: string, { em, loaders }: Context): Promise<Document | null> =>
  (await loaders.documentAt.load(slug)) ?? findByFormerSlug(em, slug);

// a number in any spelling, with the place or year that may stand beside it; a letter that was typed wrong is not guessed
async function findBySymbol(em: EntityManager, symbol: string): Promise<Document> {
  const [asked, another] = readAskedSymbols(symbol);
  const one = asked && !another ? asked : unread(symbol);
  const found = meantBy(one, candidatesOf(one, await findNumbered(em, [one])));
  const [document] = found;
  if (!document) throw new DocumentNotFoundError(symbol);
  if (found.length === 1) return document;
  const candidates = found
    .slice(0, CANDIDATES)
    .map(({ symbol, slug, issuer, year }) => ({ symbol, slug, issuer, year }));
  throw new SeveralDocumentsError(symbol, candidates);
}

// a number of a form that is not known may still be a document’s, letter for letter
function unread(symbol: string): AskedSymbol {
  const known = { printed: symbol, at: 0, symbol, key: symbolKey(symbol), form: '' };
  return { ...known, date: null, issuer: null, years: [], place: null };
}
