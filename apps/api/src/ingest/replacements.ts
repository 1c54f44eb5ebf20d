/** A fact, as far as it can be told what replaced it. */
export interface ReplaceableFact {
  readonly id: string;
  /** `null`: no sentence says it. */
  readonly passage: { readonly quote: string; readonly start: number } | null;
}

// of facts in other words, only those that stand near are compared
const NEAREST = 50;
const LIKE_ENOUGH = 0.5;
const SYLLABLE = /[\p{L}\d]+/gu;

const syllables = ({ passage }: ReplaceableFact): string[] => passage?.quote.toLowerCase().match(SYLLABLE) ?? [];

/** How alike two sentences are, 0 to 1: the share of their syllables that both have, each as often as it stands. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const syllable of one) left.set(syllable, (left.get(syllable) ?? 0) + 1);
  let common = 0;
  for (const syllable of other) {
    const times = left.get(syllable) ?? 0;
    if (times > 0) common += 1;
    left.set(syllable, times - 1);
  }
  return one.length + other.length === 0 ? 0 : (2 * common) / (one.length + other.length);
}

const distance = (one: ReplaceableFact, other: ReplaceableFact): number =>
  Math.abs((one.passage?.start ?? 0) - (other.passage?.start ?? 0));

/**
 * What says now what each of these facts said: the new one of the same kind in the same sentence, else the one whose sentence is most
 * like it, if half of their words are the same. A new fact replaces one old one first; what is left may share one.
 */
export function findReplacements(
  gone: readonly ReplaceableFact[],
  added: readonly ReplaceableFact[],
): ReadonlyMap<string, string> {
  const words = new Map(added.map((fact) => [fact, syllables(fact)]));
  const pairs = gone.flatMap((old) => {
    const own = syllables(old);
    const near = added.toSorted((one, other) => distance(old, one) - distance(old, other)).slice(0, NEAREST);
    return near.map((fact) => ({ old, fact, alike: likeness(own, words.get(fact) ?? []), far: distance(old, fact) }));
  });
  const likely = pairs
    .filter(({ alike }) => alike >= LIKE_ENOUGH)
    .toSorted(
      (one, other) => other.alike - one.alike || one.far - other.far || one.fact.id.localeCompare(other.fact.id),
    );
  const found = new Map<string, string>();
  const taken = new Set<string>();
  for (const isShared of [false, true]) {
    for (const { old, fact } of likely) {
      if (found.has(old.id) || (!isShared && taken.has(fact.id))) continue;
      found.set(old.id, fact.id);
      taken.add(fact.id);
    }
  }
  return found;
}
