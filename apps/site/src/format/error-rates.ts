/** What was measured of one kind or field. */
export interface Measured {
  readonly name: string;
  readonly right: number | null;
  readonly extra: number | null;
  readonly missed: number | null;
}

/** A first look at texts, with the scores of kinds. */
export interface Look {
  readonly measures: readonly { readonly name: string; readonly score: number }[];
}

/** What a table tells of one kind; `looks`: the share that was wrong at each first look that measured it. */
export interface ErrorRate<Kind extends string> {
  readonly kind: Kind;
  readonly right: number;
  readonly extra: number;
  readonly missed: number;
  readonly looks: readonly { readonly at: number; readonly share: number }[];
}

/** Of each kind what was read rightly and wrongly; the values of a header are one kind, fields of rows are left out. */
export function errorRates<Kind extends string>(
  kinds: readonly Kind[],
  measures: readonly Measured[],
  looks: readonly Look[],
): ErrorRate<Kind>[] {
  return kinds.map((kind) => {
    const own = measures.filter(({ name }) => name === kind || (kind === 'header' && name.startsWith('header.')));
    const sum = (part: 'right' | 'extra' | 'missed'): number => own.reduce((all, one) => all + (one[part] ?? 0), 0);
    const seen = looks.flatMap((look, at) =>
      look.measures.filter(({ name }) => name === kind).map(({ score }) => ({ at, share: 1 - score })),
    );
    return { kind, right: sum('right'), extra: sum('extra'), missed: sum('missed'), looks: seen };
  });
}
