import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Change, Comparator, TargetDue, TargetPart } from './target.ts';

/** A measurable goal found in a text that somebody sent; it is in no document of the corpus, and is not kept. */
@ObjectType({
  simpleResolvers: true,
  description: 'A measurable goal found in a text that was sent; it belongs to no document, and nothing of it is kept.',
})
export class TextTarget {
  @Field(() => String, { description: 'The words that were read, as they stand in the text.' })
  quote!: string;
  @Field(() => Int, { description: 'Where they stand: their first UTF-16 unit in the text.' })
  at!: number;
  @Field(() => String, { description: 'What is measured, in the text’s words.' })
  subject!: string;
  @Field(() => String, { nullable: true, description: 'Of whom: “dân số”; null: not stated.' })
  population!: string | null;
  @Field(() => Comparator, { description: 'How the figure has to stand to `value`.' })
  comparator!: Comparator;
  @Field(() => Change, { description: 'Whether `value` is a level or a change.' })
  change!: Change;
  @Field(() => Float, { description: 'The number, in `unit`: 98 for “98%”.' })
  value!: number;
  @Field(() => String, { description: 'Unit as printed: “%”, “tuổi”, “lần/năm”.' })
  unit!: string;
  @Field(() => TargetDue, { nullable: true, description: 'By when; null: not stated.' })
  due!: TargetDue | null;
  @Field(() => [TargetPart], { description: 'What the text does not state of it; empty: nothing is missing.' })
  missing!: TargetPart[];
  /** Key of the indicator; GraphQL shows the indicator itself. */
  indicatorKey!: string | null;
}
