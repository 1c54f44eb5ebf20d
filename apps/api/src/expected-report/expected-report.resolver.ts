import { foldPlace } from '@sau-ro/gazetteer';
import { Agency, type Connection, ExpectedReport, ExpectedReportConnection, Locality, PageArgs } from '@sau-ro/schema';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { agencyId } from '../ingest/identity.ts';
import { listCost } from '../limits/list-cost.ts';
import { pageOf } from '../paging/page.ts';
import { ExpectedReportFilter, ExpectedReportOrder } from './expected-report.filter.ts';
import { findExpectedReports } from './find-expected-reports.ts';
import { orderReports } from './order-reports.ts';
import { dayInVietnam } from './today.ts';
import { FILTER, orderedBy } from '../paging/list-args.ts';

/** Questions about reports that are due. */
@Resolver(() => ExpectedReport)
export class ExpectedReportResolver {
  @Query(() => ExpectedReportConnection, {
    complexity: listCost,
    description:
      'The reports that follow from the duties of all documents, by day. A duty without a stated day has none. Until a year from today, unless `filter.to` says otherwise.',
  })
  async expectedReports(
    @Arg('filter', () => ExpectedReportFilter, FILTER) filter: ExpectedReportFilter | undefined,
    @Arg('orderBy', () => ExpectedReportOrder, orderedBy(ExpectedReportOrder.DAY)) orderBy: ExpectedReportOrder,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<ExpectedReport>> {
    const today = dayInVietnam(new Date());
    return pageOf(orderReports(await findExpectedReports(context, filter, today), orderBy, today), page);
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
