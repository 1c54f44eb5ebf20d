import rows from './tables/syllables.json' with { type: 'json' };

let counts: ReadonlyMap<string, number> | null = null;

/**
 * The 6,169 syllables of written Vietnamese, in lower case with their marks, and how often each was seen; both placements of
 * the tone mark (hòa, hoà) are listed. Source: a count over 27.7 million syllables of official texts.
 */
export function syllables(): ReadonlyMap<string, number> {
  counts ??= new Map(
    rows.map((row) => {
      const space = row.lastIndexOf(' ');
      return [row.slice(0, space), Number(row.slice(space + 1))];
    }),
  );
  return counts;
}
