import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType } from './connection.ts';
import { Document } from './document.ts';
import { Fact } from './fact.ts';
import { KnownSource } from './known-source.ts';
import { Node, type NodeKey, NodeKind } from './node.ts';
import { Passage } from './passage.ts';

/** Why one document names another. */
export const CitationRole = { IMPLEMENTS: 'implements', BASIS: 'basis', MENTION: 'mention' } as const;
export type CitationRole = (typeof CitationRole)[keyof typeof CitationRole];
registerEnumType(CitationRole, {
  name: 'CitationRole',
  description: 'Why one document names another: it carries it out, rests on it (Căn cứ), or merely mentions it.',
});

/** One document naming another by its symbol (viện dẫn). */
@Entity()
@Index({
  name: 'citation_carriers_index',
  expression: `create index "citation_carriers_index" on "citation" ("to_id", "from_id") where "role" = 'implements'`,
})
@ObjectType({
  simpleResolvers: true,
  implements: [Node, Fact],
  description: 'One document naming another by its symbol (viện dẫn).',
})
export class Citation extends Fact {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => Document, { index: true, deleteRule: 'cascade' })
  from!: Rel<Document>;

  @ManyToOne(() => Document, { index: true })
  to!: Rel<Document>;

  @Property({ type: 'integer' })
  position!: number;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'The cited number as printed there.' })
  symbol!: string;

  @Property({ type: 'text' })
  @Index()
  symbolKey!: string;

  @Enum({ items: () => Object.values(CitationRole), type: 'text' })
  @Field(() => CitationRole, { description: 'Why it is named.' })
  role!: CitationRole;

  @Property({ type: 'text', nullable: true })
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Date of the cited document as given there; null: none, or not a whole one.',
  })
  date!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Issuer of the cited document as given there; null: not given.' })
  issuer!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Subject of the cited document as given there; null: not given.',
  })
  subject!: string | null;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'How often the document names it with its number; 0: `source` tells it.' })
  mentions!: number;

  @Property({ type: 'json', nullable: true })
  @Field(() => Passage, { nullable: true, description: 'The sentence that was read; null: `source` tells it.' })
  declare passage: Passage | null;

  @Property({ type: 'json', nullable: true })
  @Field(() => KnownSource, {
    nullable: true,
    description: 'Where it was seen, of a document whose text is not here; null: `passage` says it.',
  })
  source!: KnownSource | null;

  override nodeKey(): NodeKey {
    return [NodeKind.Citation, this.id];
  }

  @Field(() => String, { description: 'Permanent address; leads to the sentence.' })
  url(): string {
    return `/f/${this.globalId()}/`;
  }
}

/** A page of citations. */
export const CitationConnection = connectionType(Citation, 'Citation');
