import { type Ask, everyNode, type RowOf } from '../ask.ts';
import { graphql, type ResultOf } from '../graphql.ts';

const ExpectedReport = graphql(`
  fragment ExpectedReportRow on ExpectedReport {
    id
    dueOn
    boundary
    status
    locality {
      url
      fullName
    }
    obligation {
      url
      what
      frequency
      from
      to
      via
      document {
        url
        issuer
      }
    }
    report {
      url
    }
    link
  }
`);

const ExpectedReports = graphql(
  `
    query ExpectedReports($filter: ExpectedReportFilter, $first: Int!, $after: String) {
      expectedReports(filter: $filter, first: $first, after: $after) {
        edges {
          node {
            ...ExpectedReportRow
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [ExpectedReport],
);

const AroundToday = graphql(
  `
    query ReportsAroundToday($first: Int!) {
      upcoming: expectedReports(filter: { status: [UPCOMING] }, first: $first) {
        totalCount
        edges {
          node {
            ...ExpectedReportRow
          }
        }
      }
      past: expectedReports(filter: { status: [RECEIVED, NOT_SEEN] }, last: $first) {
        totalCount
        edges {
          node {
            ...ExpectedReportRow
          }
        }
      }
    }
  `,
  [ExpectedReport],
);

const Undated = graphql(`
  query UndatedDuties {
    obligations(first: 1) {
      totalCount
    }
    dated: obligations(first: 1, filter: { hasDue: true }) {
      totalCount
    }
  }
`);

/** A report that is or was due. */
export type ExpectedReportFields = RowOf<ResultOf<typeof ExpectedReports>['expectedReports']>;

/** Every report that one agency has or had to make, until a year from today, by day. */
export function askReportsOfAgency(ask: Ask, agency: string): Promise<ExpectedReportFields[]> {
  return everyNode(
    async (after) => (await ask(ExpectedReports, { filter: { agency }, first: 100, after })).expectedReports,
  );
}

/** Some reports of a list, and how many it has. */
export interface ReportsShown {
  readonly reports: readonly ExpectedReportFields[];
  readonly totalCount: number;
}

// a page that is made for every visitor: of many plans, all reports would be tens of thousands
const MOST_SHOWN = 100;

/** The reports nearest to today: those that fall due next, and those that were due last, the last first. */
export async function askCalendar(ask: Ask): Promise<{ upcoming: ReportsShown; past: ReportsShown }> {
  const { upcoming, past } = await ask(AroundToday, { first: MOST_SHOWN });
  const shown = ({ totalCount, edges }: typeof upcoming): ReportsShown => ({
    totalCount,
    reports: edges.map(({ node }) => node),
  });
  const { reports, totalCount } = shown(past);
  return { upcoming: shown(upcoming), past: { totalCount, reports: reports.toReversed() } };
}

/** The next reports that fall due. */
export async function askNextReports(ask: Ask, first: number): Promise<ExpectedReportFields[]> {
  const { expectedReports } = await ask(ExpectedReports, { first, filter: { status: ['UPCOMING'] } });
  return expectedReports.edges.map(({ node }) => node);
}

/** How many duties state no day. */
export async function countUndated(ask: Ask): Promise<number> {
  const { obligations, dated } = await ask(Undated, {});
  return obligations.totalCount - dated.totalCount;
}
