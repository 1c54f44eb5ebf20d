import type { FilterQuery } from '@mikro-orm/postgresql';
import { symbolKey } from '@sau-ro/reading';
import { Citation, CitationConnection, CitationRole, type Connection, Document, PageArgs } from '@sau-ro/schema';
import { Arg, Args, Ctx, Field, FieldResolver, InputType, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { listCost } from '../limits/list-cost.ts';
import { given } from '../paging/given.ts';
import { AsOfArgs, momentOf } from '../paging/as-of-args.ts';
import { findPage } from '../paging/page.ts';
import { FILTER } from '../paging/list-args.ts';

/** Which citations. */
@InputType({ description: 'Which citations; every condition given has to hold.' })
export class CitationFilter {
  @Field(() => String, { nullable: true, description: 'Slug of a document that cites or is cited.' })
  document?: string;
  @Field(() => String, { nullable: true, description: 'Slug of the document that cites.' })
  from?: string;
  @Field(() => String, { nullable: true, description: 'Slug of the document that is cited.' })
  to?: string;
  @Field(() => String, { nullable: true, description: 'Number of the cited document, in any spelling.' })
  symbol?: string;
  @Field(() => [CitationRole], { nullable: true, description: 'Why it is cited.' })
  role?: CitationRole[];
}

function whereCitation(filter?: CitationFilter): FilterQuery<Citation> {
  const { document, from, to, symbol, role } = given(filter);
  const conditions: unknown[] = [
    document === undefined ? {} : { $or: [{ from: { slug: document } }, { to: { slug: document } }] },
    from === undefined ? {} : { from: { slug: from } },
    to === undefined ? {} : { to: { slug: to } },
    symbol === undefined ? {} : { symbolKey: symbolKey(symbol) },
    role === undefined ? {} : { role: { $in: role } },
  ];
  return { $and: conditions } as FilterQuery<Citation>;
}

/** Questions about citations. */
@Resolver(() => Citation)
export class CitationResolver {
  @Query(() => CitationConnection, { complexity: listCost, description: 'Who names whom by number, and why.' })
  citations(
    @Arg('filter', () => CitationFilter, FILTER) filter: CitationFilter | undefined,
    @Args(() => AsOfArgs) asOf: AsOfArgs,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { em }: Context,
  ): Promise<Connection<Citation>> {
    return findPage(
      em,
      Citation,
      { where: whereCitation(filter), orderBy: { from: 'asc', position: 'asc' }, asOf: momentOf(asOf) },
      page,
    );
  }

  @FieldResolver(() => Document, { description: 'The document that cites.' })
  from(@Root() { from }: Citation, @Ctx() { loaders }: Context): Promise<Document | null> {
    return loaders.document.load(from.id);
  }

  @FieldResolver(() => Document, { description: 'The document that is cited.' })
  to(@Root() { to }: Citation, @Ctx() { loaders }: Context): Promise<Document | null> {
    return loaders.document.load(to.id);
  }
}
