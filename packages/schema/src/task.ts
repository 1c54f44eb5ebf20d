import { ArrayType, type Rel } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Assignment } from './assignment.ts';
import { Clears } from './clears.ts';
import { connectionType } from './connection.ts';
import { DueDate } from './dates.ts';
import { Fact } from './fact.ts';
import { Node, type NodeKey, NodeKind } from './node.ts';
import { Passage } from './passage.ts';

/** Whether an agency leads a task or supports it. */
export const TaskRole = { LEAD: 'lead', SUPPORT: 'support' } as const;
export type TaskRole = (typeof TaskRole)[keyof typeof TaskRole];
registerEnumType(TaskRole, { name: 'TaskRole', description: 'LEAD: chủ trì; SUPPORT: phối hợp.' });

/** One piece of work (nhiệm vụ): a bullet, or a sentence where there are no bullets. */
@Entity()
@ObjectType({
  simpleResolvers: true,
  implements: [Node, Fact],
  description: 'One piece of work (nhiệm vụ): a bullet, or a sentence where there are no bullets.',
})
export class Task extends Fact {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => Assignment, { index: true, deleteRule: 'cascade' })
  assignment!: Rel<Assignment>;

  @Property({ type: 'integer' })
  position!: number;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'As printed, even where the text is damaged.' })
  text!: string;

  @Enum({ items: () => Object.values(TaskRole), type: 'text', nullable: true })
  @Field(() => TaskRole, { nullable: true, description: 'Leading or supporting; null: not stated.' })
  role!: TaskRole | null;

  @Property({ type: ArrayType })
  @Field(() => [String], { description: 'Together with whom, as printed; of a damaged text, restored.' })
  with!: string[];

  @Property({ type: 'json', nullable: true })
  @Field(() => DueDate, { nullable: true, description: 'By when; null: not stated.' })
  due!: DueDate | null;

  @Property({ type: 'json' })
  @Field(() => Passage, { description: 'Where it stands.' })
  declare passage: Passage;

  @Property({ type: 'json', default: '{}' })
  @Field(() => Clears, { description: 'Which of the six clears it states, each by its sentence.' })
  clarity!: Clears;

  override nodeKey(): NodeKey {
    return [NodeKind.Task, this.id];
  }

  @Field(() => String, { description: 'Permanent address; leads to the sentence.' })
  url(): string {
    return `/f/${this.globalId()}/`;
  }
}

/** A page of tasks. */
export const TaskConnection = connectionType(Task, 'Task');
