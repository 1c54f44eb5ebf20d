import { abbreviations, fold } from '@sau-ro/gazetteer';
import type { Settings } from 'meilisearch';

/** Name of the live index. */
export const PASSAGES = 'passages';

const words = (text: string): string =>
  fold(text)
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? '';

// both directions: Meilisearch reads synonyms one way only
function synonyms(): Record<string, string[]> {
  const pairs = abbreviations
    .filter(({ ambiguous, domain, abbr }) => !ambiguous && domain !== 'form' && words(abbr).length > 2)
    .flatMap(({ abbr, expansions }) => expansions.map((expansion) => [words(abbr), words(expansion)] as const));
  const table: Record<string, string[]> = {};
  for (const [short, long] of pairs) {
    (table[short] ??= []).push(long);
    (table[long] ??= []).push(short);
  }
  return table;
}

const EXACT = { facetSearch: false, filter: { equality: true, comparison: false } };

/** All settings of the index, in one place. */
export const indexSettings: Settings = {
  searchableAttributes: ['symbol', 'title', 'quote', 'facts'],
  filterableAttributes: [
    {
      attributePatterns: [
        'document',
        'kind',
        'held',
        'type',
        'year',
        'years',
        'localities',
        'indicators',
        'measures',
        'shows',
        'is',
        'carriesOut',
        'names',
      ],
      features: EXACT,
    },
  ],
  sortableAttributes: ['year', 'start'],
  distinctAttribute: 'document',
  rankingRules: ['words', 'typo', 'proximity', 'attribute', 'sort', 'exactness'],
  synonyms: synonyms(),
  // numbers are compared exactly: 265 is not 256
  typoTolerance: { disableOnNumbers: true, disableOnAttributes: ['symbol'] },
  localizedAttributes: [{ attributePatterns: ['*'], locales: ['vie'] }],
  pagination: { maxTotalHits: 2000 },
  faceting: { maxValuesPerFacet: 200, sortFacetValuesBy: { '*': 'count' } },
  searchCutoffMs: 1500,
};
