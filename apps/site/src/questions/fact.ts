import type { Ask } from '../ask.ts';
import { graphql } from '../graphql.ts';

const Fact = graphql(`
  query Fact($id: ID!) {
    node(id: $id) {
      __typename
      ... on Target {
        document {
          url
        }
      }
      ... on Obligation {
        document {
          url
        }
      }
      ... on Assignment {
        document {
          url
        }
      }
      ... on Task {
        assignment {
          document {
            url
          }
        }
      }
      ... on Citation {
        from {
          url
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

/** The page on which a fact stands: of the document that it was read in, or of a figure’s indicator; `null` where there is no such fact. */
export async function askFactPage(ask: Ask, id: string): Promise<string | null> {
  const { node } = await ask(Fact, { id });
  if (!node) return null;
  if ('document' in node) return node.document.url;
  if ('indicator' in node) return node.indicator.url;
  if ('assignment' in node) return node.assignment.document.url;
  return 'from' in node ? node.from.url : null;
}
