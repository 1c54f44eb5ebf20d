import { inject } from 'vitest';

/** A document as the tests need it. */
export interface KnownDocument {
  readonly url: string;
  readonly held: boolean;
  readonly issuer: string | null;
  readonly symbol: string | null;
  readonly text: string | null;
  readonly restoredText: string | null;
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
const LIST = `query ($held: Boolean) {
  documents(filter: { held: $held }, first: 100) { edges { node { slug } } }
}`;
const DOCUMENT = `query ($slug: String!) {
  document(slug: $slug) {
    url held issuer symbol text restoredText
    targets(first: 100) { totalCount edges { node { ${FACT} } } }
    obligations(first: 100) { edges { node { ${FACT} } } }
    citations(first: 100) { edges { node { ${FACT} } } }
    assignments(first: 100) { edges { node { ${FACT} tasks(first: 100) { edges { node { ${FACT} } } } } } }
  }
}`;

async function ask<Data>(query: string, variables: Record<string, unknown>): Promise<Data> {
  const response = await fetch(`${inject('services').apiUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: Data; errors?: unknown };
  if (!data) throw new Error(JSON.stringify(errors));
  return data;
}

/** The documents of the corpus, as the API has them: the pages must say the same. */
export async function knownDocuments(held: boolean): Promise<KnownDocument[]> {
  const { documents } = await ask<{ documents: { edges: { node: { slug: string } }[] } }>(LIST, { held });
  const slugs = documents.edges.map(({ node }) => node.slug);
  const answers = slugs.map((slug) => ask<{ document: KnownDocument }>(DOCUMENT, { slug }));
  return (await Promise.all(answers)).map(({ document }) => document);
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
