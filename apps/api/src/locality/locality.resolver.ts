import { predecessors, type Succession, successors } from '@sau-ro/gazetteer';
import {
  type Connection,
  Document,
  DocumentConnection,
  Locality,
  LocalityConnection,
  Obligation,
  ObligationConnection,
  PageArgs,
  Target,
  TargetConnection,
} from '@sau-ro/schema';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { BadInputError } from '../errors/errors.ts';
import { listCost, nestedCost } from '../limits/list-cost.ts';
import { findOwnedPage, findPage } from '../paging/page.ts';
import type { OwnedList } from '../store/statements.ts';
import { LocalityFilter, whereLocality } from './locality.filter.ts';
import { FILTER } from '../paging/list-args.ts';

const optional = { nullable: true } as const;
const complexity = nestedCost;

const CONTAINED: OwnedList<Locality> = {
  entity: Locality,
  where: (within) => ({ within }),
  orderBy: { folded: 'asc', key: 'asc' },
};
const DOCUMENTS: OwnedList<Document> = {
  entity: Document,
  where: (locality) => ({ locality }),
  orderBy: { issuedSort: 'desc', id: 'asc' },
};
const TARGETS: OwnedList<Target> = {
  entity: Target,
  where: (locality) => ({ locality }),
  orderBy: { document: 'asc', position: 'asc' },
};
const OBLIGATIONS: OwnedList<Obligation> = {
  entity: Obligation,
  where: (locality) => ({ document: { locality } }),
  orderBy: { document: 'asc', position: 'asc' },
};

async function loadAll(related: readonly Succession[], loaders: Context['loaders']): Promise<Locality[]> {
  const found = await Promise.all(related.map(({ key }) => loaders.locality.load(key)));
  return found.filter((locality) => locality !== null);
}

/** Questions about localities. */
@Resolver(() => Locality)
export class LocalityResolver {
  @Query(() => Locality, {
    nullable: true,
    description:
      'One locality, by its slug, or by the code that it has today (codes were reused on 1 July 2025); null: none has it.',
  })
  locality(
    @Arg('code', () => String, { ...optional, description: 'Code of the Statistics Office, as of today.' })
    code: string | undefined,
    @Arg('slug', () => String, { ...optional, description: 'Its address on the site.' }) slug: string | undefined,
    @Ctx() context: Context,
  ): Promise<Locality | null> {
    if ((code == null) === (slug == null)) throw new BadInputError('Give one of `code` and `slug`.');
    return slug == null
      ? context.em.findOne(Locality, { code: code ?? '', existedUntil: null })
      : context.loaders.localityAt.load(slug);
  }

  @Query(() => LocalityConnection, { complexity: listCost, description: 'Localities of today and of before, by name.' })
  localities(
    @Arg('filter', () => LocalityFilter, FILTER) filter: LocalityFilter | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { em }: Context,
  ): Promise<Connection<Locality>> {
    return findPage(em, Locality, { where: whereLocality(filter), orderBy: { folded: 'asc', key: 'asc' } }, page);
  }

  @FieldResolver(() => Locality, { nullable: true, description: 'What it lies within; null for a province.' })
  within(@Root() { within }: Locality, @Ctx() { loaders }: Context): Promise<Locality | null> | null {
    return within && loaders.locality.load(within.key);
  }

  @FieldResolver(() => [Locality], { description: 'All that it lies within, the nearest first.' })
  async ancestors(@Root() { key, path }: Locality, @Ctx() { loaders }: Context): Promise<Locality[]> {
    const larger = await Promise.all(
      path.filter((other) => other !== key).map((other) => loaders.locality.load(other)),
    );
    return larger.filter((locality) => locality !== null);
  }

  @FieldResolver(() => Locality, {
    nullable: true,
    description:
      'The province of today that it lies in; of a former locality, the one that its province went into; null: not known.',
  })
  province(@Root() { path }: Locality, @Ctx() { loaders }: Context): Promise<Locality | null> | null {
    const top = path.at(-1);
    if (top === undefined || !top.includes('-province-')) return null;
    return loaders.locality.load(successors(top)[0]?.key ?? top);
  }

  @FieldResolver(() => [Locality], {
    description: 'What a locality of before 1 July 2025 went into, wholly or in part; empty for one that exists today.',
  })
  successors(@Root() { key }: Locality, @Ctx() { loaders }: Context): Promise<Locality[]> {
    return loadAll(successors(key), loaders);
  }

  @FieldResolver(() => [Locality], {
    description: 'What a locality of today was made of on 1 July 2025, wholly or in part; empty: as it was before.',
  })
  predecessors(@Root() { key }: Locality, @Ctx() { loaders }: Context): Promise<Locality[]> {
    return loadAll(predecessors(key), loaders);
  }

  @FieldResolver(() => LocalityConnection, { complexity, description: 'What lies directly within it, by name.' })
  contains(
    @Root() { key }: Locality,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Locality>> {
    return findOwnedPage(context, CONTAINED, key, page);
  }

  @FieldResolver(() => DocumentConnection, { complexity, description: 'The documents of its bodies, newest first.' })
  documents(
    @Root() { key }: Locality,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Document>> {
    return findOwnedPage(context, DOCUMENTS, key, page);
  }

  @FieldResolver(() => TargetConnection, { complexity, description: 'The targets that its documents set.' })
  targets(
    @Root() { key }: Locality,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Target>> {
    return findOwnedPage(context, TARGETS, key, page);
  }

  @FieldResolver(() => ObligationConnection, { complexity, description: 'The reporting duties that they lay down.' })
  obligations(
    @Root() { key }: Locality,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Obligation>> {
    return findOwnedPage(context, OBLIGATIONS, key, page);
  }
}
