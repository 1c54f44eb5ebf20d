import { type Ask, everyNode, type RowOf } from '../ask.ts';
import { graphql, type ResultOf } from '../graphql.ts';
import { DocumentRow } from './documents.ts';
import { ParentOf, TargetFields } from './facts.ts';

const Indicators = graphql(`
  query Indicators($after: String) {
    indicators(filter: { hasTargets: true }, first: 100, after: $after) {
      edges {
        node {
          key
          url
          name
          nameEn
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
        level
        existedUntil
        province {
          slug
        }
      }
      document {
        ...DocumentRow
      }
      lineage {
        verdict
        parent {
          ...ParentOf
        }
      }
    }
  `,
  [TargetFields, DocumentRow, ParentOf],
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

/** An indicator in the list of indicators. */
export type ListedIndicator = RowOf<ResultOf<typeof Indicators>['indicators']>;
/** An indicator as its page shows it. */
export type IndicatorFields = NonNullable<ResultOf<typeof Indicator>['indicator']>;
/** A target beside those of other places. */
export type TargetRowFields = ResultOf<typeof TargetRow>;

/** Every indicator for which somebody set a target. */
export function askIndicators(ask: Ask): Promise<ListedIndicator[]> {
  return everyNode(async (after) => (await ask(Indicators, { after })).indicators);
}

/** One indicator; `null` where there is none of this name. */
export async function askIndicator(ask: Ask, key: string): Promise<IndicatorFields | null> {
  return (await ask(Indicator, { key })).indicator;
}

/** Every target of an indicator, in all documents. */
export function askIndicatorTargets(ask: Ask, key: string): Promise<TargetRowFields[]> {
  return everyNode(async (after) => (await ask(IndicatorTargets, { key, after })).targets);
}
