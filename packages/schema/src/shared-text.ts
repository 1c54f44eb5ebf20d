import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Document } from './document.ts';
import { Passage } from './passage.ts';

/** How the document beside which a text is laid stands to it. */
export const SharedRelation = { ABOVE: 'ABOVE', BESIDE: 'BESIDE' } as const;
export type SharedRelation = (typeof SharedRelation)[keyof typeof SharedRelation];
registerEnumType(SharedRelation, {
  name: 'SharedRelation',
  description:
    'ABOVE: it is carried out by the other, directly or through others; BESIDE: both carry out the same document.',
});

/** A paragraph of a document, and how much of it the other has. */
@ObjectType({ simpleResolvers: true, description: 'A paragraph of a document, and how much of it the other has.' })
export class SharedPassage {
  @Field(() => Passage, { description: 'The paragraph, as printed.' })
  passage!: Passage;
  @Field(() => Float, { description: 'How much of its syllables the other has word for word, 0 to 1.' })
  share!: number;
}

/** How much of a document’s text another has word for word. */
@ObjectType({
  simpleResolvers: true,
  description:
    'How much of a document’s text another held document has word for word: local alignment on syllables, without regard to case and marks; only stretches of twelve syllables and more count. It tells that words are the same, not who wrote them first.',
})
export class SharedText {
  @Field(() => Document, { description: 'The other document.' })
  document!: Document;
  @Field(() => SharedRelation, { description: 'How it stands to this one.' })
  relation!: SharedRelation;
  @Field(() => Float, { description: 'How much of all syllables, 0 to 1.' })
  share!: number;
  @Field(() => Int, { description: 'Paragraphs of ten syllables and more of which the other has less than a fifth.' })
  ownPassages!: number;
  /** Paragraphs of ten syllables and more, those first that the other has least of; 100 at most. */
  passages!: SharedPassage[];
}
