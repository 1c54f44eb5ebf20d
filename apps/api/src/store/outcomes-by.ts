import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import { Outcome, OutcomeLevel } from '@sau-ro/schema';
import DataLoader from 'dataloader';
import { findRows } from './rows.ts';

/** An indicator in one place; `null`: in the country as a whole. */
export interface MeasuredPlace {
  readonly indicator: string;
  readonly locality: string | null;
}

type Lists<Key> = DataLoader<Key, readonly Outcome[], string>;

const NEWEST_FIRST = { periodEnd: 'desc', id: 'asc' } as const;
const placeKey = ({ indicator, locality }: MeasuredPlace): string => `${indicator} ${locality ?? OutcomeLevel.COUNTRY}`;

/** The figures that stand, by what they are of: one statement for all lists of a kind that one answer asks for. */
export class OutcomesBy {
  readonly indicator: Lists<string>;
  readonly locality: Lists<string>;
  readonly document: Lists<string>;
  readonly measuredPlace: Lists<MeasuredPlace>;

  constructor(em: EntityManager) {
    const find = (where: FilterQuery<Outcome>): Promise<Outcome[]> =>
      findRows(em, Outcome, { $and: [{ supersededBy: null, withdrawnAt: null }, where] }, NEWEST_FIRST);
    this.indicator = listsBy(
      (keys) => find({ indicator: { $in: [...keys] } }),
      (row) => row.indicator.key,
      String,
    );
    this.locality = listsBy(
      (keys) => find({ locality: { $in: [...keys] } }),
      (row) => row.locality?.key ?? null,
      String,
    );
    this.document = listsBy(
      (keys) => find({ document: { $in: [...keys] } }),
      (row) => row.document?.id ?? null,
      String,
    );
    this.measuredPlace = listsBy(
      (places) => find(whereMeasured(places)),
      (row) => (row.level === OutcomeLevel.REGION ? null : placeKey(placeOf(row))),
      placeKey,
    );
  }
}

const placeOf = ({ indicator, locality }: Outcome): MeasuredPlace => ({
  indicator: indicator.key,
  locality: locality?.key ?? null,
});

function whereMeasured(places: readonly MeasuredPlace[]): FilterQuery<Outcome> {
  const indicators = [...new Set(places.map(({ indicator }) => indicator))];
  const localities = [...new Set(places.flatMap(({ locality }) => locality ?? []))];
  const anywhere = [{ locality: { $in: localities } }, { level: OutcomeLevel.COUNTRY }];
  return { indicator: { $in: indicators }, $or: anywhere };
}

function listsBy<Key>(
  find: (keys: readonly Key[]) => Promise<Outcome[]>,
  ownerOf: (row: Outcome) => string | null,
  cacheKeyFn: (key: Key) => string,
): Lists<Key> {
  const load = async (keys: readonly Key[]): Promise<Outcome[][]> => {
    const byOwner = Map.groupBy(await find(keys), ownerOf);
    return keys.map((key) => byOwner.get(cacheKeyFn(key)) ?? []);
  };
  return new DataLoader(load, { cacheKeyFn });
}
