/** Which rows made by hand and which rows read are the same. */
export interface Match<Wanted, Found> {
  readonly hits: readonly (readonly [Wanted, Found])[];
  readonly missed: readonly Wanted[];
  readonly extra: readonly Found[];
}

/** Pairs rows one to one, the likest first; a score of 0 pairs nothing. */
export function matchRows<Wanted, Found>(
  wanted: readonly Wanted[],
  found: readonly Found[],
  score: (one: Wanted, other: Found) => number,
): Match<Wanted, Found> {
  const pairs = wanted.flatMap((one) => found.map((other) => ({ one, other, score: score(one, other) })));
  const left = new Set(wanted);
  const right = new Set(found);
  const hits: (readonly [Wanted, Found])[] = [];
  for (const pair of pairs.filter(({ score }) => score > 0).toSorted((a, b) => b.score - a.score)) {
    if (!left.has(pair.one) || !right.has(pair.other)) continue;
    left.delete(pair.one);
    right.delete(pair.other);
    hits.push([pair.one, pair.other]);
  }
  return { hits, missed: [...left], extra: [...right] };
}
