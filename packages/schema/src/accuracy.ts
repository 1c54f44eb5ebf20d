import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Document } from './document.ts';

/** How well one kind of thing is read. */
@ObjectType({ simpleResolvers: true, description: 'How well one kind of thing is read.' })
export class AccuracyMeasure {
  @Field(() => String, {
    description:
      'What was measured: “header” or “header.symbol”, “targets”, “citations.role” (a field of rows that were found).',
  })
  name!: string;
  @Field(() => Float, {
    description: 'For rows the harmonic mean of precision and recall (F1), for fields the share that is right; 0 to 1.',
  })
  score!: number;
  @Field(() => Int, { nullable: true, description: 'How many were read rightly; null: only the score was kept.' })
  right!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'How many were read that are not there; null: only the score was kept.',
  })
  extra!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'How many are there and were missed, or read wrongly; null: only the score was kept.',
  })
  missed!: number | null;
}

/** What the reader made of texts at the first look. */
@ObjectType({
  simpleResolvers: true,
  description: 'What the reader made of texts that it had never seen, before anything was mended for them.',
})
export class FirstLook {
  @Field(() => GraphQLLocalDate, { description: 'When it was measured, `YYYY-MM-DD`.' })
  measuredOn!: string;
  @Field(() => String, { description: 'Which texts, in Vietnamese.' })
  texts!: string;
  @Field(() => String, { description: 'Which texts, in English.' })
  textsEn!: string;
  @Field(() => [AccuracyMeasure], { description: 'How well each kind of thing was read.' })
  measures!: AccuracyMeasure[];
}

/** How well documents are read, against readings by hand. */
@ObjectType({ simpleResolvers: true, description: 'How well documents are read, against readings made by hand.' })
export class Accuracy {
  @Field(() => GraphQLLocalDate, { description: 'When it was measured, `YYYY-MM-DD`.' })
  measuredOn!: string;
  @Field(() => Int, { description: 'How many texts have a reading made by hand.' })
  texts!: number;
  @Field(() => [Document], { description: 'Those of the texts that this corpus holds.' })
  documents!: Document[];
  @Field(() => [AccuracyMeasure], {
    description: 'How well each kind of thing is read of them; they were known when the reader was written.',
  })
  measures!: AccuracyMeasure[];
  @Field(() => [FirstLook], { description: 'How well texts were read that were not known then.' })
  firstLooks!: FirstLook[];
}
