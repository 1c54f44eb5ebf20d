import { type Ask, everyNode, type RowOf } from '../ask.ts';
import { graphql, type ResultOf } from '../graphql.ts';

const ExpectedReports = graphql(`
  query ExpectedReports($filter: ExpectedReportFilter, $first: Int!, $after: String) {
    expectedReports(filter: $filter, first: $first, after: $after) {
      edges {
        node {
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
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

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

/** Every report that is or was due, until a year from today, by day; of one agency where that is asked. */
export function askCalendar(ask: Ask, agency: string | null = null): Promise<ExpectedReportFields[]> {
  const filter = agency === null ? null : { agency };
  return everyNode(async (after) => (await ask(ExpectedReports, { filter, first: 100, after })).expectedReports);
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
