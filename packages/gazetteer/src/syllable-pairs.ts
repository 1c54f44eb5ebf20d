import rows from './tables/syllable-pairs.json' with { type: 'json' };

/** Told of two syllables that stand side by side, and how often they were seen so. */
export type PairVisitor = (first: string, second: string, count: number) => void;

function visitRow(row: string, visit: PairVisitor): void {
  const [first = '', ...rest] = row.split(' ');
  let count = 0;
  for (const word of rest) {
    const step = Number(word);
    if (Number.isNaN(step)) visit(first, word, count);
    else count = 2 ** (step / 2);
  }
}

/**
 * Visits the 143,301 pairs of syllables that were seen at least 12 times, in lower case with their marks. A row of the table is
 * a syllable and what follows it; a number n stands before those that were seen about √2ⁿ times.
 * Source: a count over 27.7 million syllables of official texts.
 */
export function visitSyllablePairs(visit: PairVisitor): void {
  for (const row of rows) visitRow(row, visit);
}
