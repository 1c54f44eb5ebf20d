import type { Ask } from '../ask.ts';
import { graphql, type ResultOf } from '../graphql.ts';
import { DocumentRow } from './documents.ts';
import { askProvinces, type PlaceRowFields } from './places.ts';

const Coverage = graphql(
  `
    query DocumentCoverage($slug: String!, $level: LocalityLevel!) {
      coverage(slug: $slug, level: $level) {
        level
        on
        totals {
          held
          cited
          known
          notSeen
          total
        }
        clock {
          dated
          undated
          least
          median
          most
        }
        rows(status: [HELD, CITED, KNOWN], first: 100) {
          totalCount
          edges {
            node {
              status
              days
              locality {
                slug
                url
                fullName
              }
              documents {
                ...DocumentRow
              }
            }
          }
        }
      }
    }
  `,
  [DocumentRow],
);

/** A document against the register of places. */
export type CoverageFields = NonNullable<ResultOf<typeof Coverage>['coverage']>;
/** Where a document is seen to be carried out. */
export interface DocumentCoverage {
  /** Provinces (of a central document) and communes, where something is seen of any. */
  readonly levels: readonly CoverageFields[];
  /** The provinces of today, where they are shown on a map. */
  readonly provinces: readonly PlaceRowFields[];
}

/** Asks where a document is seen to be carried out. */
export async function askCoverage(ask: Ask, slug: string, isCentral: boolean): Promise<DocumentCoverage> {
  const levels = isCentral ? (['PROVINCE', 'COMMUNE'] as const) : (['COMMUNE'] as const);
  const found = await Promise.all(levels.map((level) => ask(Coverage, { slug, level })));
  const seen = found.flatMap(({ coverage }) => (coverage && coverage.rows.totalCount > 0 ? [coverage] : []));
  const provinces = seen.some(({ level }) => level === 'PROVINCE') ? await askProvinces(ask) : [];
  return { levels: seen, provinces };
}
