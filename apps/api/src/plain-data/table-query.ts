import { type DocumentNode, getNullableType, type GraphQLSchema, parse } from 'graphql';
import type { Table } from './tables.ts';

interface Branch {
  [field: string]: Branch;
}

const textOf = (branch: Branch): string =>
  Object.entries(branch)
    .map(([field, inner]) => (Object.keys(inner).length === 0 ? field : `${field} { ${textOf(inner)} }`))
    .join(' ');

function selectionOf(paths: readonly string[]): string {
  const root: Branch = {};
  for (const path of paths) {
    let at = root;
    for (const field of path.split('.')) at = at[field] ??= {};
  }
  return textOf(root);
}

/** The question that gives a page of a table’s rows; its variables are the arguments of the list. */
export function tableQuery(schema: GraphQLSchema, { list, paths }: Table): DocumentNode {
  const args = schema.getQueryType()?.getFields()[list]?.args ?? [];
  const variables = args.map(({ name, type }) => `$${name}: ${String(getNullableType(type))}`).join(', ');
  const handed = args.map(({ name }) => `${name}: $${name}`).join(', ');
  return parse(
    `query (${variables}) { rows: ${list}(${handed}) {
      totalCount pageInfo { endCursor hasNextPage } edges { node { ${selectionOf(paths)} } }
    } }`,
  );
}
