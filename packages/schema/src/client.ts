import { initGraphQLTada, type TadaDocumentNode } from 'gql.tada';
import { type DocumentNode, print } from 'graphql';
import type { introspection } from '../client/graphql-env.d.ts';

export type { ResultOf, TadaDocumentNode, VariablesOf } from 'gql.tada';

/** Writes a question to the API; the API’s schema says what its variables and its answer are. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  scalars: { LocalDate: string; DateTimeISO: string };
}>();

/** What GraphQL answers, in the process or over HTTP. */
export interface Answer {
  readonly data?: unknown;
  readonly errors?:
    | readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[]
    | undefined;
}

/** Brings a question to the API and its answer back. */
export type Send = (query: string, variables: Record<string, unknown>) => Promise<Answer>;

/** Asks the API a typed question. */
export type Ask = <Result, Variables>(
  question: TadaDocumentNode<Result, Variables>,
  variables: Variables,
) => Promise<Result>;

/** The API gave no answer (`NO_ANSWER`), or refused the question: then the code is the API’s, such as `BAD_USER_INPUT`. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError';
  readonly code: string;

  constructor(
    message: string,
    { code = 'NO_ANSWER', cause }: { readonly code?: string; readonly cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.code = code;
  }
}

const LONGEST_ANSWER_MS = 60_000;

/** Sends over HTTP to the address at which GraphQL answers: `http://localhost:4000/graphql`. */
export const sendTo =
  (address: string): Send =>
  async (query, variables) => {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(LONGEST_ANSWER_MS),
    });
    return (await response.json()) as Answer;
  };

// a program asks the same few questions again and again
const printed = new WeakMap<object, string>();

function printOnce(question: DocumentNode): string {
  const known = printed.get(question);
  if (known !== undefined) return known;
  const text = print(question);
  printed.set(question, text);
  return text;
}

/** Asks typed questions by the way that is given; an answer with errors is none. */
export const askBy =
  (send: Send): Ask =>
  async <Result, Variables>(question: TadaDocumentNode<Result, Variables>, variables: Variables) => {
    const answer = await send(printOnce(question), variables as Record<string, unknown>).catch((cause: unknown) => {
      throw new NoAnswerError('The API cannot be reached. Is it running, and is its address right?', { cause });
    });
    const [error] = answer.errors ?? [];
    if (error) throw new NoAnswerError(`The API answered: ${error.message}`, codeOf(error.extensions));
    if (!answer.data) throw new NoAnswerError('The API answered nothing.');
    return answer.data as Result;
  };

const codeOf = (extensions: Readonly<Record<string, unknown>> = {}): { readonly code?: string } => {
  const { code } = extensions;
  return typeof code === 'string' ? { code } : {};
};

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
