import type { EntityManager } from '@mikro-orm/postgresql';
import { Citation, Document, DocumentPassage, Target } from '@sau-ro/schema';
import type { IndexedDocument } from '../search/indexed-document.ts';

/** What search has to know of these documents: five statements, however many there are. */
export async function findIndexedDocuments(em: EntityManager, ids: readonly string[]): Promise<IndexedDocument[]> {
  const owned = { $in: [...ids] };
  const documents = await em.find(Document, { id: owned });
  const citations = Map.groupBy(
    await em.find(Citation, { from: owned }, { orderBy: { position: 'asc' } }),
    ({ from }) => from.id,
  );
  const targets = Map.groupBy(await em.find(Target, { document: owned }), ({ document }) => document.id);
  const passages = Map.groupBy(
    await em.find(DocumentPassage, { document: owned }, { orderBy: { ordinal: 'asc' } }),
    ({ document }) => document.id,
  );
  return documents.map((document) => ({
    ...headOf(document),
    citations: (citations.get(document.id) ?? []).map(citationOf),
    targets: (targets.get(document.id) ?? []).map(targetOf),
    passages: passages.get(document.id) ?? [],
  }));
}

// what no sentence says is found by the document alone
const NOWHERE = { start: -1, end: -1 };

const headOf = (document: Document): Omit<IndexedDocument, 'citations' | 'targets' | 'passages'> => ({
  id: document.id,
  held: document.held,
  symbol: document.symbol,
  type: document.type,
  title: document.title ?? document.known?.about ?? null,
  issuer: document.issuer,
  localityKey: document.locality?.key ?? null,
  year: document.year,
  period: document.period,
});

const citationOf = ({ symbol, role, subject, issuer, passage }: Citation): IndexedDocument['citations'][number] => ({
  symbol,
  role,
  subject,
  issuer,
  passage: passage ?? NOWHERE,
});

const targetOf = ({ passage, indicator, dueYear }: Target): IndexedDocument['targets'][number] => ({
  start: (passage ?? NOWHERE).start,
  end: (passage ?? NOWHERE).end,
  indicator: indicator?.key ?? null,
  dueYear,
});
