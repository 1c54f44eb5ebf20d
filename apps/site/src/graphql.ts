import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './graphql-env.d.ts';

/** Writes a question to the API, typed by packages/schema/schema.graphql. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  scalars: { LocalDate: string; DateTimeISO: string };
}>();

export type { ResultOf, TadaDocumentNode, VariablesOf } from 'gql.tada';
