import type { Ask } from '../ask.ts';
import { graphql, type ResultOf } from '../graphql.ts';
import { DocumentRow } from './documents.ts';

const SharedWith = graphql(
  `
    query SharedWith($slug: String!) {
      document(slug: $slug) {
        sharedWith(first: 2) {
          relation
          share
          ownPassages
          document {
            ...DocumentRow
          }
          passages(first: 3) {
            passage {
              quote
            }
          }
        }
      }
    }
  `,
  [DocumentRow],
);

/** What a document’s text has in common with another. */
export type SharedTextFields = NonNullable<ResultOf<typeof SharedWith>['document']>['sharedWith'][number];

/** Asks with which documents above and beside it a document has most words in common. */
export async function askSharedWith(ask: Ask, slug: string): Promise<readonly SharedTextFields[]> {
  return (await ask(SharedWith, { slug })).document?.sharedWith ?? [];
}
