import { type Ask, everyNode } from '../ask.ts';
import { graphql, type ResultOf } from '../graphql.ts';
import { DocumentRow } from './documents.ts';
import { TargetFields } from './facts.ts';

const Indicators = graphql(`
  query Indicators($after: String) {
    indicators(filter: { hasTargets: true }, first: 100, after: $after) {
      edges {
        node {
          key
          url
          name
          unit
          targets(first: 1) {
            totalCount
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const Indicator = graphql(`
  query Indicator($key: String!) {
    indicator(id: $key) {
      key
      url
      name
      nameEn
      unit
    }
  }
`);

/** A target beside those of other places. */
export const TargetRow = graphql(
  `
    fragment TargetRow on Target {
      ...TargetFields
      locality {
        url
        fullName
      }
      document {
        ...DocumentRow
      }
    }
  `,
  [TargetFields, DocumentRow],
);

const IndicatorTargets = graphql(
  `
    query IndicatorTargets($key: String!, $after: String) {
      targets(filter: { indicator: [$key] }, first: 100, after: $after) {
        edges {
          node {
            ...TargetRow
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [TargetRow],
);

/** Every indicator for which somebody set a target. */
export const askIndicators = (ask: Ask) => everyNode(async (after) => (await ask(Indicators, { after })).indicators);

/** One indicator; `null` where there is none of this name. */
export async function askIndicator(ask: Ask, key: string) {
  return (await ask(Indicator, { key })).indicator;
}

/** Every target of an indicator, in all documents. */
export const askIndicatorTargets = (ask: Ask, key: string) =>
  everyNode(async (after) => (await ask(IndicatorTargets, { key, after })).targets);

/** A target beside those of other places. */
export type TargetRowFields = ResultOf<typeof TargetRow>;

/** An indicator as its page shows it. */
export type IndicatorFields = NonNullable<Awaited<ReturnType<typeof askIndicator>>>;
