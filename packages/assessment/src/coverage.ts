import type { IsoDate } from './iso-date.ts';

/** What is known of a document that carries out a resolution: its text is here; others tell of it; a list of documents does. */
export type CarrierState = 'held' | 'cited' | 'known';

/** How far a resolution is seen to be carried out in one place. */
export type CoverageStatus = CarrierState | 'not-seen';

/** A document that carries out a resolution. */
export interface Carrier {
  readonly id: string;
  /** Key of its place. */
  readonly place: string;
  readonly state: CarrierState;
  /** The first day on which it can have been issued; `null`: nothing says when. */
  readonly since: IsoDate | null;
}

/** A place of the register, and those that went into it. */
export interface RegisteredPlace {
  readonly key: string;
  /** Keys of the places that it was made of, wholly or in part. */
  readonly madeOf: readonly string[];
}

/** A place, and what is seen there of a resolution. */
export interface PlaceCoverage {
  readonly place: string;
  readonly status: CoverageStatus;
  /** Its own documents, the surest first. */
  readonly documents: readonly Carrier[];
  /** Those of the places that it was made of: they say nothing of what it did itself. */
  readonly inherited: readonly Carrier[];
}

/** How many places have each status; `inherited`: how many of those without a document of their own have one of a place before them. */
export interface CoverageSums {
  readonly held: number;
  readonly cited: number;
  readonly known: number;
  readonly notSeen: number;
  readonly inherited: number;
  readonly total: number;
}

const RANK: Readonly<Record<CarrierState, number>> = { held: 0, cited: 1, known: 2 };

const bySureness = (one: Carrier, other: Carrier): number =>
  RANK[one.state] - RANK[other.state] ||
  (one.since ?? '').localeCompare(other.since ?? '') ||
  one.id.localeCompare(other.id);

/** What is seen of a resolution in each place of a register, as of a day: documents that came later are not counted. */
export function cover(
  places: readonly RegisteredPlace[],
  carriers: readonly Carrier[],
  on: IsoDate,
): readonly PlaceCoverage[] {
  const present = carriers.filter(({ since }) => since === null || since <= on).toSorted(bySureness);
  const byPlace = Map.groupBy(present, ({ place }) => place);
  return places.map(({ key, madeOf }) => {
    const documents = byPlace.get(key) ?? [];
    const inherited = madeOf.filter((before) => before !== key).flatMap((before) => byPlace.get(before) ?? []);
    return { place: key, status: documents[0]?.state ?? 'not-seen', documents, inherited };
  });
}

/** Counts places by their status; the first four add up to `total`. */
export function sumCoverage(rows: readonly PlaceCoverage[]): CoverageSums {
  const count = (status: CoverageStatus): number => rows.filter((row) => row.status === status).length;
  return {
    held: count('held'),
    cited: count('cited'),
    known: count('known'),
    notSeen: count('not-seen'),
    inherited: rows.filter(({ status, inherited }) => status === 'not-seen' && inherited.length > 0).length,
    total: rows.length,
  };
}
