import { disagree, lineageOf, type LinedTarget, type LineageStep } from '@sau-ro/assessment';
import { localityWithAncestors } from '@sau-ro/gazetteer';
import type { Document, Target } from '@sau-ro/schema';
import DataLoader from 'dataloader';
import type { RowLoaders } from '../store/loaders.ts';

/** How a target of a document stands to one above it. */
export interface LineageOfTarget {
  readonly target: Target | null;
  readonly parent: Target | null;
  readonly step: LineageStep;
}

type Lined = LinedTarget & { readonly row: Target };

async function lined(row: Target, { indicator }: RowLoaders): Promise<Lined> {
  const of = row.indicator && (await indicator.load(row.indicator.key));
  const { id, comparator, value, unit, population, change } = row;
  return {
    row,
    id,
    indicator: of && { key: of.key, words: `${of.name} ${of.unit}` },
    better: of?.better ?? null,
    comparator,
    value,
    unit,
    population,
    change,
    due: row.due(),
  };
}

const linedOf = async (document: string, loaders: RowLoaders): Promise<Lined[]> =>
  Promise.all((await loaders.targets.load(document)).map((row) => lined(row, loaders)));

// what a decision lays down for one province says nothing to another
function isFor(place: string | null, { row }: Lined): boolean {
  const key = row.locality?.key ?? null;
  return key === null || (place !== null && localityWithAncestors(place).some((larger) => larger.key === key));
}

/** The targets above a document that are for its place, by steps of the chain, the nearest first. */
async function levelsAbove(document: Document, loaders: RowLoaders): Promise<Lined[][]> {
  const above = await loaders.above.load(document.id);
  const levels = [...Map.groupBy(above, ({ steps }) => steps).values()];
  const place = document.locality?.key ?? null;
  return Promise.all(
    levels.map(async (level) => {
      const targets = (await Promise.all(level.map(({ id }) => linedOf(id, loaders)))).flat();
      return targets.filter((target) => isFor(place, target));
    }),
  );
}

async function findLineage(id: string, loaders: RowLoaders): Promise<LineageOfTarget[]> {
  const document = await loaders.document.load(id);
  // of a document that is not held nobody knows what it leaves out
  if (!document?.held) return [];
  const [own, levels] = await Promise.all([linedOf(id, loaders), levelsAbove(document, loaders)]);
  const rows = new Map([...own, ...levels.flat()].map((target) => [target.id, target.row]));
  const rowOf = (target: LinedTarget | null): Target | null => (target && rows.get(target.id)) ?? null;
  return lineageOf(own, levels).map(({ local, parent, step }) => ({
    target: rowOf(local),
    parent: rowOf(parent),
    step,
  }));
}

/** How the targets of documents stand to those above them. */
export const lineageLoader = (loaders: RowLoaders): DataLoader<string, LineageOfTarget[]> =>
  new DataLoader((ids) => Promise.all(ids.map((id) => findLineage(id, loaders))));

/** Pairs of targets that disagree, the first of each being the document’s own. */
export async function findDisagreements(id: string, loaders: RowLoaders): Promise<[Target, Target][]> {
  const own = await linedOf(id, loaders);
  const places = [...new Set(own.flatMap(({ row }) => row.locality?.key ?? []))];
  const elsewhere = (await loaders.targetsOfPlace.loadMany(places)).flatMap((rows) =>
    Array.isArray(rows) ? rows : [],
  );
  const others = await Promise.all(
    elsewhere.filter(({ document }) => document.id !== id).map((row) => lined(row, loaders)),
  );
  const within = own.flatMap((one, at) => own.slice(at + 1).map((other) => [one, other] as const));
  const between = own.flatMap((one) =>
    others.filter(({ row }) => row.locality?.key === one.row.locality?.key).map((other) => [one, other] as const),
  );
  return [...within, ...between].flatMap(([one, other]) => (disagree(one, other) ? [[one.row, other.row]] : []));
}
