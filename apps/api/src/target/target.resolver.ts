import { type Connection, Document, Indicator, Locality, PageArgs, Target, TargetConnection } from '@sau-ro/schema';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { listCost } from '../limits/list-cost.ts';
import { AsOfArgs, momentOf } from '../paging/as-of-args.ts';
import { findPage } from '../paging/page.ts';
import { orderOf, TargetFilter, TargetOrder, whereTarget } from './target.filter.ts';
import { FILTER, orderedBy } from '../paging/list-args.ts';

/** Questions about targets. */
@Resolver(() => Target)
export class TargetResolver {
  @Query(() => TargetConnection, { complexity: listCost, description: 'The measurable goals of all documents.' })
  targets(
    @Arg('filter', () => TargetFilter, FILTER) filter: TargetFilter | undefined,
    @Arg('orderBy', () => TargetOrder, orderedBy(TargetOrder.DOCUMENT)) orderBy: TargetOrder,
    @Args(() => AsOfArgs) asOf: AsOfArgs,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { em }: Context,
  ): Promise<Connection<Target>> {
    return findPage(em, Target, { where: whereTarget(filter), orderBy: orderOf(orderBy), asOf: momentOf(asOf) }, page);
  }

  @FieldResolver(() => Document, { description: 'The document that sets it.' })
  document(@Root() { document }: Target, @Ctx() { loaders }: Context): Promise<Document | null> {
    return loaders.document.load(document.id);
  }

  @FieldResolver(() => Locality, { nullable: true, description: 'The locality that it is for; null: not known.' })
  locality(@Root() { locality }: Target, @Ctx() { loaders }: Context): Promise<Locality | null> | null {
    return locality && loaders.locality.load(locality.key);
  }

  @FieldResolver(() => Indicator, { nullable: true, description: 'What it measures; null: none of the known.' })
  indicator(@Root() { indicator }: Target, @Ctx() { loaders }: Context): Promise<Indicator | null> | null {
    return indicator && loaders.indicator.load(indicator.key);
  }
}
