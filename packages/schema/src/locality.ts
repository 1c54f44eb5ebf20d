import { ArrayType, Collection, PrimaryKeyProp, type Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, OneToMany, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType } from './connection.ts';
import { Document } from './document.ts';
import { Node, type NodeKey, NodeKind } from './node.ts';

/** The level of a locality; districts were abolished on 1 July 2025. */
export const LocalityLevel = { PROVINCE: 'province', DISTRICT: 'district', COMMUNE: 'commune' } as const;
export type LocalityLevel = (typeof LocalityLevel)[keyof typeof LocalityLevel];
registerEnumType(LocalityLevel, {
  name: 'LocalityLevel',
  description: 'Province, district (abolished on 1 July 2025), or commune.',
});

/** A province, district or commune (địa phương), and when it existed. */
@Entity()
@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'A province, commune, or (before 1 July 2025) district, and when it existed (địa phương).',
})
export class Locality extends Node {
  [PrimaryKeyProp]?: 'key';

  @PrimaryKey({ type: 'text' })
  key!: string;

  @Property({ type: 'text', unique: true })
  @Field(() => String, { description: 'Its address on the site: “xa-vinh-am-hai-phong”.' })
  slug!: string;

  @Property({ type: 'text' })
  @Index()
  @Field(() => String, {
    description: 'The Statistics Office’s code; no key by itself: codes were reused on 1 July 2025.',
  })
  code!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Without the word for its type: “Vĩnh Am”.' })
  name!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: '“xã”, “phường”, “đặc khu”, “tỉnh”, “thành phố” …' })
  type!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'As written in a document: “xã Vĩnh Am”.' })
  fullName!: string;

  @Enum({ items: () => Object.values(LocalityLevel), type: 'text' })
  @Field(() => LocalityLevel, { description: 'Province, district or commune.' })
  level!: LocalityLevel;

  @ManyToOne(() => Locality, { nullable: true, index: true, deleteRule: 'set null' })
  within!: Rel<Locality> | null;

  /** Keys of all that contain it, itself first. */
  @Property({ type: ArrayType })
  path!: string[];

  @Property({ type: 'text' })
  @Index()
  folded!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'First day; null: not recorded.' })
  existedFrom!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Its last day; null: it exists today.' })
  existedUntil!: string | null;

  @OneToMany(() => Document, (document) => document.locality)
  documents: Collection<Document> = new Collection<Document>(this);

  override nodeKey(): NodeKey {
    return [NodeKind.Locality, this.key];
  }

  @Field(() => String, { description: 'Its page on the site.' })
  url(): string {
    return `/dia-phuong/${this.slug}/`;
  }
}

/** A page of localities. */
export const LocalityConnection = connectionType(Locality, 'Locality');
