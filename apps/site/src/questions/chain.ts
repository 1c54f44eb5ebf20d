import { type Ask, everyNode } from '../ask.ts';
import { graphql, type ResultOf } from '../graphql.ts';
import { DocumentRow } from './documents.ts';

const ChainDocument = graphql(
  `
    fragment ChainDocument on Document {
      ...DocumentRow
      locality {
        name
      }
      carriesOut(first: 20) {
        edges {
          node {
            slug
          }
        }
      }
    }
  `,
  [DocumentRow],
);

const CarriesOut = graphql(
  `
    query CarriesOut($slug: String!, $after: String) {
      document(slug: $slug) {
        carriesOut(first: 100, after: $after) {
          edges {
            node {
              ...ChainDocument
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
  [ChainDocument],
);

const CarriedOutBy = graphql(
  `
    query CarriedOutBy($slug: String!, $after: String) {
      document(slug: $slug) {
        carriedOutBy(first: 100, after: $after) {
          edges {
            node {
              ...ChainDocument
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
  [ChainDocument],
);

/** A document in a chain, and what it says it carries out. */
export type ChainDocumentFields = ResultOf<typeof ChainDocument>;

/** What a document says it carries out, and who says that of it; every row. */
export interface DocumentChain {
  readonly above: readonly ChainDocumentFields[];
  readonly below: readonly ChainDocumentFields[];
}

/** Asks what a document carries out, and what carries it out. */
export async function askChain(ask: Ask, slug: string): Promise<DocumentChain> {
  const [above, below] = await Promise.all([
    everyNode(async (after) => (await ask(CarriesOut, { slug, after })).document?.carriesOut),
    everyNode(async (after) => (await ask(CarriedOutBy, { slug, after })).document?.carriedOutBy),
  ]);
  return { above, below };
}
