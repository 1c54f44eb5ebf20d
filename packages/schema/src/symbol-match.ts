import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Document } from './document.ts';

/** What became of looking a number up. */
export const SymbolStatus = {
  EXACT: 'exact',
  SEVERAL: 'several',
  CITED_NOT_HELD: 'cited-not-held',
  UNKNOWN: 'unknown',
} as const;
export type SymbolStatus = (typeof SymbolStatus)[keyof typeof SymbolStatus];
registerEnumType(SymbolStatus, {
  name: 'SymbolStatus',
  description:
    'EXACT: one document, and its text is here; SEVERAL: more than one has this number; CITED_NOT_HELD: named by others, not in this corpus; UNKNOWN: not in this corpus in any way.',
});

/** One document number found in a text, and what this corpus has under it. */
@ObjectType({
  simpleResolvers: true,
  description: 'One document number found in a text, and what this corpus has under it.',
})
export class SymbolMatch {
  @Field(() => String, { description: 'As it stands in the text.' })
  printed!: string;
  @Field(() => Int, { description: 'Where it stands: its first UTF-16 unit in the text.' })
  at!: number;
  @Field(() => SymbolStatus, { description: 'What was found.' })
  status!: SymbolStatus;
  @Field(() => String, {
    description: 'Why, in Vietnamese: how a number in other words was understood, what the corpus has of it.',
  })
  why!: string;
  @Field(() => [String], {
    description:
      'What the text says otherwise than the corpus: “date: 2025-09-10 ≠ 2025-09-09”, “issuer: Cà Mau ≠ UBND thành phố Hải Phòng”.',
  })
  differs!: string[];
  @Field(() => [Document], { description: 'The documents of this number, the best first.' })
  documents!: Document[];
}
