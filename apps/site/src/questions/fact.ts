import type { Ask } from '../ask.ts';
import { graphql } from '../graphql.ts';

const Fact = graphql(`
  query Fact($id: ID!) {
    node(id: $id) {
      __typename
      ... on Fact {
        knownFrom
        knownUntil
        replacedBy
        passage {
          quote
        }
      }
      ... on Target {
        document {
          url
          symbol
          title
        }
      }
      ... on Obligation {
        document {
          url
          symbol
          title
        }
      }
      ... on Assignment {
        document {
          url
          symbol
          title
        }
      }
      ... on Task {
        assignment {
          document {
            url
            symbol
            title
          }
        }
      }
      ... on Citation {
        from {
          url
          symbol
          title
        }
      }
      ... on Outcome {
        indicator {
          url
        }
      }
    }
  }
`);

/** A fact that does not stand any more, as it stood last. */
export interface FormerFact {
  /** `null`: a source told it, no sentence. */
  readonly quote: string | null;
  readonly from: string;
  readonly until: string;
  /** The global id of what says it now; `null`: nothing does. */
  readonly replacedBy: string | null;
  readonly document: { readonly url: string; readonly symbol: string | null; readonly title: string | null };
}

/** Where a fact leads: the page on which it stands, or how it stood before. */
export type FactPage = { readonly url: string } | { readonly former: FormerFact };

/** The page of a fact: of the document that it was read in, or of a figure’s indicator; `null` where there is no such fact. */
export async function askFactPage(ask: Ask, id: string): Promise<FactPage | null> {
  const { node } = await ask(Fact, { id });
  if (!node) return null;
  if ('indicator' in node) return { url: node.indicator.url };
  if (!('passage' in node)) return null;
  const document = documentOf(node);
  const { knownFrom: from, knownUntil: until, replacedBy, passage } = node;
  if (until === null) return { url: document.url };
  return { former: { quote: passage?.quote ?? null, from, until, replacedBy, document } };
}

type Standing<Document> =
  | { readonly document: Document }
  | { readonly from: Document }
  | { readonly assignment: { readonly document: Document } };

function documentOf<Document>(fact: Standing<Document>): Document {
  if ('document' in fact) return fact.document;
  return 'assignment' in fact ? fact.assignment.document : fact.from;
}
