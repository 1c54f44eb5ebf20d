import { type DocumentNode, getNullableType, type GraphQLSchema, parse } from 'graphql';
import { stepsTo } from './list-steps.ts';
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

/** The question that gives a page of a table’s rows; its variables are the arguments of the list, and of what it is of. */
export function tableQuery(schema: GraphQLSchema, table: Table): DocumentNode {
  const steps = stepsTo(schema, table);
  const variables = steps
    .flatMap(({ args }) => args)
    .map(({ name, type }) => `$${name}: ${String(getNullableType(type))}`);
  const row = `{ ${selectionOf(table.paths)} }`;
  const page = table.one ? row : `{ totalCount pageInfo { endCursor hasNextPage } edges { node ${row} } }`;
  const asked = steps.reduceRight((inner, { name, args }, at) => {
    const handed = args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
    const whole = `${at === steps.length - 1 ? 'rows' : 'of'}: ${name}${handed && `(${handed})`} ${inner}`;
    return at === 0 ? whole : `{ ${whole} }`;
  }, page);
  return parse(`query ${variables.length > 0 ? `(${variables.join(', ')})` : ''} { ${asked} }`);
}
