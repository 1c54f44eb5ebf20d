import type { Ask } from '../ask.ts';
import { graphql, type ResultOf } from '../graphql.ts';
import { DocumentRow } from './documents.ts';

const Card = graphql(
  `
    query Card($slug: String!) {
      document(slug: $slug) {
        ...DocumentRow
        targets(first: 1) {
          totalCount
        }
        assignments(first: 1) {
          totalCount
        }
      }
    }
  `,
  [DocumentRow],
);

/** What the card of a document shows; `null` where the address is none of ours. */
export async function askCard(ask: Ask, slug: string): Promise<ResultOf<typeof Card>['document']> {
  return (await ask(Card, { slug })).document;
}
