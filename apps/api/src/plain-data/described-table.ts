import type { GraphQLSchema } from 'graphql';
import { type Column, columnsOf } from './column.ts';
import { type Parameter, parametersOf } from './parameters.ts';
import { listOf } from './list-steps.ts';
import type { Table } from './tables.ts';

/** A table with what GraphQL’s schema says of it. */
export interface DescribedTable {
  readonly table: Table;
  readonly columns: readonly Column[];
  readonly parameters: readonly Parameter[];
  readonly description: string;
}

/** Takes from the schema what a table’s columns and parameters are. */
export const describeTable = (schema: GraphQLSchema, table: Table): DescribedTable => ({
  table,
  columns: columnsOf(schema, table),
  parameters: parametersOf(schema, table),
  description: listOf(schema, table).description ?? '',
});
