import { Field, InputType, Int } from 'type-graphql';

/** How a search is narrowed. */
@InputType({ description: 'How a search is narrowed; the values are those of its facets.' })
export class SearchFilter {
  @Field(() => [String], { nullable: true, description: 'Abbreviations of types: “KH”.' })
  type?: string[];
  @Field(() => String, { nullable: true, description: 'Slug of a locality: it, or any within it.' })
  locality?: string;
  @Field(() => [Int], { nullable: true, description: 'Years of issue.' })
  year?: number[];
  @Field(() => Boolean, { nullable: true, description: 'True: only documents whose text is here.' })
  held?: boolean;
  @Field(() => [String], { nullable: true, description: 'Keys of indicators for which it sets a target.' })
  indicator?: string[];
  @Field(() => [String], { nullable: true, description: 'Numbers that a document has, carries out or names.' })
  symbol?: string[];
}
