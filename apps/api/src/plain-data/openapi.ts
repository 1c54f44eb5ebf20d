import { getNamedType, type GraphQLInputType, isEnumType } from 'graphql';
import { XML_OPERATION, XML_PATH } from '../akoma-ntoso/describe-document.ts';
import { SUBJECTS } from './answer-all.ts';
import type { Column } from './column.ts';
import type { DescribedTable } from './described-table.ts';
import { LARGEST_PAGE, type Parameter } from './parameters.ts';

type Json = Readonly<Record<string, unknown>>;

const TYPES: Record<string, Json> = {
  Int: { type: 'integer' },
  Float: { type: 'number' },
  Boolean: { type: 'boolean' },
  LocalDate: { type: 'string', format: 'date' },
  DateTimeISO: { type: 'string', format: 'date-time' },
};

/** The parameters that every table and feed has. */
export const OWN_PARAMETERS: readonly Json[] = [
  query('first', `How many rows; left out: all of them, as one stream.`, {
    type: 'integer',
    minimum: 1,
    maximum: LARGEST_PAGE,
  }),
  query('after', 'Only rows after this cursor, which the link “next” of a page has.', { type: 'string' }),
];
const BOM = query('bom', 'True: the file begins with the byte order mark by which spreadsheets know UTF-8.', {
  type: 'boolean',
});

/** What can be asked of the tables and at the `others`, by OpenAPI 3.1; made from GraphQL’s schema, so that both say the same. */
export function openApi(tables: readonly DescribedTable[], others: Json): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Sáu Rõ: plain data',
      version: '1',
      description:
        'The rows of GraphQL as CSV and JSON, with the same filters. `null`, or an empty cell: the document does not say.',
    },
    servers: [{ url: '/' }],
    paths: {
      '/v1/all.json': allOf(tables),
      ...Object.fromEntries(tables.flatMap(pathsOf)),
      [XML_PATH]: XML_OPERATION,
      ...others,
    },
    components: {
      schemas: {
        Refusal: {
          type: 'object',
          required: ['errors'],
          properties: {
            errors: {
              type: 'array',
              items: { type: 'object', required: ['message'], properties: { message: { type: 'string' } } },
            },
          },
        },
        ...Object.fromEntries(tables.map(({ table, columns }) => [table.name, rowSchema(columns)])),
      },
    },
  };
}

const pageOf = (name: string): Json => ({
  type: 'object',
  required: ['totalCount', 'rows', 'next'],
  properties: {
    totalCount: { type: 'integer' },
    rows: { type: 'array', items: { $ref: `#/components/schemas/${name}` } },
    next: { type: ['string', 'null'], format: 'uri-reference' },
  },
});

function allOf(tables: readonly DescribedTable[]): Json {
  const asked = Object.keys(SUBJECTS).map((name) =>
    query(name, `All that is told of this ${name}.`, { type: 'string' }),
  );
  const pages = Object.fromEntries(tables.map(({ table: { name } }) => [name, pageOf(name)]));
  return operation('all-json', 'Every table that can be narrowed to what is given, with all its rows.', asked, {
    'application/json': { schema: { type: 'object', properties: pages } },
  });
}

function pathsOf({ table: { name }, parameters, description }: DescribedTable): [string, Json][] {
  const asked = [...parameters.map(parameterJson), ...OWN_PARAMETERS];
  return [
    [
      `/v1/${name}.json`,
      operation(`${name}-json`, description, asked, { 'application/json': { schema: pageOf(name) } }),
    ],
    [
      `/v1/${name}.csv`,
      operation(`${name}-csv`, description, [...asked, BOM], { 'text/csv': { schema: { type: 'string' } } }),
    ],
  ];
}

function operation(operationId: string, summary: string, parameters: readonly Json[], content: Json): Json {
  const refusal = { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } };
  const responses = {
    200: { description: 'The rows.', content },
    304: { description: 'Nothing has changed since the answer with this ETag.' },
    400: { description: 'A parameter is none of this table’s, or cannot be what it should be.', content: refusal },
    404: { description: 'Nothing has the slug that is given.', content: refusal },
    429: { description: 'Too many requests from one address.', content: refusal },
    503: { description: 'The store does not answer just now.', content: refusal },
  };
  return { get: { operationId, summary, parameters, responses } };
}

function query(name: string, description: string, schema: Json): Json {
  return { name, in: 'query', required: false, description, schema };
}

/** A parameter as OpenAPI writes it. */
export function parameterJson({ name, description, type, isList, isRequired }: Parameter): Json {
  const told = query(name, description, isList ? { type: 'array', items: typeJson(type) } : typeJson(type));
  return isRequired ? { ...told, required: true } : told;
}

function typeJson(type: GraphQLInputType): Json {
  const leaf = getNamedType(type);
  if (isEnumType(leaf)) return { type: 'string', enum: leaf.getValues().map(({ name }) => name) };
  return TYPES[leaf.name] ?? { type: 'string' };
}

interface Branch {
  readonly columns: Column[];
  readonly inner: Map<string, Column[]>;
}

/** Rows are nested as in GraphQL: a column `document.slug` is the member `slug` of the member `document`. */
function rowSchema(columns: readonly Column[], depth = 0): Json {
  const branch: Branch = { columns: [], inner: new Map() };
  for (const column of columns) {
    const name = column.path[depth] ?? '';
    if (column.path.length === depth + 1) branch.columns.push(column);
    else branch.inner.set(name, [...(branch.inner.get(name) ?? []), column]);
  }
  const own = branch.columns.map((column) => [column.path[depth], columnJson(column)]);
  const nested = [...branch.inner].map(([name, inside]) => [name, nestedJson(inside, depth + 1)]);
  return { type: 'object', properties: Object.fromEntries([...own, ...nested]) };
}

function nestedJson(columns: readonly Column[], depth: number): Json {
  const row = rowSchema(columns, depth);
  if (columns.some(({ isList }) => isList)) return { type: 'array', items: row };
  return columns.some(({ isNullable }) => isNullable) ? { anyOf: [row, { type: 'null' }] } : row;
}

function columnJson({ type, description, isNullable, isList }: Column): Json {
  const { type: plain = 'string', ...rest } = TYPES[type] ?? {};
  const one = { type: isNullable && !isList ? [plain, 'null'] : plain, ...rest };
  return isList ? { type: 'array', description, items: one } : { ...one, description };
}
