import type { EntityManager } from '@mikro-orm/postgresql';
import { fold } from '@sau-ro/gazetteer';
import { type Citation as ReadCitation, parseSymbol, symbolKey } from '@sau-ro/reading';
import { Document, Locality } from '@sau-ro/schema';
import { distinctSlug, type DocumentIdentity, identifyNumbered } from './identity.ts';
import { issuingPlace } from './issuing-place.ts';

/** The row of the document that a citation names: the one known already, or a new one that is cited and not held. */
export async function findOrAddCited(
  tx: EntityManager,
  citation: ReadCitation,
  { speaker, readAt }: { speaker: string | null; readAt: Date },
): Promise<Document> {
  const place = issuingPlace({ symbol: citation.symbol, issuer: citation.issuer, on: citation.date, speaker });
  const year = yearOf(citation);
  const key = symbolKey(citation.symbol);
  const known = await tx.find(Document, { symbolKey: key, locality: place?.key ?? null }, { orderBy: { id: 'asc' } });
  const same = known.find((document) => document.year === year) ?? loneMatch(known, year);
  const document =
    same ?? (await addCited(tx, citation, readAt, identifyNumbered({ symbol: citation.symbol, place, year })));
  if (!same) document.locality = place ? tx.getReference(Locality, place.key) : null;
  if (!document.held) learn(document, citation, year);
  return document;
}

const yearOf = ({ date, symbol }: ReadCitation): number | null =>
  date === null ? (parseSymbol(symbol)?.year ?? null) : Number(date.slice(0, 4));

// a mention without a year is the only document of its number, if there is only one; and the other way about
function loneMatch(known: readonly Document[], year: number | null): Document | undefined {
  if (year === null) return known.length === 1 ? known[0] : undefined;
  return known.find((document) => document.year === null);
}

async function addCited(
  tx: EntityManager,
  citation: ReadCitation,
  readAt: Date,
  found: DocumentIdentity,
): Promise<Document> {
  const isTaken = (await tx.count(Document, { slug: found.slug })) > 0;
  const document = tx.create(Document, {
    ...found,
    slug: isTaken ? distinctSlug(found) : found.slug,
    held: false,
    knownFrom: readAt,
    heldFrom: null,
    symbol: citation.symbol,
    symbolKey: symbolKey(citation.symbol),
    symbolForm: null,
    type: citation.type,
    title: null,
    issuer: null,
    issuerFolded: null,
    locality: null,
    issuedOn: null,
    issuedSort: '',
    year: null,
    period: null,
    signer: null,
    reading: null,
  });
  tx.persist(document);
  return document;
}

/** What others say of a document that we lack fills only what nobody has said before. */
function learn(document: Document, citation: ReadCitation, year: number | null): void {
  document.title ??= citation.subject;
  if (document.issuer === null && citation.issuer !== null) {
    document.issuer = citation.issuer;
    document.issuerFolded = fold(citation.issuer);
  }
  document.type ??= citation.type;
  document.year ??= year;
  if (citation.date === null || document.issuedOn !== null) return;
  const [issuedYear = 0, month = 0, day = 0] = citation.date.split('-').map(Number);
  document.issuedOn = { year: issuedYear, month, day } as Document['issuedOn'];
  document.issuedSort = citation.date;
}
