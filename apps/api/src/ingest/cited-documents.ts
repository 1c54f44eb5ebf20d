import type { EntityManager } from '@mikro-orm/postgresql';
import { fold, type GazetteerLocality } from '@sau-ro/gazetteer';
import { type Citation as ReadCitation, parseSymbol, symbolKey } from '@sau-ro/reading';
import { Document, Locality } from '@sau-ro/schema';
import { withFreeNames } from './free-names.ts';
import { type DocumentIdentity, identifyNumbered, type NumberedDocument } from './identity.ts';
import { issuingPlace } from './issuing-place.ts';

/** The row of the document that a citation names: the one known already, or a new one that is cited and not held. */
export async function findOrAddCited(
  tx: EntityManager,
  citation: ReadCitation,
  { speaker, readAt }: { speaker: string | null; readAt: Date },
): Promise<Document> {
  const { symbol, issuer, date, type, subject } = citation;
  const place = issuingPlace({ symbol, issuer, on: date, speaker });
  const year = date === null ? (parseSymbol(symbol)?.year ?? null) : Number(date.slice(0, 4));
  const document = await findOrAddNumbered(tx, { symbol, place, year }, readAt);
  if (!document.held) learn(document, { type, issuer, title: subject, issuedOn: dateOf(date), year });
  return document;
}

/** The row of a document that has a number: the one known already, or a new one that is not held. */
export async function findOrAddNumbered(
  tx: EntityManager,
  { symbol, place, year }: NumberedDocument,
  readAt: Date,
): Promise<Document> {
  const key = symbolKey(symbol);
  const known = await tx.find(Document, { symbolKey: key, locality: place?.key ?? null }, { orderBy: { id: 'asc' } });
  const found = identifyNumbered({ symbol, place, year });
  const same = known.find((document) => document.year === year);
  if (same) return same;
  const [only] = known;
  // a mention without a year is the only document of its number, if there is only one; and the other way about
  if (only && known.length === 1 && (year === null || only.year === null)) {
    // from here on its year is a part of what it is: a third mention without one may be of another
    if (year !== null && !only.held) only.identity = found.identity;
    return only;
  }
  const document = await addUnheld(tx, { ...found, place, readAt });
  document.symbol = symbol;
  document.symbolKey = key;
  return document;
}

/** A new row of a document whose text is not here. */
export async function addUnheld(
  tx: EntityManager,
  { place, readAt, ...found }: DocumentIdentity & { readonly place: GazetteerLocality | null; readonly readAt: Date },
): Promise<Document> {
  const document = tx.create(Document, {
    ...(await withFreeNames(tx, found)),
    formerSlugs: [],
    held: false,
    knownFrom: readAt,
    heldFrom: null,
    readAt: null,
    known: null,
    symbol: null,
    symbolKey: null,
    symbolForm: null,
    type: null,
    title: null,
    issuer: null,
    issuerFolded: null,
    locality: place ? tx.getReference(Locality, place.key) : null,
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

/** A date as far as it is told. */
export type ToldDate = Readonly<Record<'year' | 'month' | 'day', number | null>>;

/** What is said of a document whose text is not here. */
export interface Told {
  readonly type: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  readonly issuedOn: ToldDate | null;
  readonly year: number | null;
}

function dateOf(date: string | null): ToldDate | null {
  if (date === null) return null;
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

/** Fills in what nobody has said before of a document that we lack. */
export function learn(document: Document, { type, issuer, title, issuedOn, year }: Told): void {
  document.title ??= title;
  if (document.issuer === null && issuer !== null) {
    document.issuer = issuer;
    document.issuerFolded = fold(issuer);
  }
  document.type ??= type;
  document.year ??= year;
  if (issuedOn === null || document.issuedOn !== null) return;
  document.issuedOn = issuedOn as Document['issuedOn'];
  document.issuedSort = sortOf(issuedOn);
}

const sortOf = ({ year, month, day }: ToldDate): string =>
  [String(year ?? 0).padStart(4, '0'), ...[month, day].map((part) => String(part ?? 0).padStart(2, '0'))].join('-');
