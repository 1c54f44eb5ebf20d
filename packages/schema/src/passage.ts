import { Field, Float, Int, ObjectType } from 'type-graphql';
import { connectionType } from './connection.ts';

/** A verbatim stretch of a document's text and where it stands (đoạn). */
@ObjectType({
  simpleResolvers: true,
  description: 'A verbatim stretch of a document’s text and where it stands (đoạn).',
})
export class Passage {
  @Field(() => String, { description: 'As printed, runs of white space as one space.' })
  quote!: string;
  @Field(() => Int, { description: 'First UTF-16 unit in `Document.text`.' })
  start!: number;
  @Field(() => Int, { description: 'One past the last UTF-16 unit in `Document.text`.' })
  end!: number;
  @Field(() => String, {
    nullable: true,
    description: 'Labels of the headings above it, such as “II.2”; null: none is above.',
  })
  section?: string | null;
  @Field(() => Float, {
    nullable: true,
    description:
      'How sure the character recognition is of the least sure of its words, 0 to 1; below 0.7 is doubtful; null: the file itself holds the words.',
  })
  confidence?: number | null;
}

/** A page of passages. */
export const PassageConnection = connectionType(Passage, 'Passage');
