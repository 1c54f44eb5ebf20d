import { type Ask, everyNode, type RowOf } from '../ask.ts';
import { graphql, type ResultOf } from '../graphql.ts';

const Results = graphql(`
  query DocumentResults($slug: String!, $after: String) {
    document(slug: $slug) {
      results(first: 100, after: $after) {
        totalCount
        edges {
          node {
            subject
            comparator
            change
            value
            unit
            kind
            plan
            percentOfPlan
            previous
            doubt
            period {
              year
              quarter
              month
              months
              asOf
              from
              to
            }
            indicator {
              url
            }
            passage {
              quote
              confidence
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** A figure that a report gives. */
export type ResultFields = RowOf<NonNullable<ResultOf<typeof Results>['document']>['results']>;

/** Asks for every figure that a report gives; of another document there is none. */
export function askResults(ask: Ask, slug: string): Promise<ResultFields[]> {
  return everyNode(async (after) => (await ask(Results, { slug, after })).document?.results);
}
