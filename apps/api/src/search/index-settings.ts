import type { Settings } from 'meilisearch';
import { shortAndLong } from './abbreviation-words.ts';

/** Name of the live index. */
export const PASSAGES = 'passages';

// both directions: Meilisearch reads synonyms one way only
function synonyms(): Record<string, string[]> {
  const table: Record<string, string[]> = {};
  for (const { short, long } of shortAndLong) {
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
  rankingRules: ['words', 'typo', 'weight:desc', 'proximity', 'attribute', 'sort', 'exactness'],
  synonyms: synonyms(),
  // numbers are compared exactly: 265 is not 256
  // syllables are short: with a typo allowed in five letters, thuốc finds thức and trước
  typoTolerance: {
    disableOnNumbers: true,
    disableOnAttributes: ['symbol'],
    minWordSizeForTypos: { oneTypo: 7, twoTypos: 12 },
  },
  localizedAttributes: [{ attributePatterns: ['*'], locales: ['vie'] }],
  pagination: { maxTotalHits: 10_000 },
  faceting: { maxValuesPerFacet: 200, sortFacetValuesBy: { '*': 'count' } },
  searchCutoffMs: 1500,
};
