import type { Ask } from '../ask.ts';
import { graphql, type ResultOf } from '../graphql.ts';
import { DocumentLine } from './documents.ts';
import { AssignmentFields } from './facts.ts';

const Agency = graphql(
  `
    query Agency($slug: String!) {
      agency(slug: $slug) {
        name
        url
        locality {
          url
          fullName
        }
        assignments(first: 20) {
          totalCount
          edges {
            node {
              ...AssignmentFields
              document {
                ...DocumentLine
              }
            }
          }
        }
      }
    }
  `,
  [AssignmentFields, DocumentLine],
);

/** An agency as its page shows it. */
export type AgencyFields = NonNullable<ResultOf<typeof Agency>['agency']>;

/** One agency and what it was told to do; `null` where the address is none of ours. */
export async function askAgency(ask: Ask, slug: string): Promise<AgencyFields | null> {
  return (await ask(Agency, { slug })).agency;
}
