import {
  type Assignment,
  AssignmentConnection,
  type Connection,
  Document,
  type DocumentFile,
  DocumentFileConnection,
  type Obligation,
  ObligationConnection,
  PageArgs,
  type Passage,
  PassageConnection,
  type Reading,
  ReadingConnection,
  type Target,
  TargetConnection,
} from '@sau-ro/schema';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { nestedCost } from '../limits/list-cost.ts';
import { pageOf } from '../paging/page.ts';

const complexity = nestedCost;

/** The facts read from one document that have rows of their own. */
@Resolver(() => Document)
export class DocumentFactsResolver {
  @FieldResolver(() => TargetConnection, { complexity, description: 'Its measurable goals, in the order of the text.' })
  async targets(
    @Root() { id }: Document,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Connection<Target>> {
    return pageOf<Target>(await loaders.targets.load(id), page);
  }

  @FieldResolver(() => ObligationConnection, { complexity, description: 'Its reporting duties.' })
  async obligations(
    @Root() { id }: Document,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Connection<Obligation>> {
    return pageOf<Obligation>(await loaders.obligations.load(id), page);
  }

  @FieldResolver(() => AssignmentConnection, { complexity, description: 'Who is told to do what.' })
  async assignments(
    @Root() { id }: Document,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Connection<Assignment>> {
    return pageOf<Assignment>(await loaders.assignments.load(id), page);
  }

  @FieldResolver(() => PassageConnection, { complexity, description: 'Its paragraphs, in order, verbatim.' })
  async passages(
    @Root() { id }: Document,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Connection<Passage>> {
    return pageOf<Passage>(await loaders.passages.load(id), page);
  }

  @FieldResolver(() => DocumentFileConnection, {
    complexity,
    description: 'The files it was read from, now and before.',
  })
  async files(
    @Root() { id }: Document,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Connection<DocumentFile>> {
    return pageOf<DocumentFile>(await loaders.files.load(id), page);
  }

  @FieldResolver(() => ReadingConnection, { complexity, description: 'When it was read, the first time first.' })
  async history(
    @Root() { id }: Document,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Connection<Reading>> {
    return pageOf(await loaders.readings.load(id), page);
  }
}
