import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PageInfo } from './connection.ts';
import { Document } from './document.ts';
import { Passage } from './passage.ts';

/** Which engine answered a search. */
export const SearchEngine = { MEILISEARCH: 'meilisearch', POSTGRESQL: 'postgresql' } as const;
export type SearchEngine = (typeof SearchEngine)[keyof typeof SearchEngine];
registerEnumType(SearchEngine, { name: 'SearchEngine', description: 'Which engine answered.' });

/** What a piece of a query was understood as. */
export const UnderstandingKind = {
  SYMBOL: 'symbol',
  LOCALITY: 'locality',
  INDICATOR: 'indicator',
  YEAR: 'year',
  TYPE: 'type',
} as const;
export type UnderstandingKind = (typeof UnderstandingKind)[keyof typeof UnderstandingKind];
registerEnumType(UnderstandingKind, {
  name: 'UnderstandingKind',
  description: 'What a piece of a query was taken for.',
});

/** What a suggestion leads to. */
export const SuggestionKind = { DOCUMENT: 'document', LOCALITY: 'locality', INDICATOR: 'indicator' } as const;
export type SuggestionKind = (typeof SuggestionKind)[keyof typeof SuggestionKind];
registerEnumType(SuggestionKind, { name: 'SuggestionKind', description: 'What a suggestion leads to.' });

/** A piece of a found passage. */
@ObjectType({
  simpleResolvers: true,
  description: 'A piece of a found passage; the pieces in order are the passage, of a damaged text in restored words.',
})
export class HighlightPiece {
  @Field(() => String, { description: 'Its text, as printed or, where the hit says so, restored.' })
  text!: string;
  @Field(() => Boolean, { description: 'True: these words were searched for.' })
  matched!: boolean;
}

/** One document that a search found. */
@ObjectType({ simpleResolvers: true, description: 'One document that a search found, and why.' })
export class SearchHit {
  @Field(() => Document, { description: 'The document.' })
  document!: Document | null;
  @Field(() => Passage, { nullable: true, description: 'The best passage; null: its number, title or place matched.' })
  passage!: Passage | null;
  @Field(() => [HighlightPiece], { description: 'The passage in pieces; empty without a passage.' })
  highlight!: HighlightPiece[];
  @Field(() => Boolean, {
    description:
      'True: the text is damaged, and the highlight is in words that a program restored; `passage` is as printed.',
  })
  restored!: boolean;
  @Field(() => [String], { description: 'Why it was found, in Vietnamese: “Triển khai 72-NQ/TW”.' })
  why!: string[];
  @Field(() => [String], { description: 'The same in English: “Carries out 72-NQ/TW”.' })
  whyEn!: string[];
}

/** One hit and its cursor. */
@ObjectType({ simpleResolvers: true, description: 'One hit and its cursor.' })
export class SearchEdge {
  @Field(() => String, { description: 'Give it as `after` for what follows.' })
  cursor!: string;
  @Field(() => SearchHit, { description: 'The hit.' })
  node!: SearchHit;
}

/** One value of a facet. */
@ObjectType({ simpleResolvers: true, description: 'One value of a facet, and how many hits have it.' })
export class FacetValue {
  @Field(() => String, { description: 'Give it in `SearchFilter`.' })
  value!: string;
  @Field(() => String, { description: 'For people, in Vietnamese.' })
  label!: string;
  @Field(() => String, { description: 'The same in English; names of places stay as they are.' })
  labelEn!: string;
  @Field(() => Int, { description: 'How many documents.' })
  count!: number;
}

/** A way to narrow a search. */
@ObjectType({ simpleResolvers: true, description: 'A way to narrow a search.' })
export class Facet {
  @Field(() => String, { description: 'Field of `SearchFilter`: type, locality, year, held, indicator.' })
  name!: string;
  @Field(() => String, { description: 'For people, in Vietnamese.' })
  label!: string;
  @Field(() => String, { description: 'The same in English; names of places stay as they are.' })
  labelEn!: string;
  @Field(() => [FacetValue], { description: 'Its values, the most frequent first, 20 at most.' })
  values!: FacetValue[];
}

/** A piece of a query and what it was taken for. */
@ObjectType({ simpleResolvers: true, description: 'A piece of the query and what it was taken for.' })
export class Understanding {
  @Field(() => UnderstandingKind, { description: 'What it was taken for.' })
  kind!: UnderstandingKind;
  @Field(() => String, { description: 'The words of the query.' })
  printed!: string;
  @Field(() => String, { description: 'The value: a number, a locality’s slug, an indicator, a year, a type.' })
  value!: string;
  @Field(() => String, { description: 'For people, in Vietnamese.' })
  label!: string;
  @Field(() => String, { description: 'The same in English; names of places stay as they are.' })
  labelEn!: string;
}

/** What a search found. */
@ObjectType({ simpleResolvers: true, description: 'What a search found, what was understood, and how to narrow it.' })
export class SearchConnection {
  @Field(() => [SearchEdge], { description: 'The hits of this page, best first, one a document.' })
  edges!: SearchEdge[];
  @Field(() => PageInfo, { description: 'Where this page stands.' })
  pageInfo!: PageInfo;
  @Field(() => Int, { description: 'How many documents were found.' })
  totalCount!: number;
  @Field(() => [Facet], { description: 'How the hits divide.' })
  facets!: Facet[];
  @Field(() => [Understanding], { description: 'What was understood of the query; the rest was searched as text.' })
  understanding!: Understanding[];
  @Field(() => SearchEngine, { description: 'Which engine answered.' })
  engine!: SearchEngine;
  @Field(() => String, {
    nullable: true,
    description: 'What a reader must know of this answer, in Vietnamese, as when the engine is away; null: nothing.',
  })
  notice!: string | null;
  @Field(() => String, { nullable: true, description: 'The same in English; null: nothing.' })
  noticeEn!: string | null;
}

/** A completion of what is being typed. */
@ObjectType({ simpleResolvers: true, description: 'A completion of what is being typed.' })
export class Suggestion {
  @Field(() => SuggestionKind, { description: 'What it leads to.' })
  kind!: SuggestionKind;
  @Field(() => String, { description: 'What to show.' })
  text!: string;
  @Field(() => String, { description: 'Its page on the site.' })
  url!: string;
}
