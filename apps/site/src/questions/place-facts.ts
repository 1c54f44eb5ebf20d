import { type Ask, everyNode, type RowOf } from '../ask.ts';
import { graphql, type ResultOf } from '../graphql.ts';
import { type ContextFields, ContextOf } from './context.ts';
import { DocumentLine, type DocumentLineFields } from './documents.ts';
import { DutyFields } from './facts.ts';
import { askPlaceFigures, type FigureFields } from './figures.ts';
import { TargetRow, type TargetRowFields } from './indicators.ts';
import { askPlaceCoverage, type PlaceCoverageFields } from './place-coverage.ts';

const PlaceDocuments = graphql(
  `
    query PlaceDocuments($slug: String!, $after: String) {
      locality(slug: $slug) {
        documents(first: 100, after: $after) {
          edges {
            node {
              ...DocumentLine
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
  [DocumentLine],
);

const PlaceTargets = graphql(
  `
    query PlaceTargets($slug: String!, $after: String) {
      locality(slug: $slug) {
        targets(first: 100, after: $after) {
          edges {
            node {
              ...TargetRow
              ...ContextOf
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
  [TargetRow, ContextOf],
);

const PlaceDuties = graphql(
  `
    query PlaceDuties($slug: String!, $after: String) {
      locality(slug: $slug) {
        obligations(first: 100, after: $after) {
          edges {
            node {
              ...DutyFields
              document {
                quality {
                  kind
                  restored
                }
              }
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
  [DutyFields],
);

/** What a locality’s documents promise, and what was published of it; every row of it. */
export interface PlaceFacts {
  readonly documents: readonly DocumentLineFields[];
  readonly targets: readonly (TargetRowFields & { readonly contextOutcomes: ContextFields })[];
  readonly duties: readonly RowOf<NonNullable<ResultOf<typeof PlaceDuties>['locality']>['obligations']>[];
  readonly figures: readonly FigureFields[];
  readonly coverage: PlaceCoverageFields | null;
}

/** Asks for every document, target, reporting duty and published figure of a locality. */
export async function askPlaceFacts(ask: Ask, slug: string): Promise<PlaceFacts> {
  const [documents, targets, duties, figures, coverage] = await Promise.all([
    everyNode(async (after) => (await ask(PlaceDocuments, { slug, after })).locality?.documents),
    everyNode(async (after) => (await ask(PlaceTargets, { slug, after })).locality?.targets),
    everyNode(async (after) => (await ask(PlaceDuties, { slug, after })).locality?.obligations),
    askPlaceFigures(ask, slug),
    askPlaceCoverage(ask, slug),
  ]);
  return { documents, targets, duties, figures, coverage };
}
