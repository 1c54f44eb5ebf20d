import type { ClearsFields } from '../questions/facts.ts';
import { anchorsOf, type Clear, CLEARS, placeAnchors, TEXT } from './clears.ts';
import type { MarkedFacts } from './read-marks.ts';

const FIELDS = {
  n: 'who',
  v: 'what',
  r: 'responsibility',
  q: 'authority',
  g: 'when',
  k: 'result',
} as const satisfies Record<Clear, keyof ClearsFields>;

type Place = { readonly start: number; readonly end: number };

/** The six, those that are stated apart from those that are not. */
export function partClears(clears: ClearsFields): {
  readonly stated: readonly Clear[];
  readonly unstated: readonly Clear[];
} {
  const { stated = [], unstated = [] } = Object.groupBy(CLEARS, (clear) =>
    clears[FIELDS[clear]] ? 'stated' : 'unstated',
  );
  return { stated, unstated };
}

/** The clears that all of several state, which is then said once. */
export function commonClears(all: readonly ClearsFields[]): readonly Clear[] {
  return all.length < 2 ? [] : CLEARS.filter((clear) => all.every((clears) => clears[FIELDS[clear]]));
}

function* placesOf({ targets, assignments, body }: MarkedFacts): Generator<readonly [Place, string]> {
  for (const { id, passage } of targets) yield [passage, anchorsOf(id).sentence];
  for (const { node } of body?.deadlines.edges ?? []) yield [node.passage, placeAnchors('g', node.passage).sentence];
  for (const { tasks } of assignments)
    for (const { node } of tasks.edges) yield [node.passage, anchorsOf(node.id).sentence];
  for (const { id, passage } of assignments) yield [passage, anchorsOf(id).sentence];
}

/** Where on a document’s page the words are that state a clear: the smallest mark that holds them, else the text. */
export function addressOfClear(facts: MarkedFacts, clears: ClearsFields, clear: Clear): string {
  const place = clears[FIELDS[clear]];
  const holding = [...placesOf(facts)].filter(([{ start, end }]) => place && start <= place.start && end >= place.end);
  const [smallest] = holding.toSorted(([one], [other]) => one.end - one.start - (other.end - other.start));
  return smallest ? `#${smallest[1]}` : TEXT;
}
