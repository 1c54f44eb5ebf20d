import type { GraphQLRequest } from '@apollo/server';
import {
  type DocumentNode,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { BadInputError } from '../errors/errors.ts';

const LONGEST_MESSAGE = 300;
// PostgreSQL keeps no NUL, and MikroORM writes values into the statement, which one would cut
const ESCAPED_NUL = /\\u(?:0000|\{0+\})/iu;
const hasNul = (text: string): boolean => text.includes('\0') || ESCAPED_NUL.test(text);

// what walks into a value calls itself for each level, and would run out of stack
const DEEPEST_VARIABLES = 20;

/** How deep lists and objects stand in a value; no deeper than one level too many. */
function depthOf(value: unknown): number {
  let level: unknown[] = [value];
  let depth = 0;
  while (level.length > 0 && depth <= DEEPEST_VARIABLES) {
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
    depth += 1;
  }
  return depth;
}

/** What a caller asks, as far as it could be read. */
export interface Asked {
  readonly request: GraphQLRequest;
  readonly document: DocumentNode;
  readonly operation?: OperationDefinitionNode;
}

/** Refuses what a caller got wrong before anything is made of it: the operation, its variables, a NUL in either. */
export function checkInput(schema: GraphQLSchema, { request, document, operation }: Asked): void {
  checkOperation(document, operation, request.operationName);
  const variables = request.variables ?? {};
  if (depthOf(variables) > DEEPEST_VARIABLES) {
    throw refuse(`The variables are nested more than ${DEEPEST_VARIABLES} deep, as no argument is. Give them flat.`);
  }
  if (hasNul(request.query ?? '') || hasNul(JSON.stringify(variables))) {
    throw refuse('A NUL character stands in the question or its variables. Leave it out.');
  }
  checkVariables(schema, operation, variables);
}

function checkOperation(
  document: DocumentNode,
  operation: OperationDefinitionNode | undefined,
  name: string | null | undefined,
): asserts operation is OperationDefinitionNode {
  if (!operation) {
    const count = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length;
    throw refuse(
      name ? `The question has no operation “${name}”.` : `Say by operationName which of the ${count} is meant.`,
    );
  }
  if (operation.operation !== OperationTypeNode.QUERY)
    throw refuse(`Only queries are answered, no ${operation.operation}.`);
}

/** Stops at the first wrong variable: GraphQL’s own message of each repeats the whole input. */
function checkVariables(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: object): void {
  const definitions = operation.variableDefinitions ?? [];
  const { errors } = getVariableValues(schema, definitions, { ...variables }, { maxErrors: 1 });
  if (errors?.[0]) throw refuse(errors[0].message);
}

function refuse(message: string): BadInputError {
  return new BadInputError(message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message);
}
