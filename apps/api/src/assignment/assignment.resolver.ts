import { Agency, Assignment, type Connection, Document, PageArgs, Task, TaskConnection } from '@sau-ro/schema';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { nestedCost } from '../limits/list-cost.ts';
import { pageOf } from '../paging/page.ts';

/** What hangs on an assignment. */
@Resolver(() => Assignment)
export class AssignmentResolver {
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

/** What hangs on a task. */
@Resolver(() => Task)
export class TaskResolver {
  @FieldResolver(() => Assignment, { description: 'The assignment that it belongs to.' })
  assignment(@Root() { assignment }: Task, @Ctx() { loaders }: Context): Promise<Assignment | null> {
    return loaders.assignment.load(assignment.id);
  }
}
