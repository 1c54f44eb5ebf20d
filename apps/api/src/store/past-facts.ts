import type { EntityManager } from '@mikro-orm/postgresql';
import { Assignment, Citation, type Fact, type FactKind, Obligation, PastFact, Target, Task } from '@sau-ro/schema';
import DataLoader from 'dataloader';
import { findRows, readRows } from './rows.ts';

/** The class of each kind of fact. */
const CLASSES: Record<FactKind, new () => Fact & { id: string }> = {
  target: Target,
  obligation: Obligation,
  citation: Citation,
  assignment: Assignment,
  task: Task,
};

/** Facts that do not stand any more, each as it stood last, by id. */
export async function findPastFacts(
  em: EntityManager,
  kind: FactKind,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Fact & { id: string }>> {
  const past = await findRows(em, PastFact, { kind, id: { $in: [...ids] } }, { knownUntil: 'asc' });
  const facts = readRows(
    em,
    CLASSES[kind],
    past.map(({ row }) => row),
  );
  return new Map(facts.map((fact, at) => [fact.id, Object.assign(fact, { knownFrom: past[at]?.knownFrom })]));
}

/** A state of a fact: its id, and since when it was known. */
export interface FactState {
  readonly id: string;
  readonly knownFrom: Date;
}

/** What became of states of facts; `null`: the state stands. One statement for all that one answer asks for. */
export const endLoader = (em: EntityManager): DataLoader<FactState, PastFact | null, string> =>
  new DataLoader(
    async (states) => {
      const past = await findRows(em, PastFact, { id: { $in: states.map(({ id }) => id) } }, { knownUntil: 'asc' });
      const ends = new Map(past.map((fact) => [stateKey(fact), fact]));
      return states.map((state) => ends.get(stateKey(state)) ?? null);
    },
    { cacheKeyFn: stateKey },
  );

const stateKey = ({ id, knownFrom }: FactState): string => `${id} ${knownFrom.getTime()}`;
