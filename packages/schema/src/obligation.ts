import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType } from './connection.ts';
import { DueDate } from './dates.ts';
import { Document } from './document.ts';
import { Fact } from './fact.ts';
import { Node, type NodeKey, NodeKind } from './node.ts';
import { Passage } from './passage.ts';

/** How often a report is due. */
export const Frequency = {
  MONTHLY: 'monthly',
  QUARTERLY: 'quarterly',
  HALF_YEARLY: 'half-yearly',
  YEARLY: 'yearly',
  ONCE: 'once',
  PERIODIC: 'periodic',
  AD_HOC: 'ad-hoc',
} as const;
export type Frequency = (typeof Frequency)[keyof typeof Frequency];
registerEnumType(Frequency, {
  name: 'Frequency',
  description: 'How often a report is due; PERIODIC: no interval is given; AD_HOC: when difficulties arise.',
});

/** Whether a report is due before a day or on it. */
export const Boundary = { BEFORE: 'before', ON: 'on' } as const;
export type Boundary = (typeof Boundary)[keyof typeof Boundary];
registerEnumType(Boundary, { name: 'Boundary', description: 'Before the day (“trước ngày 15/6”), or on it.' });

/** Who reports what to whom, how often, by when (chế độ báo cáo). */
@Entity()
@ObjectType({
  simpleResolvers: true,
  implements: [Node, Fact],
  description: 'Who reports what to whom, how often, by when (chế độ báo cáo).',
})
export class Obligation extends Fact {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => Document, { index: true, deleteRule: 'cascade' })
  document!: Rel<Document>;

  @Property({ type: 'integer' })
  position!: number;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What is to be reported, in the document’s words.' })
  what!: string;

  @Enum({ items: () => Object.values(Frequency), type: 'text' })
  @Index()
  @Field(() => Frequency, { description: 'How often.' })
  frequency!: Frequency;

  @Property({ type: 'json', nullable: true })
  @Field(() => DueDate, { nullable: true, description: 'By when; null: not stated.' })
  due!: DueDate | null;

  @Enum({ items: () => Object.values(Boundary), type: 'text', nullable: true })
  @Field(() => Boundary, { nullable: true, description: 'Before that day or on it; null: not stated.' })
  boundary!: Boundary | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Who reports; null: not stated.' })
  from!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'To whom; null: not stated.' })
  to!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Through whom (“qua …”); null: not stated.' })
  via!: string | null;

  @Property({ type: 'json' })
  @Field(() => Passage, { description: 'The sentence that was read.' })
  declare passage: Passage;

  override nodeKey(): NodeKey {
    return [NodeKind.Obligation, this.id];
  }

  @Field(() => String, { description: 'Permanent address; leads to the sentence.' })
  url(): string {
    return `/f/${this.globalId()}/`;
  }
}

/** A page of obligations. */
export const ObligationConnection = connectionType(Obligation, 'Obligation');
