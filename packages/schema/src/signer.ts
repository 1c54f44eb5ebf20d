import { Field, ObjectType } from 'type-graphql';

/** Who signed, as what, and in whose name. */
@ObjectType({
  simpleResolvers: true,
  description: 'Who signed, as what, and in whose name (30/2020/NĐ-CP, Appendix I).',
})
export class Signer {
  @Field(() => String, { description: 'Name of the person, as signed in an official capacity.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Position: “PHÓ CHỦ TỊCH”; null: not printed.' })
  position!: string | null;
  @Field(() => [String], { description: 'In whose name or place: “TM. ỦY BAN NHÂN DÂN”, “KT. CHỦ TỊCH”.' })
  forms!: string[];
}
