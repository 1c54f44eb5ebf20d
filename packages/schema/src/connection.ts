import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';

/** Relay's PageInfo. */
@ObjectType({ simpleResolvers: true, description: 'Where a page stands in its list (Relay Cursor Connections).' })
export class PageInfo {
  @Field(() => Boolean, { description: 'More rows come after this page.' })
  hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'Rows come before this page.' })
  hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first row; null when the page is empty.' })
  startCursor!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last row: give it as `after` for the next page; null when the page is empty.',
  })
  endCursor!: string | null;
}

/** One row of a list and its cursor. */
export interface Edge<T> {
  cursor: string;
  node: T;
}

/** One page of a list. */
export interface Connection<T> {
  edges: Edge<T>[];
  pageInfo: PageInfo;
  /** A promise where it is counted only if it is asked for. */
  totalCount: number | Promise<number>;
}

/** The arguments by which every list is paged. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'How many rows from the front, 0 to 100; 20 when nothing is said.' })
  first?: number;
  @Field(() => String, { nullable: true, description: 'Only rows after this cursor.' })
  after?: string;
  @Field(() => Int, {
    nullable: true,
    description: 'How many rows from the back, 0 to 100; not together with `first`.',
  })
  last?: number;
  @Field(() => String, { nullable: true, description: 'Only rows before this cursor.' })
  before?: string;
}

/** The connection type of a node type, named after it: `DocumentConnection`. */
export function connectionType<T extends object>(node: ClassType<T>, name: string): ClassType<Connection<T>> {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `One ${name} in a list, and its cursor.` })
  class NodeEdge implements Edge<T> {
    @Field(() => String, { description: 'Give it as `after` or `before` to page from here.' })
    cursor!: string;
    @Field(() => node, { description: 'The row itself.' })
    node!: T;
  }
  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of a list of ${name} rows.` })
  class NodeConnection implements Connection<T> {
    @Field(() => [NodeEdge], { description: 'The rows of this page, in order.' })
    edges!: NodeEdge[];
    @Field(() => PageInfo, { description: 'Where this page stands.' })
    pageInfo!: PageInfo;
    @Field(() => Int, { description: 'How many rows the whole list has.' })
    totalCount!: number | Promise<number>;
  }
  return NodeConnection;
}
