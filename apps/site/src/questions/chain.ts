import type { Ask } from '../ask.ts';
import { graphql, type ResultOf } from '../graphql.ts';
import { DocumentRow } from './documents.ts';

const ChainDocument = graphql(
  `
    fragment ChainDocument on Document {
      ...DocumentRow
      locality {
        name
      }
    }
  `,
  [DocumentRow],
);

const Chain = graphql(
  `
    query Chain($slug: String!) {
      document(slug: $slug) {
        cascade(depth: 4, first: 100) {
          totalCount
          nodes {
            depth
            document {
              ...ChainDocument
            }
          }
          edges {
            citation {
              from {
                slug
              }
              to {
                slug
              }
            }
          }
        }
      }
    }
  `,
  [ChainDocument],
);

/** A document in a chain, and the slugs of what it says it carries out. */
export type ChainDocumentFields = ResultOf<typeof ChainDocument> & { readonly carriesOut: readonly string[] };

/** What a document carries out, and what carries it out, several steps up and down. */
export interface DocumentChain {
  /** All of them, the document itself among them. */
  readonly links: readonly ChainDocumentFields[];
  /** What it says itself that it carries out. */
  readonly above: readonly ChainDocumentFields[];
  /** Those that say that they carry it out. */
  readonly below: readonly ChainDocumentFields[];
  /** How many further ones the chain has that are not among them. */
  readonly rest: number;
}

/** Asks for the chain of a document: the nearest hundred of four steps each way. */
export async function askChain(ask: Ask, slug: string): Promise<DocumentChain> {
  const cascade = (await ask(Chain, { slug })).document?.cascade;
  const carried = Map.groupBy(cascade?.edges ?? [], ({ citation }) => citation.from.slug);
  const nodes = (cascade?.nodes ?? []).map(({ depth, document }) => {
    const carriesOut = (carried.get(document.slug) ?? []).map(({ citation }) => citation.to.slug);
    return { depth, link: { ...document, carriesOut } };
  });
  const at = (wanted: number): ChainDocumentFields[] =>
    nodes.filter(({ depth }) => depth === wanted).map(({ link }) => link);
  return {
    links: nodes.map(({ link }) => link),
    above: at(-1),
    below: at(1),
    rest: (cascade?.totalCount ?? 0) - nodes.length,
  };
}
