import { type Ask, everyNode, type RowOf } from '../ask.ts';
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
  }
`);

/** A document's row in a list. */
export type DocumentRowFields = ResultOf<typeof DocumentRow>;

const DocumentsQuestion = graphql(
  `
    query Documents($held: Boolean, $after: String) {
      documents(filter: { held: $held }, orderBy: NEWEST, first: 100, after: $after) {
        edges {
          node {
            ...DocumentRow
            citedBy(first: 1) {
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
  `,
  [DocumentRow],
);

/** A document in the list of documents. */
export type ListedDocument = RowOf<ResultOf<typeof DocumentsQuestion>['documents']>;

/** Every document that is held, or every one that is only cited; the newest first. */
export function askDocuments(ask: Ask, held: boolean): Promise<ListedDocument[]> {
  return everyNode(async (after) => (await ask(DocumentsQuestion, { held, after })).documents);
}
