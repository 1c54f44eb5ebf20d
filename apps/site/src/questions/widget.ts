import type { Ask } from '../ask.ts';
import { graphql, type ResultOf } from '../graphql.ts';
import { DocumentRow } from './documents.ts';

const WidgetTarget = graphql(`
  fragment WidgetTarget on Target {
    url
    subject
    comparator
    change
    value
    unit
    due {
      year
      from
    }
    indicator {
      name
      nameEn
    }
    locality {
      fullName
    }
    document {
      symbol
      issuer
    }
    passage {
      quote
    }
    assessment {
      verdict
    }
  }
`);

const OneTarget = graphql(
  `
    query WidgetTarget($id: ID!) {
      node(id: $id) {
        __typename
        ... on Target {
          ...WidgetTarget
        }
      }
    }
  `,
  [WidgetTarget],
);

const OneLocality = graphql(
  `
    query WidgetLocality($slug: String!) {
      locality(slug: $slug) {
        url
        fullName
        targets(first: 6) {
          totalCount
          edges {
            node {
              ...WidgetTarget
            }
          }
        }
      }
    }
  `,
  [WidgetTarget],
);

const OneIndicator = graphql(
  `
    query WidgetIndicator($key: String!) {
      indicator(id: $key) {
        url
        name
        nameEn
      }
      targets(filter: { indicator: [$key] }, orderBy: DUE, last: 8) {
        totalCount
        edges {
          node {
            ...WidgetTarget
          }
        }
      }
    }
  `,
  [WidgetTarget],
);

const OneDocument = graphql(
  `
    query WidgetDocument($slug: String!) {
      document(slug: $slug) {
        ...DocumentRow
        targets(first: 6) {
          totalCount
          edges {
            node {
              ...WidgetTarget
            }
          }
        }
      }
    }
  `,
  [DocumentRow, WidgetTarget],
);

const OneCoverage = graphql(
  `
    query WidgetCoverage($slug: String!) {
      coverage(slug: $slug) {
        level
        on
        totals {
          held
          cited
          known
          notSeen
          total
        }
        document {
          ...DocumentRow
        }
      }
    }
  `,
  [DocumentRow],
);

const Upcoming = graphql(`
  query WidgetCalendar($filter: ExpectedReportFilter) {
    expectedReports(filter: $filter, first: 6) {
      totalCount
      edges {
        node {
          dueOn
          status
          locality {
            fullName
          }
          obligation {
            url
            what
            frequency
          }
        }
      }
    }
  }
`);

/** A target as a widget shows it. */
export type WidgetTargetFields = ResultOf<typeof WidgetTarget>;
type Locality = ResultOf<typeof OneLocality>['locality'];
type Indicator = ResultOf<typeof OneIndicator>;
type Document = ResultOf<typeof OneDocument>['document'];
type Coverage = ResultOf<typeof OneCoverage>['coverage'];
type Reports = ResultOf<typeof Upcoming>['expectedReports'];

/** One target; `null`: nothing has this id. */
export async function askTargetWidget(ask: Ask, id: string): Promise<WidgetTargetFields | null> {
  const { node } = await ask(OneTarget, { id });
  return node && 'subject' in node ? node : null;
}

/** A place and its first targets. */
export const askLocalityWidget = async (ask: Ask, slug: string): Promise<Locality> =>
  (await ask(OneLocality, { slug })).locality;

/** An indicator and its first targets. */
export const askIndicatorWidget = (ask: Ask, key: string): Promise<Indicator> => ask(OneIndicator, { key });

/** A document and its first targets. */
export const askDocumentWidget = async (ask: Ask, slug: string): Promise<Document> =>
  (await ask(OneDocument, { slug })).document;

/** A document against the register of provinces. */
export const askCoverageWidget = async (ask: Ask, slug: string): Promise<Coverage> =>
  (await ask(OneCoverage, { slug })).coverage;

/** The reports that fall due next, of one place where that is asked. */
export const askCalendarWidget = async (ask: Ask, locality: string | null): Promise<Reports> =>
  (await ask(Upcoming, { filter: { status: ['UPCOMING'], ...(locality && { locality }) } })).expectedReports;
