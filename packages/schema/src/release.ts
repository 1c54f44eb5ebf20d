import { Field, Int, ObjectType } from 'type-graphql';

/** A file of a release. */
@ObjectType({ simpleResolvers: true, description: 'A file of a release.' })
export class ReleaseFile {
  @Field(() => String, { description: 'Its name, such as “targets.csv”.' })
  name!: string;
  @Field(() => String, { description: 'SHA-256 of its bytes, hexadecimal.' })
  sha256!: string;
  @Field(() => String, { description: 'Where the API serves it, “/releases/2026-11-26/targets.csv”.' })
  path!: string;
}

/** What is other in one table since the release before. */
@ObjectType({ simpleResolvers: true, description: 'How many rows of a table are other than in the release before.' })
export class ReleaseChange {
  @Field(() => String, { description: 'The table, such as “targets”.' })
  table!: string;
  @Field(() => Int, { description: 'Rows that were not there before.' })
  added!: number;
  @Field(() => Int, { description: 'Rows that are not there any more.' })
  removed!: number;
  @Field(() => Int, { description: 'Rows that say something else.' })
  changed!: number;
}

/** The whole corpus as it stood on a day. */
@ObjectType({
  simpleResolvers: true,
  description: 'The whole corpus as it stood on a day, as files with their sums; what was released is never changed.',
})
export class Release {
  @Field(() => String, { description: 'The day, YYYY-MM-DD, in Vietnam.' })
  day!: string;
  @Field(() => [ReleaseFile], { description: 'Its files, by name, without those of single documents.' })
  files!: ReleaseFile[];
  @Field(() => Int, {
    description:
      'How many documents it has as Akoma Ntoso, each at “/releases/{day}/akoma-ntoso/{slug}.xml”; SHA256SUMS lists them.',
  })
  documents!: number;
  @Field(() => String, { nullable: true, description: 'The day of the release before; null: it is the first.' })
  before!: string | null;
  @Field(() => [ReleaseChange], {
    description: 'What is other since that one, table by table; none: nothing, or it is the first.',
  })
  changes!: ReleaseChange[];
}
