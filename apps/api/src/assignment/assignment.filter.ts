import type { FilterQuery, QueryOrderMap } from '@mikro-orm/postgresql';
import { type Assignment, type Task, TaskRole } from '@sau-ro/schema';
import { Field, InputType, registerEnumType } from 'type-graphql';
import { placeFilter } from '../locality/place-filter.ts';
import { given } from '../paging/given.ts';

/** Which assignments. */
@InputType({ description: 'Which assignments; every condition given has to hold.' })
export class AssignmentFilter {
  @Field(() => String, { nullable: true, description: 'Slug of the document that gives the work.' })
  document?: string;
  @Field(() => String, { nullable: true, description: 'Slug of the agency that is given it.' })
  agency?: string;
  @Field(() => String, { nullable: true, description: 'Slug of the locality of the document.' })
  locality?: string;
  @Field(() => String, { nullable: true, description: 'Slug of a locality: it, or any within it.' })
  within?: string;
}

/** In which order assignments come. */
export const AssignmentOrder = { DOCUMENT: 'document', UPDATED: 'updated' } as const;
export type AssignmentOrder = (typeof AssignmentOrder)[keyof typeof AssignmentOrder];
registerEnumType(AssignmentOrder, {
  name: 'AssignmentOrder',
  description: 'As they stand in their documents; UPDATED: what is known since last first.',
});

const ORDERS: Record<AssignmentOrder, QueryOrderMap<Assignment>> = {
  document: { document: 'asc', position: 'asc' },
  updated: { knownFrom: 'desc', id: 'desc' },
};

/** The order as the store takes it. */
export const orderOf = (order: AssignmentOrder): QueryOrderMap<Assignment> => ORDERS[order];

/** Which tasks. */
@InputType({ description: 'Which tasks; every condition given has to hold.' })
export class TaskFilter extends AssignmentFilter {
  @Field(() => [TaskRole], { nullable: true, description: 'Leading or supporting.' })
  role?: TaskRole[];
}

/** The filter as the store takes it. */
export function whereAssignment(filter?: AssignmentFilter): FilterQuery<Assignment> {
  const { document, agency, locality, within } = given(filter);
  const isPlaced = locality !== undefined || within !== undefined;
  const conditions: unknown[] = [
    document === undefined ? {} : { document: { slug: document } },
    agency === undefined ? {} : { agency: { slug: agency } },
    isPlaced ? { document: placeFilter({ locality, within }) } : {},
  ];
  return { $and: conditions } as FilterQuery<Assignment>;
}

/** The filter as the store takes it. */
export function whereTask(filter?: TaskFilter): FilterQuery<Task> {
  const { role, ...rest } = given(filter);
  const conditions: unknown[] = [
    Object.keys(rest).length === 0 ? {} : { assignment: whereAssignment(rest) },
    role === undefined ? {} : { role: { $in: role } },
  ];
  return { $and: conditions } as FilterQuery<Task>;
}
