import { Fact, globalId, type PastFact } from '@sau-ro/schema';
import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';

// a row of a list does not know by itself whether it still stands
function endOf(fact: Fact, { loaders }: Context): Promise<PastFact | null> {
  const [, id] = fact.nodeKey();
  return loaders.endOfFact.load({ id, knownFrom: fact.knownFrom });
}

/** What became of a fact. */
@Resolver(() => Fact)
export class FactResolver {
  @FieldResolver(() => Date, { nullable: true, description: 'Until when it said so; null: it still does.' })
  async knownUntil(@Root() fact: Fact, @Ctx() context: Context): Promise<Date | null> {
    return (await endOf(fact, context))?.knownUntil ?? null;
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description:
      'Global id of what says it now, itself where only its words or values changed; null: it stands, or nothing says it now.',
  })
  async replacedBy(@Root() fact: Fact, @Ctx() context: Context): Promise<string | null> {
    const by = (await endOf(fact, context))?.replacedById ?? null;
    return by === null ? null : globalId(fact.nodeKey()[0], by);
  }
}
