import { foldPlace } from '@sau-ro/gazetteer';
import { Agency, type Connection, ExpectedReport, ExpectedReportConnection, Locality, PageArgs } from '@sau-ro/schema';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { BadInputError } from '../errors/errors.ts';
import { agencyId } from '../ingest/identity.ts';
import { listCost } from '../limits/list-cost.ts';
import { given } from '../paging/given.ts';
import { pageOf } from '../paging/page.ts';
import { ExpectedReportFilter, ExpectedReportOrder } from './expected-report.filter.ts';
import { findExpectedReports } from './find-expected-reports.ts';
import { orderReports } from './order-reports.ts';
import { dayInVietnam, yearsLater } from './today.ts';
import { FILTER, orderedBy } from '../paging/list-args.ts';

const MOST_YEARS = 10;

// many duties have no end
function checkHorizon(to: string | null | undefined, today: string): void {
  const latest = yearsLater(today, MOST_YEARS);
  if (to == null || to <= latest) return;
  throw new BadInputError(`\`to\` is ${to}; it may be ${latest}, ${MOST_YEARS} years from today, at the latest.`);
}

/** Questions about reports that are due. */
@Resolver(() => ExpectedReport)
export class ExpectedReportResolver {
  @Query(() => ExpectedReportConnection, {
    complexity: listCost,
    description:
      'The reports that follow from the duties of all documents, by day. A duty without a stated day has none. Until a year from today, unless `filter.to` says otherwise. Errors: BAD_USER_INPUT where that is over ten years from today.',
  })
  async expectedReports(
    @Arg('filter', () => ExpectedReportFilter, FILTER) filter: ExpectedReportFilter | undefined,
    @Arg('orderBy', () => ExpectedReportOrder, orderedBy(ExpectedReportOrder.DAY)) orderBy: ExpectedReportOrder,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<ExpectedReport>> {
    const today = dayInVietnam(new Date());
    checkHorizon(filter?.to, today);
    const reports = await context.reckoned.find(JSON.stringify([today, given(filter)]), () =>
      findExpectedReports(context, filter, today),
    );
    return pageOf(orderReports(reports, orderBy, today), page);
  }

  @FieldResolver(() => Locality, { nullable: true, description: 'The locality of the document; null: not known.' })
  async locality(@Root() { obligation }: ExpectedReport, @Ctx() { loaders }: Context): Promise<Locality | null> {
    const document = await loaders.document.load(obligation.document.id);
    return document?.locality ? loaders.locality.load(document.locality.key) : null;
  }

  @FieldResolver(() => Agency, {
    nullable: true,
    description: 'Who has to report, where the document also gives that agency work; null: see `obligation.from`.',
  })
  async agency(@Root() { obligation }: ExpectedReport, @Ctx() { loaders }: Context): Promise<Agency | null> {
    const document = await loaders.document.load(obligation.document.id);
    if (!document || obligation.from === null) return null;
    return loaders.agency.load(agencyId(document.locality?.key ?? document.id, foldPlace(obligation.from)));
  }
}
