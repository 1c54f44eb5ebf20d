import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isRequiredArgument,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
} from 'graphql';
import { BadInputError } from '../errors/errors.ts';
import { listOf, stepsTo } from './list-steps.ts';
import type { Table } from './tables.ts';

/** One parameter of an address: a field of the list’s filter, its order, or as of which day. */
export interface Parameter {
  readonly name: string;
  /** What GraphQL calls it. */
  readonly argument: string;
  readonly type: GraphQLInputType;
  readonly description: string;
  readonly isList: boolean;
  /** True: a field of `filter`; false: an argument of the list. */
  readonly isFilter: boolean;
  /** Without it, or with nothing in it, there is nothing to answer. */
  readonly isRequired: boolean;
}

/** What an address asks of a table. */
export interface TableRequest {
  readonly filter: Readonly<Record<string, unknown>>;
  /** The other arguments of the list: its order, and as of which day. */
  readonly args: Readonly<Record<string, unknown>>;
  /** How many rows; `null`: all of them. */
  readonly first: number | null;
  readonly after: string | null;
  /** CSV begins with the byte order mark that spreadsheets look for. */
  readonly bom: boolean;
}

/** The most rows of one page; without `first` all rows come as one stream. */
export const LARGEST_PAGE = 1_000;
const LONGEST_VALUE = 1_000;
const OWN = ['first', 'after', 'bom'];
// pages have parameters of their own; and whose list it is is told by slug alone
const NO_PARAMETERS = new Set(['filter', 'first', 'after', 'last', 'before', 'id', 'code']);

type Described = Pick<GraphQLArgument, 'name' | 'type' | 'description'>;
type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The parameters of a table: GraphQL’s filters, one parameter each, its order, as of which day, and whose list it is. */
export function parametersOf(schema: GraphQLSchema, table: Table): Parameter[] {
  const filter = getNamedType(listOf(schema, table).args.find(({ name }) => name === 'filter')?.type);
  const fields = isInputObjectType(filter) ? Object.values(filter.getFields()) : [];
  const others = stepsTo(schema, table)
    .flatMap(({ args }) => args)
    .filter(({ name }) => !NO_PARAMETERS.has(name) && !(table.of && name === 'symbol'));
  return [
    ...fields.map((field) => ({ ...parameterOf(field), isFilter: true, isRequired: false })),
    ...others.map((argument) =>
      table.of && argument.name === 'slug'
        ? ofOne(table.of, argument)
        : { ...parameterOf(argument), isFilter: false, isRequired: isRequiredArgument(argument) },
    ),
  ].filter(({ type }) => isLeafType(getNamedType(type)));
}

function parameterOf({
  name,
  type,
  description,
}: Described): Pick<Parameter, 'name' | 'argument' | 'type' | 'description' | 'isList'> {
  return { name, argument: name, type, description: description ?? '', isList: isListType(getNullableType(type)) };
}

// named as in the filters of the other tables
const ofOne = (of: string, argument: GraphQLArgument): Parameter => ({
  ...parameterOf(argument),
  name: of,
  description: `Slug of the ${of}.`,
  isFilter: false,
  isRequired: true,
});

/** Reads what an address asks; a parameter that is none of the table’s is an error that names those that are. */
export function readParameters(parameters: readonly Parameter[], query: Query): TableRequest {
  const known = new Map(parameters.map((parameter) => [parameter.name, parameter]));
  const filter: Record<string, unknown> = {};
  const args: Record<string, unknown> = {};
  for (const [name, given] of Object.entries(query)) {
    if (OWN.includes(name)) continue;
    const parameter = known.get(name);
    if (!parameter) {
      const names = [...known.keys(), ...OWN].join(', ');
      throw new BadInputError(`This table has no parameter “${name.slice(0, 40)}”. It has: ${names}.`);
    }
    const value = readValue(parameter, given);
    (parameter.isFilter ? filter : args)[parameter.argument] = value;
  }
  const lacking = parameters.find(({ name, isRequired }) => isRequired && !query[name]?.length);
  if (lacking) throw new BadInputError(`“${lacking.name}” is needed here: add ?${lacking.name}=…`);
  const first = one(query, 'first');
  return {
    filter,
    args,
    first: first === null ? null : readFirst(first),
    after: one(query, 'after'),
    bom: readFlag(one(query, 'bom')),
  };
}

function readValue({ name, type, isList }: Parameter, given: Query[string]): unknown {
  const values = [given ?? []].flat();
  if (!isList && values.length !== 1)
    throw new BadInputError(`“${name}” is given ${values.length} times; give it once.`);
  const read = values.map((value) => readOne(name, type, value));
  return isList ? read : read[0];
}

function readOne(name: string, type: GraphQLInputType, text: string): unknown {
  checkText(name, text);
  const leaf = getNamedType(type);
  if (!isLeafType(leaf)) throw new BadInputError(`“${name}” cannot be asked for in an address; GraphQL takes it.`);
  try {
    leaf.parseValue(plainValue(leaf.name, text));
  } catch {
    const choices = isEnumType(leaf)
      ? leaf
          .getValues()
          .map((value) => value.name)
          .join(', ')
      : (EXAMPLES[leaf.name] ?? leaf.name);
    throw new BadInputError(`“${text.slice(0, 40)}” cannot be “${name}”. It may be: ${choices}.`);
  }
  return plainValue(leaf.name, text);
}

const EXAMPLES: Readonly<Record<string, string>> = { LocalDate: 'a day of the calendar such as 2026-06-30' };

function plainValue(type: string, text: string): unknown {
  if (type === 'Int' || type === 'Float') return /^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : text;
  if (type === 'Boolean') return text === 'true' ? true : text === 'false' ? false : text;
  return text;
}

function one(query: Query, name: string): string | null {
  const given = query[name];
  if (given === undefined) return null;
  if (typeof given !== 'string') throw new BadInputError(`“${name}” is given ${given.length} times; give it once.`);
  checkText(name, given);
  return given;
}

function checkText(name: string, text: string): void {
  if (text.length > LONGEST_VALUE) {
    throw new BadInputError(`“${name}” has ${text.length} characters; it may have ${LONGEST_VALUE}.`);
  }
  // PostgreSQL keeps none
  if (text.includes('\0')) throw new BadInputError(`A NUL character stands in “${name}”. Leave it out.`);
}

function readFirst(text: string): number {
  const first = /^\d{1,4}$/u.test(text) ? Number(text) : 0;
  if (first >= 1 && first <= LARGEST_PAGE) return first;
  throw new BadInputError(`“first” may be 1 to ${LARGEST_PAGE}. Leave it out for all rows.`);
}

function readFlag(text: string | null): boolean {
  if (text === null || text === 'false') return false;
  if (text === 'true') return true;
  throw new BadInputError('“bom” may be true or false.');
}
