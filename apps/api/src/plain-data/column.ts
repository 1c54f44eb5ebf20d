import {
  assertObjectType,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLSchema,
  isListType,
  isNonNullType,
} from 'graphql';
import { listOf } from './list-steps.ts';
import type { Table } from './tables.ts';

/** A column of a table: one field of GraphQL's, with what GraphQL says of it. */
export interface Column {
  /** Its path, which is its name in CSV: `document.slug`. */
  readonly name: string;
  readonly path: readonly string[];
  /** The GraphQL type of a value: `String`, `Int`, `LocalDate`, an enum. */
  readonly type: string;
  /** What the value means. */
  readonly description: string;
  /** There may be none: the text is silent. */
  readonly isNullable: boolean;
  /** Several values, kept apart by `SEPARATOR` in CSV. */
  readonly isList: boolean;
}

/** What keeps the values of one cell apart. */
export const SEPARATOR = '|';

interface Walked {
  readonly field: GraphQLField<unknown, unknown>;
  readonly isNullable: boolean;
  readonly isList: boolean;
}

function fieldOf(schema: GraphQLSchema, type: string, name: string): GraphQLField<unknown, unknown> {
  const field = assertObjectType(schema.getType(type)).getFields()[name];
  if (!field) throw new Error(`${type} has no field “${name}”.`);
  return field;
}

/** The type of the rows of a table. */
function rowTypeOf(schema: GraphQLSchema, table: Table): string {
  const list = getNamedType(listOf(schema, table).type).name;
  if (table.one) return list;
  const edges = fieldOf(schema, list, 'edges');
  return getNamedType(fieldOf(schema, getNamedType(edges.type).name, 'node').type).name;
}

/** The columns of a table, with the types and descriptions that the schema gives them. */
export function columnsOf(schema: GraphQLSchema, table: Table): Column[] {
  const rowType = rowTypeOf(schema, table);
  return table.paths.map((name) => {
    const path = name.split('.');
    const steps = walk(schema, rowType, path);
    const field = steps.at(-1)?.field;
    if (!field) throw new Error(`The column ${name} of ${table.name} leads to no field.`);
    return {
      name,
      path,
      type: getNamedType(field.type).name,
      description: field.description ?? '',
      isNullable: steps.some((step) => step.isNullable),
      isList: steps.some((step) => step.isList),
    };
  });
}

function walk(schema: GraphQLSchema, rowType: string, path: readonly string[]): Walked[] {
  let type = rowType;
  return path.map((name) => {
    const field = fieldOf(schema, type, name);
    type = getNamedType(field.type).name;
    return { field, isNullable: !isNonNullType(field.type), isList: isListType(getNullableType(field.type)) };
  });
}

/** The value of a column in a row: a path through lists gives a list. */
export function valueAt(row: unknown, path: readonly string[]): unknown {
  const [name, ...rest] = path;
  if (name === undefined || row === null || row === undefined) return row ?? null;
  if (Array.isArray(row)) return row.map((one) => valueAt(one, path));
  return valueAt((row as Record<string, unknown>)[name], rest);
}
