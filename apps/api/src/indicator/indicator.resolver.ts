import { type Connection, Indicator, IndicatorConnection, PageArgs, Target, TargetConnection } from '@sau-ro/schema';
import { Arg, Args, Ctx, Field, FieldResolver, InputType, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { listCost, nestedCost } from '../limits/list-cost.ts';
import { given } from '../paging/given.ts';
import { FILTER } from '../paging/list-args.ts';
import { findOwnedPage, findPage } from '../paging/page.ts';
import type { OwnedList } from '../store/statements.ts';

const TARGETS: OwnedList<Target> = {
  entity: Target,
  where: (indicator) => ({ indicator }),
  orderBy: { value: 'desc', id: 'asc' },
};

/** Which indicators. */
@InputType({ description: 'Which indicators.' })
export class IndicatorFilter {
  @Field(() => [String], { nullable: true, description: 'Keys of indicators.' })
  indicator?: string[];
  @Field(() => Boolean, { nullable: true, description: 'True: some document here sets a target for it.' })
  hasTargets?: boolean;
}

/** Questions about indicators. */
@Resolver(() => Indicator)
export class IndicatorResolver {
  @Query(() => Indicator, { nullable: true, description: 'The indicator with this key; null: none has it.' })
  indicator(
    @Arg('id', () => String, { description: 'Its key, “health-insurance-coverage”, or its global id.' }) id: string,
    @Ctx() { em }: Context,
  ): Promise<Indicator | null> {
    return em.findOne(Indicator, { key: id.replace(/^indicator-/u, '') });
  }

  @Query(() => IndicatorConnection, { complexity: listCost, description: 'All that is measured, by key.' })
  indicators(
    @Arg('filter', () => IndicatorFilter, FILTER) filter: IndicatorFilter | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { em }: Context,
  ): Promise<Connection<Indicator>> {
    const { indicator, hasTargets } = given(filter);
    const where = {
      ...(indicator !== undefined && { key: { $in: indicator } }),
      ...(hasTargets !== undefined && { targets: { [hasTargets ? '$some' : '$none']: {} } }),
    };
    return findPage(em, Indicator, { where, orderBy: { key: 'asc' } }, page);
  }

  @FieldResolver(() => TargetConnection, { complexity: nestedCost, description: 'Every target set for it, by value.' })
  targets(
    @Root() { key }: Indicator,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Target>> {
    return findOwnedPage(context, TARGETS, key, page);
  }
}
