import {
  type Connection,
  Document,
  Indicator,
  Locality,
  type Outcome,
  OutcomeConnection,
  PageArgs,
} from '@sau-ro/schema';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { nestedCost } from '../limits/list-cost.ts';
import { pageOf } from '../paging/page.ts';

const complexity = nestedCost;

/** The figures of one indicator. */
@Resolver(() => Indicator)
export class IndicatorOutcomesResolver {
  @FieldResolver(() => OutcomeConnection, {
    complexity,
    description: 'What was published of it, of all places, the newest first.',
  })
  async outcomes(
    @Root() { key }: Indicator,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Connection<Outcome>> {
    return pageOf(await loaders.outcomes.indicator.load(key), page);
  }
}

/** The figures of one place. */
@Resolver(() => Locality)
export class LocalityOutcomesResolver {
  @FieldResolver(() => OutcomeConnection, {
    complexity,
    description:
      'What was published of this very place, the newest first; not what was of it before or after a merger.',
  })
  async outcomes(
    @Root() { key }: Locality,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Connection<Outcome>> {
    return pageOf(await loaders.outcomes.locality.load(key), page);
  }
}

/** The figures of one report. */
@Resolver(() => Document)
export class DocumentOutcomesResolver {
  @FieldResolver(() => OutcomeConnection, {
    complexity,
    description:
      'Those of its figures that can be laid beside a target, the newest first; `results` has all. Empty: it is no report that is held, or none of its figures is of a known indicator, its own place and a stated time.',
  })
  async outcomes(
    @Root() { id }: Document,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Connection<Outcome>> {
    return pageOf(await loaders.outcomes.document.load(id), page);
  }
}
