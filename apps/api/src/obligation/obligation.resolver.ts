import type { FilterQuery } from '@mikro-orm/postgresql';
import { type Connection, Document, Frequency, Obligation, ObligationConnection, PageArgs } from '@sau-ro/schema';
import { Arg, Args, Ctx, Field, FieldResolver, InputType, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { listCost } from '../limits/list-cost.ts';
import { placeFilter } from '../locality/place-filter.ts';
import { given } from '../paging/given.ts';
import { AsOfArgs, momentOf } from '../paging/as-of-args.ts';
import { findPage } from '../paging/page.ts';
import { FILTER } from '../paging/list-args.ts';

/** Which reporting duties. */
@InputType({ description: 'Which reporting duties; every condition given has to hold.' })
export class ObligationFilter {
  @Field(() => String, { nullable: true, description: 'Slug of the document that lays it down.' })
  document?: string;
  @Field(() => String, { nullable: true, description: 'Slug of the locality of that document.' })
  locality?: string;
  @Field(() => [Frequency], { nullable: true, description: 'How often.' })
  frequency?: Frequency[];
  @Field(() => Int, { nullable: true, description: 'Month in which it falls due, 1 to 12.' })
  month?: number;
  @Field(() => Boolean, { nullable: true, description: 'True: says by when; false: does not.' })
  hasDue?: boolean;
}

function whereObligation(filter?: ObligationFilter): FilterQuery<Obligation> {
  const { document, locality, frequency, month, hasDue } = given(filter);
  const conditions: unknown[] = [
    document === undefined ? {} : { document: { slug: document } },
    locality === undefined ? {} : { document: placeFilter({ locality }) },
    frequency === undefined ? {} : { frequency: { $in: frequency } },
    month === undefined ? {} : { due: { month } },
    hasDue === undefined ? {} : { due: hasDue ? { $ne: null } : null },
  ];
  return { $and: conditions } as FilterQuery<Obligation>;
}

/** Questions about reporting duties. */
@Resolver(() => Obligation)
export class ObligationResolver {
  @Query(() => ObligationConnection, { complexity: listCost, description: 'The reporting duties of all documents.' })
  obligations(
    @Arg('filter', () => ObligationFilter, FILTER) filter: ObligationFilter | undefined,
    @Args(() => AsOfArgs) asOf: AsOfArgs,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { em }: Context,
  ): Promise<Connection<Obligation>> {
    const orderBy = { document: 'asc', position: 'asc' } as const;
    return findPage(em, Obligation, { where: whereObligation(filter), orderBy, asOf: momentOf(asOf) }, page);
  }

  @FieldResolver(() => Document, { description: 'The document that lays it down.' })
  document(@Root() { document }: Obligation, @Ctx() { loaders }: Context): Promise<Document | null> {
    return loaders.document.load(document.id);
  }
}
