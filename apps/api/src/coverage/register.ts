import type { RegisteredPlace } from '@sau-ro/assessment';
import { type GazetteerLocality, localities, localityWithAncestors, predecessors } from '@sau-ro/gazetteer';
import type { LocalityLevel } from '@sau-ro/schema';

/** Which places of the register. */
export interface RegisterQuestion {
  readonly level: LocalityLevel;
  readonly on: string;
  /** Key of a locality that they lie within; `null`: anywhere. */
  readonly within: string | null;
}

const existed = ({ from, until }: GazetteerLocality, on: string): boolean =>
  (from === null || from <= on) && (until === null || until >= on);

const liesWithin = (key: string, larger: string): boolean =>
  localityWithAncestors(key).some((ancestor) => ancestor.key === larger);

/** The places of a level that existed on a day, each with those that it was made of. */
export function registerOf({ level, on, within }: RegisterQuestion): RegisteredPlace[] {
  return localities
    .filter((locality) => locality.level === level && existed(locality, on))
    .filter(({ key }) => within === null || liesWithin(key, within))
    .map(({ key }) => ({ key, madeOf: predecessors(key).map((before) => before.key) }));
}
