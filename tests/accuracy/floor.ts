import { readFileSync, writeFileSync } from 'node:fs';
import type { Score } from './tally.ts';

const FILE = new URL('floor.json', import.meta.url);

type Floor = Readonly<Record<string, number>>;

/** The score of each measure that must not be fallen short of. */
export const loadFloor = (): Floor => JSON.parse(readFileSync(FILE, 'utf8')) as Floor;

const rounded = (score: number): number => Math.floor(score * 1000) / 1000;

/** Makes the scores of today the floor of tomorrow. */
export function recordFloor(scores: ReadonlyMap<string, Score>): void {
  const floor = Object.fromEntries([...scores].map(([name, { score }]) => [name, rounded(score)]));
  writeFileSync(FILE, `${JSON.stringify(floor, null, 2)}\n`);
}

/** What fell below the floor, or is no longer measured, in words. */
export function belowFloor(scores: ReadonlyMap<string, Score>, floor: Floor): readonly string[] {
  return Object.entries(floor).flatMap(([name, least]) => {
    const score = scores.get(name)?.score;
    if (score === undefined) return [`${name} is no longer measured; its floor is ${least}`];
    return rounded(score) < least ? [`${name} is ${rounded(score)}, below its floor of ${least}`] : [];
  });
}
