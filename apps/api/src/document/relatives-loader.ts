import { CitationRole, SharedRelation } from '@sau-ro/schema';
import DataLoader from 'dataloader';
import type { RowLoaders } from '../store/loaders.ts';

/** A held document that another can be laid beside. */
export interface Relative {
  readonly id: string;
  readonly relation: SharedRelation;
}

const MOST = 8;

async function heldAbove(id: string, { above, document }: RowLoaders): Promise<string[]> {
  const documents = await Promise.all((await above.load(id)).map((larger) => document.load(larger.id)));
  return documents.flatMap((larger) => (larger?.held ? [larger.id] : [])).slice(0, MOST);
}

/** Those that carry out most of what a document carries out. */
async function heldBeside(id: string, { above, carriers, citations }: RowLoaders): Promise<string[]> {
  const implemented = (await citations.load(id)).filter(({ role }) => role === CitationRole.IMPLEMENTS);
  const own = new Set(implemented.map(({ to }) => to.id));
  const others = (await Promise.all([...own].map((parent) => carriers.load(parent)))).flat();
  const apart = new Set([id, ...(await above.load(id)).map((larger) => larger.id)]);
  const beside = [...new Map(others.map((other) => [other.id, other])).values()].filter(
    (other) => !apart.has(other.id),
  );
  return beside
    .map((other) => ({ id: other.id, shared: other.carriesOut.filter((parent) => own.has(parent)).length }))
    .toSorted((one, other) => other.shared - one.shared || (one.id < other.id ? -1 : 1))
    .slice(0, MOST)
    .map((other) => other.id);
}

async function findRelatives(id: string, loaders: RowLoaders): Promise<Relative[]> {
  const [above, beside] = await Promise.all([heldAbove(id, loaders), heldBeside(id, loaders)]);
  return [
    ...above.map((larger) => ({ id: larger, relation: SharedRelation.ABOVE })),
    ...beside.map((other) => ({ id: other, relation: SharedRelation.BESIDE })),
  ];
}

/** The held documents above each and beside it, those first that are nearest. */
export const relativesLoader = (loaders: RowLoaders): DataLoader<string, readonly Relative[]> =>
  new DataLoader((ids) => Promise.all(ids.map((id) => findRelatives(id, loaders))));
