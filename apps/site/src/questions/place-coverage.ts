import type { Ask } from '../ask.ts';
import { graphql, type ResultOf } from '../graphql.ts';
import { DocumentRow } from './documents.ts';

const PlaceCoverage = graphql(
  `
    query PlaceCoverage($slug: String!) {
      locality(slug: $slug) {
        merger {
          symbol
          issuer
          passedOn
        }
        resolutions(first: 50, status: [HELD, CITED, KNOWN]) {
          edges {
            node {
              status
              document {
                ...DocumentRow
              }
              documents {
                ...DocumentRow
              }
            }
          }
        }
        inheritedDocuments(first: 50) {
          edges {
            node {
              locality {
                url
                fullName
              }
              document {
                ...DocumentRow
              }
            }
          }
        }
      }
    }
  `,
  [DocumentRow],
);

/** What is seen in a place of what is laid down for it. */
export type PlaceCoverageFields = NonNullable<ResultOf<typeof PlaceCoverage>['locality']>;

/** What is seen in a place of what is laid down for it; `null`: there is no such place. */
export async function askPlaceCoverage(ask: Ask, slug: string): Promise<PlaceCoverageFields | null> {
  return (await ask(PlaceCoverage, { slug })).locality;
}
