import type { FilterQuery } from '@mikro-orm/postgresql';
import { foldPlace } from '@sau-ro/gazetteer';
import {
  Agency,
  AgencyConnection,
  type Assignment,
  AssignmentConnection,
  type Connection,
  Locality,
  PageArgs,
} from '@sau-ro/schema';
import { Arg, Args, Ctx, Field, FieldResolver, InputType, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { listCost, nestedCost } from '../limits/list-cost.ts';
import { placeFilter } from '../locality/place-filter.ts';
import { given } from '../paging/given.ts';
import { findPage, pageOf } from '../paging/page.ts';
import { FILTER } from '../paging/list-args.ts';

/** Which agencies. */
@InputType({ description: 'Which agencies; every condition given has to hold.' })
export class AgencyFilter {
  @Field(() => String, { nullable: true, description: 'Slug of the agency itself.' })
  agency?: string;
  @Field(() => String, { nullable: true, description: 'Part of its name, with or without marks.' })
  name?: string;
  @Field(() => String, { nullable: true, description: 'Slug of its locality.' })
  locality?: string;
  @Field(() => String, { nullable: true, description: 'Slug of a document that gives it work.' })
  document?: string;
}

function whereAgency(filter?: AgencyFilter): FilterQuery<Agency> {
  const { agency, name, locality, document } = given(filter);
  const conditions: unknown[] = [
    agency === undefined ? {} : { slug: agency },
    name === undefined ? {} : { folded: { $like: `%${foldPlace(name).replace(/[\\%_]/gu, '\\$&')}%` } },
    placeFilter({ locality }),
    document === undefined ? {} : { assignments: { $some: { document: { slug: document } } } },
  ];
  return { $and: conditions } as FilterQuery<Agency>;
}

/** Questions about agencies. */
@Resolver(() => Agency)
export class AgencyResolver {
  @Query(() => Agency, { nullable: true, description: 'The agency with this address on the site; null: none has it.' })
  agency(
    @Arg('slug', () => String, { description: 'Its address: “tram-y-te-xa-vinh-am-hai-phong”.' }) slug: string,
    @Ctx() { em }: Context,
  ): Promise<Agency | null> {
    return em.findOne(Agency, { slug });
  }

  @Query(() => AgencyConnection, { complexity: listCost, description: 'Who is given work by any document, by name.' })
  agencies(
    @Arg('filter', () => AgencyFilter, FILTER) filter: AgencyFilter | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { em }: Context,
  ): Promise<Connection<Agency>> {
    return findPage(em, Agency, { where: whereAgency(filter), orderBy: { folded: 'asc', id: 'asc' } }, page);
  }

  @FieldResolver(() => Locality, { nullable: true, description: 'The locality that it is of; null: not known.' })
  locality(@Root() { locality }: Agency, @Ctx() { loaders }: Context): Promise<Locality | null> | null {
    return locality && loaders.locality.load(locality.key);
  }

  @FieldResolver(() => AssignmentConnection, { complexity: nestedCost, description: 'What it is told to do.' })
  async assignments(
    @Root() { id }: Agency,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Connection<Assignment>> {
    return pageOf(await loaders.assignmentsOfAgency.load(id), page);
  }
}
