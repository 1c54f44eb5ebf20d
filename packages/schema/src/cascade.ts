import { Field, Int, ObjectType } from 'type-graphql';
import { Citation } from './citation.ts';
import { Document } from './document.ts';

/** A document of a chain, and where it stands in it. */
@ObjectType({ simpleResolvers: true, description: 'A document of a chain, and where it stands in it.' })
export class CascadeNode {
  @Field(() => Document, { description: 'The document, held or cited.' })
  document!: Document;
  @Field(() => Int, {
    description:
      'Steps from the document that was asked about: 0 itself; -1 what it carries out, -2 what that carries out; 1 what carries it out, 2 what carries that out. The shortest way counts.',
  })
  depth!: number;
}

/** One document of a chain carrying out another. */
@ObjectType({
  simpleResolvers: true,
  description: 'One document of a chain carrying out another, and the sentence that says so.',
})
export class CascadeEdge {
  @Field(() => Citation, { description: 'Where `from` says that it carries `to` out.' })
  citation!: Citation;
  @Field(() => Int, {
    nullable: true,
    description: 'Days from the issue of `to` to that of `from`; null: a part of either date is not printed.',
  })
  days!: number | null;
}

/** The chain above and below one document (chuỗi triển khai). */
@ObjectType({
  simpleResolvers: true,
  description:
    'The chain above and below one document (chuỗi triển khai), as far as asked; a circle is gone through once.',
})
export class Cascade {
  @Field(() => [CascadeNode], { description: 'From the top to the bottom; within a step the oldest first.' })
  nodes!: CascadeNode[];
  @Field(() => [CascadeEdge], { description: 'What carries out what, among `nodes`.' })
  edges!: CascadeEdge[];
  @Field(() => Int, { description: 'How many documents the chain has within that depth, itself included.' })
  totalCount!: number;
  @Field(() => Boolean, { description: 'True: `nodes` has all of them; false: the furthest were left out.' })
  isWhole!: boolean;
}
