import { Collection, type Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, OneToMany, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Assignment } from './assignment.ts';
import { connectionType } from './connection.ts';
import { Locality } from './locality.ts';
import { Node, type NodeKey, NodeKind } from './node.ts';

/** A body that issues, leads, supports or reports (cơ quan, đơn vị), within its locality. */
@Entity()
@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'A body that issues, leads, supports or reports (cơ quan, đơn vị), within its locality.',
})
export class Agency extends Node {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'text', unique: true })
  identity!: string;

  @Property({ type: 'text', unique: true })
  @Field(() => String, { description: 'Its address on the site: “tram-y-te-xa-vinh-am-hai-phong”.' })
  slug!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Its name, as printed where it is given work; of a damaged text, restored.' })
  name!: string;

  @Property({ type: 'text' })
  @Index()
  folded!: string;

  @ManyToOne(() => Locality, { nullable: true, index: true, deleteRule: 'set null' })
  locality!: Rel<Locality> | null;

  @OneToMany(() => Assignment, (assignment) => assignment.agency, { orderBy: { id: 'asc' } })
  assignments: Collection<Assignment> = new Collection<Assignment>(this);

  override nodeKey(): NodeKey {
    return [NodeKind.Agency, this.id];
  }

  @Field(() => String, { description: 'Its page on the site.' })
  url(): string {
    return `/co-quan/${this.slug}/`;
  }
}

/** A page of agencies. */
export const AgencyConnection = connectionType(Agency, 'Agency');
