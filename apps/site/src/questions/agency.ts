import { type Ask, everyNode, type RowOf } from '../ask.ts';
import { graphql, type ResultOf } from '../graphql.ts';
import { DocumentLine } from './documents.ts';
import { AssignmentFields } from './facts.ts';

const Agency = graphql(`
  query Agency($slug: String!) {
    agency(slug: $slug) {
      slug
      name
      url
      locality {
        url
        fullName
      }
    }
  }
`);

const Work = graphql(
  `
    query AgencyWork($slug: String!, $after: String) {
      agency(slug: $slug) {
        assignments(first: 10, after: $after) {
          edges {
            node {
              ...AssignmentFields
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
    }
  `,
  [AssignmentFields, DocumentLine],
);

const Agencies = graphql(`
  query Agencies($after: String) {
    agencies(first: 100, after: $after) {
      edges {
        node {
          name
          url
          locality {
            url
            fullName
          }
          assignments(first: 1) {
            totalCount
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** An agency in the list of agencies. */
export type ListedAgency = RowOf<ResultOf<typeof Agencies>['agencies']>;

/** Every agency that is given work, by name. */
export function askAgencies(ask: Ask): Promise<ListedAgency[]> {
  return everyNode(async (after) => (await ask(Agencies, { after })).agencies);
}

/** An agency as its page shows it. */
export type AgencyFields = NonNullable<ResultOf<typeof Agency>['agency']> & {
  readonly assignments: readonly RowOf<NonNullable<ResultOf<typeof Work>['agency']>['assignments']>[];
};

/** One agency and what it was told to do; `null` where the address is none of ours. */
export async function askAgency(ask: Ask, slug: string): Promise<AgencyFields | null> {
  const { agency } = await ask(Agency, { slug });
  if (!agency) return null;
  const assignments = await everyNode(async (after) => (await ask(Work, { slug, after })).agency?.assignments);
  return { ...agency, assignments };
}
