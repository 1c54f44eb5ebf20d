export { graphql, type ResultOf, type VariablesOf } from '@sau-ro/schema/client';
