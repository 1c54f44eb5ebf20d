import { Collection, type Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, OneToMany, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Agency } from './agency.ts';
import { connectionType } from './connection.ts';
import { Document } from './document.ts';
import { Fact } from './fact.ts';
import { Node, type NodeKey, NodeKind } from './node.ts';
import { Passage } from './passage.ts';
import { Task } from './task.ts';

/** What one agency is given to do at one place of a document (phân công). */
@Entity()
@Index({ properties: ['knownFrom', 'id'] })
@ObjectType({
  simpleResolvers: true,
  implements: [Node, Fact],
  description: 'What one agency is given to do at one place of a document (phân công).',
})
export class Assignment extends Fact {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => Document, { index: true, deleteRule: 'cascade' })
  document!: Rel<Document>;

  @ManyToOne(() => Agency, { index: true })
  agency!: Rel<Agency>;

  @Property({ type: 'integer' })
  position!: number;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'The agency’s name as read here.' })
  printed!: string;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'True: a request (“Đề nghị …”) to a Party or mass body, not an order.' })
  requested!: boolean;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Labels of the headings above it: “IV.3”; null: none is above.' })
  section!: string | null;

  @Property({ type: 'json' })
  @Field(() => Passage, { description: 'Where the agency is named.' })
  declare passage: Passage;

  @OneToMany(() => Task, (task) => task.assignment, { orderBy: { position: 'asc' } })
  tasks: Collection<Task> = new Collection<Task>(this);

  override nodeKey(): NodeKey {
    return [NodeKind.Assignment, this.id];
  }

  @Field(() => String, { description: 'Permanent address; leads to the sentence.' })
  url(): string {
    return `/f/${this.globalId()}/`;
  }
}

/** A page of assignments. */
export const AssignmentConnection = connectionType(Assignment, 'Assignment');
