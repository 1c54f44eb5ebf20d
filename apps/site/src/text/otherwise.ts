import type { TargetCardFields } from '../questions/facts.ts';

/** What tells whether two targets are of the same thing, and say the same of it. */
export type ComparedTarget = Pick<
  TargetCardFields,
  'id' | 'indicator' | 'due' | 'population' | 'unit' | 'change' | 'comparator' | 'value'
>;

const keyOf = ({ indicator, due, unit, change }: ComparedTarget): string =>
  JSON.stringify([indicator?.key, due?.year, due?.from, unit, change]);

const isSameThing = (one: ComparedTarget, other: ComparedTarget): boolean =>
  keyOf(one) === keyOf(other) &&
  // of whom, where only one of the two places says it, does not part them
  (!one.population || !other.population || one.population === other.population);

/** Of a document’s targets, those that state another figure for the same indicator and the same time. */
export function statedOtherwise<Target extends ComparedTarget>(target: Target, all: readonly Target[]): Target[] {
  // without a time nobody knows that the same is meant
  if (!target.indicator || !target.due) return [];
  return all.filter(
    (other) => isSameThing(target, other) && (target.value !== other.value || target.comparator !== other.comparator),
  );
}
