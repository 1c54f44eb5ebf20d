import { type Connection, Document, Indicator, Locality, Outcome, OutcomeConnection, PageArgs } from '@sau-ro/schema';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { listCost } from '../limits/list-cost.ts';
import { AsOfArgs, momentOf } from '../paging/as-of-args.ts';
import { findPage } from '../paging/page.ts';
import { orderOf, OutcomeFilter, OutcomeOrder, whereOutcome } from './outcome.filter.ts';
import { FILTER, orderedBy } from '../paging/list-args.ts';

/** Questions about published figures. */
@Resolver(() => Outcome)
export class OutcomeResolver {
  @Query(() => OutcomeConnection, {
    complexity: listCost,
    description: 'Published figures, each with its source. Competing figures stand side by side.',
  })
  outcomes(
    @Arg('filter', () => OutcomeFilter, FILTER) filter: OutcomeFilter | undefined,
    @Arg('orderBy', () => OutcomeOrder, orderedBy(OutcomeOrder.PERIOD)) orderBy: OutcomeOrder,
    @Args(() => AsOfArgs) asOf: AsOfArgs,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { em }: Context,
  ): Promise<Connection<Outcome>> {
    return findPage(em, Outcome, { where: whereOutcome(filter, momentOf(asOf)), orderBy: orderOf(orderBy) }, page);
  }

  @FieldResolver(() => Indicator, { description: 'What it is a figure of.' })
  indicator(@Root() { indicator }: Outcome, @Ctx() { loaders }: Context): Promise<Indicator | null> {
    return loaders.indicator.load(indicator.key);
  }

  @FieldResolver(() => Locality, {
    nullable: true,
    description: 'The place, as it was then: before 1 July 2025 another than since; null: the country or a region.',
  })
  locality(@Root() { locality }: Outcome, @Ctx() { loaders }: Context): Promise<Locality | null> | null {
    return locality && loaders.locality.load(locality.key);
  }

  @FieldResolver(() => Document, {
    nullable: true,
    description: 'The held report that it was read from; null: it comes from a table of published figures.',
  })
  document(@Root() { document }: Outcome, @Ctx() { loaders }: Context): Promise<Document | null> | null {
    return document && loaders.document.load(document.id);
  }

  @FieldResolver(() => Outcome, { nullable: true, description: 'The figure that replaced it; null: it stands.' })
  supersededBy(@Root() { supersededBy }: Outcome, @Ctx() { loaders }: Context): Promise<Outcome | null> | null {
    return supersededBy && loaders.outcome.load(supersededBy.id);
  }
}
