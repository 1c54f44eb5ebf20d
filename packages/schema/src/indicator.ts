import { Collection, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, Enum, OneToMany, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType } from './connection.ts';
import { Node, type NodeKey, NodeKind } from './node.ts';
import { Target } from './target.ts';

/** Which way an indicator is better. */
export const Better = { HIGHER: 'higher', LOWER: 'lower' } as const;
export type Better = (typeof Better)[keyof typeof Better];
registerEnumType(Better, { name: 'Better', description: 'Which way an indicator is better.' });

/** What is measured, the same across documents (chỉ số). */
@Entity()
@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'What is measured, the same across documents (chỉ số).',
})
export class Indicator extends Node {
  [PrimaryKeyProp]?: 'key';

  @PrimaryKey({ type: 'text' })
  @Field(() => String, { description: 'Its name in addresses and filters: “health-insurance-coverage”.' })
  key!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'In Vietnamese.' })
  name!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'In English.' })
  nameEn!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Unit in which it is usually given: “% dân số”.' })
  unit!: string;

  @Enum({ items: () => Object.values(Better), type: 'text', nullable: true })
  @Field(() => Better, { nullable: true, description: 'Which way is better; null: it depends.' })
  better!: Better | null;

  @OneToMany(() => Target, (target) => target.indicator)
  targets: Collection<Target> = new Collection<Target>(this);

  override nodeKey(): NodeKey {
    return [NodeKind.Indicator, this.key];
  }

  @Field(() => String, { description: 'Its page on the site.' })
  url(): string {
    return `/chi-tieu/${this.key}/`;
  }
}

/** A page of indicators. */
export const IndicatorConnection = connectionType(Indicator, 'Indicator');
