import { Field, ObjectType } from 'type-graphql';

/** Where something was seen that was not read from a text of this corpus. */
@ObjectType({
  simpleResolvers: true,
  description: 'Where something was seen that was not read from a text of this corpus: a reviewed list says it.',
})
export class KnownSource {
  @Field(() => String, { nullable: true, description: 'Address of the page that tells it; null: not kept.' })
  url!: string | null;
  @Field(() => Boolean, {
    description: 'True: seen in that source itself. False: only told by others, so nothing is reckoned from it.',
  })
  verified!: boolean;
  @Field(() => String, { nullable: true, description: 'What a reader has to know, in Vietnamese; null: nothing.' })
  note!: string | null;
}

/** What a reviewed list says of a document whose text is not here. */
@ObjectType({
  simpleResolvers: true,
  description: 'What a reviewed list says of a document whose text is not in this corpus.',
})
export class KnownDocument extends KnownSource {
  @Field(() => String, {
    nullable: true,
    description: 'What it is about, summed up, where its own subject line was not seen; null: `title` is its own.',
  })
  about!: string | null;

  /** SHA-256 of the table that says so. */
  digest!: string;
}
