import { inject } from 'vitest';

/** A document as the tests need it. */
export interface KnownDocument {
  readonly url: string;
  readonly held: boolean;
  readonly issuer: string | null;
  readonly symbol: string | null;
  readonly text: string | null;
  readonly targets: { readonly totalCount: number; readonly edges: { readonly node: KnownFact }[] };
  readonly obligations: { readonly edges: { readonly node: KnownFact }[] };
  readonly citations: { readonly edges: { readonly node: KnownFact }[] };
  readonly assignments: {
    readonly edges: {
      readonly node: KnownFact & { readonly tasks: { readonly edges: { readonly node: KnownFact }[] } };
    }[];
  };
}

/** A fact, its permanent address and its words. */
export interface KnownFact {
  readonly id: string;
  readonly url: string;
  readonly passage: { readonly quote: string };
}

const FACT = 'id url passage { quote }';
const QUESTION = `query ($held: Boolean) {
  documents(filter: { held: $held }, first: 100) {
    edges { node {
      url held issuer symbol text
      targets(first: 100) { totalCount edges { node { ${FACT} } } }
      obligations(first: 100) { edges { node { ${FACT} } } }
      citations(first: 100) { edges { node { ${FACT} } } }
      assignments(first: 50) { edges { node { ${FACT} tasks(first: 100) { edges { node { ${FACT} } } } } } }
    } }
  }
}`;

/** The documents of the corpus, as the API has them: the pages must say the same. */
export async function knownDocuments(held: boolean): Promise<KnownDocument[]> {
  const response = await fetch(`${inject('services').apiUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUESTION, variables: { held } }),
  });
  const { data, errors } = (await response.json()) as {
    data?: { documents: { edges: { node: KnownDocument }[] } };
    errors?: unknown;
  };
  if (!data) throw new Error(JSON.stringify(errors));
  return data.documents.edges.map(({ node }) => node);
}

/** Every fact of a document that has a permanent address. */
export function factsOf(document: KnownDocument): KnownFact[] {
  const nodes = <Node>(list: { readonly edges: { readonly node: Node }[] }): Node[] =>
    list.edges.map(({ node }) => node);
  const assignments = nodes(document.assignments);
  const tasks = assignments.flatMap(({ tasks }) => nodes(tasks));
  return [
    ...nodes(document.targets),
    ...nodes(document.obligations),
    ...nodes(document.citations),
    ...assignments,
    ...tasks,
  ];
}
