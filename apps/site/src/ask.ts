import { type DocumentNode, print } from 'graphql';
import type { TadaDocumentNode } from './graphql.ts';

/** What GraphQL answers, in the process or over HTTP. */
export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[] | undefined;
}

/** Asks the API a typed question. */
export type Ask = <Result, Variables>(
  question: TadaDocumentNode<Result, Variables>,
  variables: Variables,
) => Promise<Result>;

/** The API gave no answer, or an answer with errors; the reader can only come back later. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError';
  readonly code = 'NO_ANSWER';
}

const DEFAULT_ADDRESS = 'http://localhost:4000';

/** Where GraphQL answers at an API whose address may be given with or without its path. */
export function graphqlAddress(api: string | undefined): string {
  const address = new URL(api ?? DEFAULT_ADDRESS);
  if (address.pathname === '/') address.pathname = '/graphql';
  return address.href;
}

async function post(query: string, variables: Record<string, unknown>): Promise<Answer> {
  const response = await fetch(graphqlAddress(process.env['API_URL']), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}

type Send = (query: string, variables: Record<string, unknown>) => Promise<Answer>;

// each page asks the same few questions
const printed = new WeakMap<object, string>();

function printOnce(question: DocumentNode): string {
  const known = printed.get(question);
  if (known !== undefined) return known;
  const text = print(question);
  printed.set(question, text);
  return text;
}

const askBy =
  (send: Send): Ask =>
  async <Result, Variables>(question: TadaDocumentNode<Result, Variables>, variables: Variables) => {
    const answer = await send(printOnce(question), variables as Record<string, unknown>).catch((cause: unknown) => {
      throw new NoAnswerError('The API cannot be reached. Is it running, and is API_URL its address?', { cause });
    });
    const [error] = answer.errors ?? [];
    if (error || !answer.data) throw new NoAnswerError(`The API answered: ${error?.message ?? 'nothing'}`);
    return answer.data as Result;
  };

/** Asks over HTTP at `API_URL`: while the site is built, and in `astro dev`. */
export const askOverHttp: Ask = askBy(post);

/** Asks through the server that hosts the site where there is one, else over HTTP. */
export function askThrough(locals: App.Locals): Ask {
  return locals.ask ? askBy(locals.ask) : askOverHttp;
}

/** One page of a list. */
export interface ConnectionPage<Node> {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A row of a list. */
export type RowOf<Page extends ConnectionPage<unknown>> = Page['edges'][number]['node'];

/** Every row of a list, however many pages it has. */
export async function everyNode<Node>(
  pageAfter: (after: string | null) => Promise<ConnectionPage<Node> | null | undefined>,
): Promise<Node[]> {
  const nodes: Node[] = [];
  let after: string | null = null;
  do {
    const page: ConnectionPage<Node> | null | undefined = await pageAfter(after);
    nodes.push(...(page?.edges ?? []).map(({ node }) => node));
    after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  return nodes;
}
