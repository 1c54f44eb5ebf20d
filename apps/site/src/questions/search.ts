import type { Ask } from '../ask.ts';
import { graphql, type ResultOf, type VariablesOf } from '../graphql.ts';
import { DocumentLine } from './documents.ts';

const Search = graphql(
  `
    query Search($query: String!, $filter: SearchFilter, $after: String) {
      search(query: $query, filter: $filter, first: 10, after: $after) {
        totalCount
        notice
        noticeEn
        understanding {
          kind
          printed
          value
          label
          labelEn
        }
        facets {
          name
          label
          labelEn
          values {
            value
            label
            labelEn
            count
          }
        }
        edges {
          node {
            why
            whyEn
            passage {
              quote
              section
            }
            restored
            highlight {
              text
              matched
            }
            document {
              ...DocumentLine
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [DocumentLine],
);

/** How a search may be narrowed. */
export type SearchFilter = NonNullable<VariablesOf<typeof Search>['filter']>;

/** What a search found. */
export type SearchAnswer = ResultOf<typeof Search>['search'];

/** One document that a search found. */
export type SearchHit = SearchAnswer['edges'][number]['node'];

/** Searches the corpus. */
export async function askSearch(
  ask: Ask,
  query: string,
  filter: SearchFilter,
  after: string | null,
): Promise<SearchAnswer> {
  return (await ask(Search, { query, filter, ...(after && { after }) })).search;
}
