/** What is told of a fact, each part as a plain word: `comparator` → `AT_LEAST`; empty: nothing is told. */
export type Told = Readonly<Record<string, string>>;
/** Facts by a name that every door gives them. */
export type Facts = ReadonlyMap<string, Told>;

/** One way to the facts: GraphQL, a table, a page. */
export interface Door {
  readonly name: string;
  readonly facts: Facts;
}

/** What one door lacks, has alone or says otherwise than GraphQL, in one line each. A door may leave parts of a fact out, not facts. */
export function differencesOf(truth: Facts, { name, facts }: Door): string[] {
  const lacking = [...truth.keys()].filter((fact) => !facts.has(fact)).map((fact) => `${fact}: ${name} lacks it`);
  const told = [...facts].flatMap(([fact, parts]) => {
    const known = truth.get(fact);
    if (!known) return [`${fact}: ${name} has it, GraphQL does not`];
    return Object.entries(parts)
      .filter(([part, value]) => known[part] !== value)
      .map(
        ([part, value]) => `${fact}: ${part} is “${value}” in ${name}, “${known[part] ?? 'no such part'}” in GraphQL`,
      );
  });
  return [...lacking, ...told];
}

/** The facts of which something holds. */
export const factsWhere = (facts: Facts, holds: (told: Told, fact: string) => boolean): Facts =>
  new Map([...facts].filter(([fact, told]) => holds(told, fact)));

/** Whatever line breaks and hard spaces stand in it. */
export const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The end of an id, by which pages name a fact. */
export const endOf = (id: string): string => /[\da-f]{8}(?=\/?$)/u.exec(id)?.[0] ?? '';
