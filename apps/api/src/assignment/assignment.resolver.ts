import {
  Agency,
  Assignment,
  AssignmentConnection,
  type Connection,
  Document,
  PageArgs,
  Task,
  TaskConnection,
} from '@sau-ro/schema';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { listCost, nestedCost } from '../limits/list-cost.ts';
import { AsOfArgs, momentOf } from '../paging/as-of-args.ts';
import { findPage, pageOf } from '../paging/page.ts';
import {
  AssignmentFilter,
  AssignmentOrder,
  orderOf,
  TaskFilter,
  whereAssignment,
  whereTask,
} from './assignment.filter.ts';
import { FILTER, orderedBy } from '../paging/list-args.ts';

/** Questions about assignments. */
@Resolver(() => Assignment)
export class AssignmentResolver {
  @Query(() => AssignmentConnection, { complexity: listCost, description: 'Who is given work by which document.' })
  assignments(
    @Arg('filter', () => AssignmentFilter, FILTER) filter: AssignmentFilter | undefined,
    @Arg('orderBy', () => AssignmentOrder, orderedBy(AssignmentOrder.DOCUMENT)) order: AssignmentOrder,
    @Args(() => AsOfArgs) asOf: AsOfArgs,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { em }: Context,
  ): Promise<Connection<Assignment>> {
    const list = { where: whereAssignment(filter), orderBy: orderOf(order), asOf: momentOf(asOf) };
    return findPage(em, Assignment, list, page);
  }

  @FieldResolver(() => Agency, { description: 'Who is given the work.' })
  agency(@Root() { agency }: Assignment, @Ctx() { loaders }: Context): Promise<Agency | null> {
    return loaders.agency.load(agency.id);
  }

  @FieldResolver(() => Document, { description: 'The document that gives it.' })
  document(@Root() { document }: Assignment, @Ctx() { loaders }: Context): Promise<Document | null> {
    return loaders.document.load(document.id);
  }

  @FieldResolver(() => TaskConnection, { complexity: nestedCost, description: 'The work, piece by piece.' })
  async tasks(
    @Root() { id }: Assignment,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Connection<Task>> {
    return pageOf(await loaders.tasks.load(id), page);
  }
}

/** Questions about tasks. */
@Resolver(() => Task)
export class TaskResolver {
  @Query(() => TaskConnection, {
    complexity: listCost,
    description: 'The work that all documents give, piece by piece.',
  })
  tasks(
    @Arg('filter', () => TaskFilter, FILTER) filter: TaskFilter | undefined,
    @Args(() => AsOfArgs) asOf: AsOfArgs,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { em }: Context,
  ): Promise<Connection<Task>> {
    const orderBy = { assignment: 'asc', position: 'asc' } as const;
    return findPage(em, Task, { where: whereTask(filter), orderBy, asOf: momentOf(asOf) }, page);
  }

  @FieldResolver(() => Assignment, { description: 'The assignment that it belongs to.' })
  assignment(@Root() { assignment }: Task, @Ctx() { loaders }: Context): Promise<Assignment | null> {
    return loaders.assignment.load(assignment.id);
  }
}
