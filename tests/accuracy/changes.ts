/** What one reader read of a text and another did not. */
export interface Changes {
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

type Value = null | string | number | boolean | readonly Value[] | { readonly [key: string]: Value };

// where a row stands follows from its quote, and a shifted span alone changes no fact
const withoutSpans = (key: string, value: unknown): unknown => (key === 'span' ? undefined : value);

const print = (kind: string, value: Value): string => `${kind} ${JSON.stringify(value, withoutSpans)}`;

// one line a fact: each row of a list, and each value of the header
function* printFacts(reading: object): Generator<string> {
  for (const [kind, value] of Object.entries(reading) as [string, Value][]) {
    if (Array.isArray(value)) for (const row of value) yield print(kind, row as Value);
    else yield print(kind, value);
  }
}

function countLines(reading: object): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of printFacts(reading)) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

const beyond = (these: ReadonlyMap<string, number>, those: ReadonlyMap<string, number>): string[] =>
  [...these].filter(([line, count]) => count > (those.get(line) ?? 0)).map(([line]) => line);

/** The facts that a later reading of a text has and an earlier one lacks, and the other way round. */
export function compareReadings(earlier: object, later: object): Changes {
  const [before, after] = [countLines(earlier), countLines(later)];
  return { gained: beyond(after, before), lost: beyond(before, after) };
}
