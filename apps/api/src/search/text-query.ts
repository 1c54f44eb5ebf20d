import { alternativesOf, foldWords, shortAndLong } from './abbreviation-words.ts';

/** A text query in PostgreSQL's language, and the words that it may match. */
export interface TextQuery {
  readonly tsquery: string;
  readonly words: ReadonlySet<string>;
  /** The last word as far as it is typed. */
  readonly prefix: string | null;
}

const SHORTEST_PREFIX = 2;

const phrase = (words: string): string => words.split(' ').join(' <-> ');
const anyOf = (phrases: readonly string[]): string => `(${phrases.join(' | ')})`;

// the longest phrase that has an abbreviation is one term: bảo hiểm y tế or BHYT
function readTerms(folded: string): string[][] {
  const pair = shortAndLong.find(({ long }) => ` ${folded} `.includes(` ${long} `));
  if (!pair)
    return folded
      .split(' ')
      .filter(Boolean)
      .map((word) => [...alternativesOf(word)]);
  const at = ` ${folded} `.indexOf(` ${pair.long} `);
  const before = folded.slice(0, at).trim();
  const after = folded.slice(at + pair.long.length).trim();
  return [...readTerms(before), [pair.long, pair.short], ...readTerms(after)];
}

/** The words of a query as PostgreSQL asks for them: folded, abbreviations in both forms, the last one as a beginning. */
export function readTextQuery(words: string, isLoose: boolean): TextQuery | null {
  const terms = readTerms(foldWords(words));
  const last = terms.at(-1)?.[0];
  if (last === undefined) return null;
  const parts = terms.map((alternatives, at) => {
    const phrases = alternatives.map(phrase);
    return anyOf(at === terms.length - 1 ? [...phrases, `${phrases[0]}:*`] : phrases);
  });
  return {
    tsquery: parts.join(isLoose ? ' | ' : ' & '),
    words: new Set(terms.flat().flatMap((alternative) => alternative.split(' '))),
    prefix: last.length < SHORTEST_PREFIX ? null : (last.split(' ').at(-1) ?? last),
  };
}
