import type { EntityManager } from '@mikro-orm/postgresql';
import { fold, type GazetteerLocality, localityWithAncestors } from '@sau-ro/gazetteer';
import { parseSymbol, type PartialDate, type Reading as ReadDocument, symbolKey } from '@sau-ro/reading';
import { Document, Locality } from '@sau-ro/schema';
import { withFreeNames } from './free-names.ts';
import { type DocumentIdentity, identifyNumbered, identifyUnnumbered } from './identity.ts';
import { printedPlace } from './issuing-place.ts';

/** What a reading says of its own document: which one it is, and of which place. */
export interface DocumentHead extends DocumentIdentity {
  readonly place: GazetteerLocality | null;
  readonly year: number | null;
}

/** Tells which document a reading is of. */
export function headOf(reading: ReadDocument, sha256: string): DocumentHead {
  const place = placeOf(reading);
  const issued = dateText(reading.issuedOn);
  const year = reading.issuedOn?.year ?? (reading.symbol ? (parseSymbol(reading.symbol)?.year ?? null) : null);
  const { symbol, symbolForm, type, issuer, title } = reading;
  const identity = symbol
    ? identifyNumbered({ symbol, place, year })
    : identifyUnnumbered({ type, symbolForm, issuer, place, title, issued, sha256 });
  return { ...identity, place, year };
}

/** The locality that a reading names, with the help of the places in which it says that this lies. */
function placeOf({ locality, issuer, issuedOn }: ReadDocument): GazetteerLocality | null {
  const on = issuedOn?.year ? fullDate(issuedOn) : null;
  if (locality) {
    const [around] = locality.within;
    const larger = around === undefined ? null : printedPlace(`trong ${around}`, { on, speaker: null });
    const place = printedPlace(`tại ${locality.name}`, { on, speaker: larger?.key ?? null });
    if (place && (!larger || liesIn(place, larger))) return place;
  }
  return issuer === null ? null : printedPlace(issuer, { on, speaker: null });
}

const liesIn = (place: GazetteerLocality, larger: GazetteerLocality): boolean =>
  localityWithAncestors(place.key).some(({ key, name }) => key === larger.key || name === larger.name);

/** Blank parts as the middle of what they may be: a place is looked up as it stood then. */
const fullDate = ({ year, month, day }: PartialDate): string => [year, pad(month ?? 7), pad(day ?? 15)].join('-');

const pad = (part: number | null): string => String(part ?? 0).padStart(2, '0');

/** `2026-06`: a date as far as it is printed. */
const dateText = (date: PartialDate | null): string =>
  [date?.year, date?.month, date?.day]
    .filter((part): part is number => part !== null && part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** The row of this document, also where it was only cited until now, by people who left out its year. */
export async function findKnown(
  tx: EntityManager,
  { symbol }: ReadDocument,
  head: DocumentHead,
): Promise<Document | null> {
  const same = await tx.findOne(Document, { identity: head.identity }, { populate: ['reading'] });
  if (same || symbol === null) return same;
  const numbered = { symbolKey: symbolKey(symbol), locality: head.place?.key ?? null };
  const [only, ...others] = await tx.find(Document, numbered, { populate: ['reading'], limit: 2 });
  // of several, nobody has said which one was meant
  return only && others.length === 0 && !only.held && only.year === null ? only : null;
}

/** Writes a document’s own row: a new one, or the one that was only cited until now. */
export async function writeHead(
  tx: EntityManager,
  reading: ReadDocument,
  head: DocumentHead,
  { before, readAt }: { before: Document | null; readAt: Date },
): Promise<Document> {
  const { place, year, ...identity } = head;
  const document = before ?? tx.create(Document, { ...(await withFreeNames(tx, identity)), ...emptyHead(readAt) });
  const { symbol, symbolForm, type, title, issuer, period, signer, issuedOn } = reading;
  tx.assign(document, {
    held: true,
    known: null,
    heldFrom: document.heldFrom ?? readAt,
    readAt,
    symbol,
    symbolKey: symbol ? symbolKey(symbol) : null,
    symbolForm,
    type,
    title,
    issuer,
    issuerFolded: issuer === null ? null : fold(issuer),
    locality: place ? tx.getReference(Locality, place.key) : null,
    issuedOn: issuedOn ? ({ ...issuedOn } as Document['issuedOn']) : null,
    issuedSort: issuedOn?.year ? [issuedOn.year, pad(issuedOn.month), pad(issuedOn.day)].join('-') : '',
    year,
    period: period ? { ...period } : null,
    signer: signer ? { ...signer, forms: [...signer.forms] } : null,
  });
  await tx.persist(document).flush();
  // the slug of the place makes the agencies' addresses
  if (place) document.locality = await tx.findOneOrFail(Locality, { key: place.key });
  return document;
}

const emptyHead = (readAt: Date) => ({ held: true, issuedSort: '', knownFrom: readAt, formerSlugs: [] });
