import { type Connection, type Outcome, OutcomeConnection, PageArgs, Target } from '@sau-ro/schema';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { nestedCost } from '../limits/list-cost.ts';
import { pageOf } from '../paging/page.ts';
import { findMeasured } from './measured.ts';

const complexity = nestedCost;

/** The figures of the places above a target's, the nearest place first. */
async function findContext({ indicator, locality }: Target, loaders: Context['loaders']): Promise<Outcome[]> {
  // nothing is above the country, nor known to be above a place that is not known
  if (!indicator || !locality) return [];
  const place = await loaders.locality.load(locality.key);
  const above: (string | null)[] = (place?.path ?? []).filter((key) => key !== place?.key);
  const places = [...above, null].map((key) => ({ indicator: indicator.key, locality: key }));
  return (await Promise.all(places.map((one) => loaders.outcomes.measuredPlace.load(one)))).flat();
}

/** What was published beside a target. */
@Resolver(() => Target)
export class TargetOutcomesResolver {
  @FieldResolver(() => OutcomeConnection, {
    complexity,
    description:
      'What was published of its indicator for its very place, the newest first; never across a merger. Of the country, where a national body sets it for no place.',
  })
  async outcomes(
    @Root() target: Target,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Connection<Outcome>> {
    return pageOf([...(await findMeasured(target, loaders))], page);
  }

  @FieldResolver(() => OutcomeConnection, {
    complexity,
    description:
      'What was published of its indicator for the places above: those that its place lies in, then the country.',
  })
  async contextOutcomes(
    @Root() target: Target,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Connection<Outcome>> {
    return pageOf(await findContext(target, loaders), page);
  }
}
