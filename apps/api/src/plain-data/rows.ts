import { type DocumentNode, execute, type GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import { NotFoundError } from '../errors/errors.ts';
import { LARGEST_PAGE as LARGEST_GRAPHQL_PAGE } from '../paging/page.ts';
import type { TableRequest } from './parameters.ts';

/** A row as GraphQL answers it. */
export type Row = Readonly<Record<string, unknown>>;

/** Some rows that follow each other. */
export interface RowPage {
  readonly rows: readonly Row[];
  readonly totalCount: number;
  /** Cursor after which the next rows come; `null`: there are none. */
  readonly next: string | null;
  /** It would be another in a moment, as when the search engine is away: not to be kept. */
  readonly isPassing: boolean;
}

interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly request: TableRequest;
  readonly context: () => Context;
}

interface List extends Row {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly edges: readonly { readonly node: Row }[];
}

interface Answer {
  readonly rows?: List | Row;
  /** What the list is of; `null`: there is no such thing. */
  readonly of?: { readonly rows: List } | null;
}

/** The rows that are asked for, page by page as GraphQL gives them: never more than one page is in memory. */
export async function* readPages(asked: Asked): AsyncGenerator<RowPage, void, undefined> {
  const { first } = asked.request;
  let left = first ?? Number.POSITIVE_INFINITY;
  let after = asked.request.after;
  do {
    const page = await askPage(asked, Math.min(left, LARGEST_GRAPHQL_PAGE), after);
    yield page;
    left -= page.rows.length;
    after = page.next;
  } while (after !== null && left > 0);
}

const isList = (found: List | Row): found is List => Array.isArray(found['edges']);
const listWith = (node: Row): List => ({
  totalCount: 1,
  pageInfo: { endCursor: null, hasNextPage: false },
  edges: [{ node }],
});

async function askPage(
  { schema, document, request, context }: Asked,
  first: number,
  after: string | null,
): Promise<RowPage> {
  const { filter, args } = request;
  const variableValues = { ...args, filter, first, ...(after !== null && { after }) };
  const contextValue = context();
  const { data, errors } = await execute({ schema, document, contextValue, variableValues });
  if (errors?.[0]) throw errors[0].originalError ?? errors[0];
  const { rows, of } = data as unknown as Answer;
  const list = rows ?? of?.rows;
  if (!list) throw new NotFoundError(`Nothing has the slug “${String(args['slug']).slice(0, 100)}”.`);
  const { totalCount, pageInfo, edges } = isList(list) ? list : listWith(list);
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  return { rows: edges.map(({ node }) => node), totalCount, next, isPassing: contextValue.notes.isPassing };
}
