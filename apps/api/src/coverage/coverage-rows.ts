import { type Carrier, daysFrom } from '@sau-ro/assessment';
import { mergerOf } from '@sau-ro/gazetteer';
import { type Document, InheritedDocument, LocalityMerger } from '@sau-ro/schema';
import type { Context } from '../context.ts';

// the documents of one place that are told with it
const MOST = 20;

/** The resolution that made a locality of today, as GraphQL tells it; `null`: none did. */
export function mergerRow(key: string): LocalityMerger | null {
  const merger = mergerOf(key);
  return merger && Object.assign(new LocalityMerger(), merger);
}

/** The documents of carriers, the first twenty. */
export async function loadDocuments(
  carriers: readonly { readonly id: string }[],
  { loaders }: Context,
): Promise<Document[]> {
  const found = await Promise.all(carriers.slice(0, MOST).map(({ id }) => loaders.document.load(id)));
  return found.filter((document) => document !== null);
}

/** The documents that a place has from those that it was made of, the first twenty. */
export async function loadInherited(
  place: string,
  carriers: readonly Pick<Carrier, 'id' | 'place'>[],
  { loaders }: Context,
): Promise<InheritedDocument[]> {
  const found = await Promise.all(
    carriers.slice(0, MOST).map(async (carrier) => {
      const [document, locality] = await Promise.all([
        loaders.document.load(carrier.id),
        loaders.locality.load(carrier.place),
      ]);
      return document && locality ? { document, locality, merger: mergerRow(place) } : null;
    }),
  );
  return found.filter((one) => one !== null).map((one) => Object.assign(new InheritedDocument(), one));
}

/** Days from a resolution to the first of these documents that has a full date; `null`: none has one. */
export function daysToFirst(resolution: Document, documents: readonly Document[]): number | null {
  const days = documents.map(({ issuedOn }) => daysFrom(resolution.issuedOn, issuedOn)).filter((each) => each !== null);
  return days.length === 0 ? null : Math.min(...days);
}
