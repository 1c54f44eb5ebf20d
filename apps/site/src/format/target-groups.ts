import type { TargetRowFields } from '../questions/indicators.ts';

/** The targets that one document sets for one place, the nearest year first; never none. */
export type TargetGroup = readonly TargetRowFields[];

const RANKS = { PROVINCE: 1, DISTRICT: 2, COMMUNE: 3 } as const;
const rankOf = ({ locality }: TargetRowFields): number => (locality ? RANKS[locality.level] : 0);
// the name without what kind of place it is, so that a city stands among the provinces
const nameOf = ({ locality, document }: TargetRowFields): string =>
  (locality?.fullName ?? document.issuer ?? '').replace(/^\p{Ll}+(?: phố| trấn| khu)? /u, '');
const yearOf = ({ due }: TargetRowFields): number => due?.year ?? due?.from ?? Infinity;

// of whom it is, or that it is doubtful, is said beside the place: such a target keeps a row of its own
const keyOf = ({ id, locality, document, population, lineage }: TargetRowFields): string =>
  population || lineage ? id : `${locality?.url ?? ''} ${document.url}`;

const compare = (one: TargetRowFields, other: TargetRowFields): number =>
  rankOf(one) - rankOf(other) || nameOf(one).localeCompare(nameOf(other), 'vi') || yearOf(one) - yearOf(other);

/** Targets of many places in the order of places: the country’s, provinces, communes, each by name; those of one document together. */
export const groupTargets = (targets: readonly TargetRowFields[]): TargetGroup[] => [
  ...Map.groupBy(targets.toSorted(compare), keyOf).values(),
];

/** Whether a target is of a place that is no more. */
export const isFormer = ({ locality }: TargetRowFields): boolean => Boolean(locality?.existedUntil);
