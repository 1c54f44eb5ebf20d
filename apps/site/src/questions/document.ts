import { type Ask, everyNode, type RowOf } from '../ask.ts';
import { graphql, type ResultOf } from '../graphql.ts';
import { DocumentRow } from './documents.ts';
import { ClearsOf } from './facts.ts';

const Head = graphql(
  `
    query DocumentHead($slug: String!) {
      document(slug: $slug) {
        ...DocumentRow
        type
        text
        restoredText
        locality {
          url
          fullName
          within {
            url
            fullName
          }
        }
        period {
          from
          to
        }
        signer {
          name
          position
        }
        clarity {
          ...ClearsOf
        }
        quality {
          kind
          restored
          unknownWords
          markedWords
          confidence
        }
        known {
          url
          verified
          note
          about
        }
        files(first: 100) {
          edges {
            node {
              name
              bytes
              sha256
              path
              access
              isRead
              pages {
                number
                start
                end
              }
            }
          }
        }
        history(last: 1) {
          edges {
            node {
              readAt
              sha256
            }
          }
        }
      }
    }
  `,
  [DocumentRow, ClearsOf],
);

const Body = graphql(`
  query DocumentBody($slug: String!) {
    document(slug: $slug) {
      recipients(first: 100) {
        totalCount
        edges {
          node {
            name
          }
        }
      }
      qualitativeTargets(first: 100) {
        totalCount
        edges {
          node {
            quote
            start
            end
          }
        }
      }
      namedWithoutNumber(first: 100) {
        totalCount
        edges {
          node {
            quote
            start
            end
          }
        }
      }
      funding(first: 100) {
        totalCount
        edges {
          node {
            quote
            start
            end
          }
        }
      }
      deadlines(first: 100) {
        totalCount
        edges {
          node {
            what
            from
            to
            recurrence
            passage {
              start
              end
            }
          }
        }
      }
    }
  }
`);

const Sections = graphql(`
  query DocumentSections($slug: String!, $after: String) {
    document(slug: $slug) {
      sections(first: 100, after: $after) {
        edges {
          node {
            label
            title
            depth
            start
            end
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

/** A document as its page shows it. */
export type DocumentHead = NonNullable<ResultOf<typeof Head>['document']>;
/** The short lists of a document. */
export type DocumentBody = NonNullable<ResultOf<typeof Body>['document']>;
/** A heading of a document. */
export type SectionFields = RowOf<NonNullable<ResultOf<typeof Sections>['document']>['sections']>;

/** What is printed of one document and read at its head; `null` where the address is none of ours. */
export async function askDocumentHead(ask: Ask, slug: string): Promise<DocumentHead | null> {
  return (await ask(Head, { slug })).document;
}

/** The short lists of a held document: recipients, funding, deadlines, goals without a number. */
export async function askDocumentBody(ask: Ask, slug: string): Promise<DocumentBody | null> {
  return (await ask(Body, { slug })).document;
}

/** The headings of a held document, in order. */
export function askSections(ask: Ask, slug: string): Promise<SectionFields[]> {
  return everyNode(async (after) => (await ask(Sections, { slug, after })).document?.sections);
}
