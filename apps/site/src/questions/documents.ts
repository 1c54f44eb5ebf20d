import { type Ask, everyNode } from '../ask.ts';
import { graphql, type ResultOf } from '../graphql.ts';

/** What a document's row in a list shows. */
export const DocumentRow = graphql(`
  fragment DocumentRow on Document {
    slug
    url
    held
    symbol
    symbolForm
    typeName
    title
    issuer
    issuedOn {
      year
      month
      day
    }
    quality {
      kind
      restored
    }
  }
`);

/** What a list shows that names a document by its subject line, or by the words of those who cite it. */
export const DocumentLine = graphql(
  `
    fragment DocumentLine on Document {
      ...DocumentRow
      citedBy(first: 20) {
        totalCount
        edges {
          node {
            subject
            from {
              quality {
                kind
                restored
              }
            }
          }
        }
      }
    }
  `,
  [DocumentRow],
);

/** A document in a list that names it by its subject. */
export type DocumentLineFields = ResultOf<typeof DocumentLine>;

const DocumentsQuestion = graphql(
  `
    query Documents($held: Boolean, $after: String) {
      documents(filter: { held: $held }, orderBy: NEWEST, first: 100, after: $after) {
        edges {
          node {
            ...DocumentLine
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

/** Every document that is held, or every one that is only cited; the newest first. */
export function askDocuments(ask: Ask, held: boolean): Promise<DocumentLineFields[]> {
  return everyNode(async (after) => (await ask(DocumentsQuestion, { held, after })).documents);
}
