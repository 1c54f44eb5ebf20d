import { getNamedType, type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';
import type { Table } from './tables.ts';

type Field = GraphQLField<unknown, unknown>;

/** The fields that lead from the top of GraphQL to the list of a table: `document`, `deadlines`. */
export function stepsTo(schema: GraphQLSchema, table: Table): Field[] {
  let type = schema.getQueryType() ?? null;
  return table.list.split('.').map((name) => {
    const field = type?.getFields()[name];
    if (!field) throw new Error(`GraphQL has no list “${table.list}”, which the table ${table.name} is made from.`);
    const named = getNamedType(field.type);
    type = isObjectType(named) ? named : null;
    return field;
  });
}

/** The list that a table is made from. */
export function listOf(schema: GraphQLSchema, table: Table): Field {
  const list = stepsTo(schema, table).at(-1);
  if (!list) throw new Error(`The table ${table.name} is made from no list.`);
  return list;
}
