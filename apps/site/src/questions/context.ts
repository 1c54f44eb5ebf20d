import { graphql, type ResultOf } from '../graphql.ts';
import type { AnyTargetFields } from './facts.ts';

/** The newest figures of the places above a target’s. */
export const ContextOf = graphql(`
  fragment ContextOf on Target {
    contextOutcomes(first: 12) {
      edges {
        node {
          id
          place
          population
          comparator
          value
          unit
          qualifier
          asOf
          period {
            year
            text
          }
          indicator {
            url
          }
          source {
            tier
          }
        }
      }
    }
  }
`);

/** The newest figures of the places above a target’s. */
export type ContextFields = ResultOf<typeof ContextOf>['contextOutcomes'];
/** A target with what was published of the places above its own. */
export type TargetInContext = AnyTargetFields & { readonly contextOutcomes: ContextFields };
