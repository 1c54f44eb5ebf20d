import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLField,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { expect, test } from 'vitest';

const schema = buildSchema(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'));
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const owners = types.filter((type) => isObjectType(type) || isInterfaceType(type));

interface Described {
  readonly path: string;
  readonly said: string;
}

const described = (path: string, description: string | null | undefined): Described => ({
  path,
  said: description ?? '',
});

const partsOf = (owner: string, { name, description, args }: GraphQLField<unknown, unknown>): Described[] => [
  described(`${owner}.${name}`, description),
  ...args.map((argument) => described(`${owner}.${name}(${argument.name}:)`, argument.description)),
];

const everything: Described[] = types.flatMap((type) => [
  ...(isObjectType(type) && type.name === 'Query' ? [] : [described(type.name, type.description)]),
  ...(isObjectType(type) || isInterfaceType(type)
    ? Object.values(type.getFields()).flatMap((field) => partsOf(type.name, field))
    : []),
  ...(isInputObjectType(type)
    ? Object.values(type.getFields()).map((field) => described(`${type.name}.${field.name}`, field.description))
    : []),
]);

test('every type, field and argument of the contract says what it is', () => {
  expect(everything.length).toBeGreaterThan(500);
  expect(everything.filter(({ said }) => said.length < 3).map(({ path }) => path)).toEqual([]);
});

test('every field that may be null says, itself or by its type, what null means', () => {
  const silent = owners.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => !isNonNullType(field.type))
      .filter(({ description }) => !/\bnull\b/iu.test(`${type.description} ${description}`))
      .map(({ name }) => `${type.name}.${name}`),
  );
  expect(silent).toEqual([]);
});
