import { type Ask, everyNode } from '../ask.ts';
import { graphql, type ResultOf } from '../graphql.ts';

/** A published figure with its source. */
const FigureRow = graphql(`
  fragment FigureRow on Outcome {
    id
    place
    level
    population
    comparator
    value
    unit
    qualifier
    competing
    note
    asOf
    periodEnd
    periodInferred
    period {
      text
    }
    indicator {
      name
      nameEn
      url
    }
    locality {
      slug
      url
    }
    source {
      title
      url
      publisher
      tier
    }
    document {
      url
    }
    passage {
      quote
      confidence
    }
  }
`);

const IndicatorFigures = graphql(
  `
    query IndicatorFigures($key: String!, $after: String) {
      outcomes(filter: { indicator: [$key] }, first: 100, after: $after) {
        edges {
          node {
            ...FigureRow
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [FigureRow],
);

const PlaceFigures = graphql(
  `
    query PlaceFigures($slug: String!, $after: String) {
      locality(slug: $slug) {
        outcomes(first: 100, after: $after) {
          edges {
            node {
              ...FigureRow
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  `,
  [FigureRow],
);

/** A published figure with its source. */
export type FigureFields = ResultOf<typeof FigureRow>;

/** Every figure of an indicator, of all places, the newest first. */
export function askIndicatorFigures(ask: Ask, key: string): Promise<FigureFields[]> {
  return everyNode(async (after) => (await ask(IndicatorFigures, { key, after })).outcomes);
}

/** Every figure of one very place, the newest first. */
export function askPlaceFigures(ask: Ask, slug: string): Promise<FigureFields[]> {
  return everyNode(async (after) => (await ask(PlaceFigures, { slug, after })).locality?.outcomes);
}
