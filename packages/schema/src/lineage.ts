import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType } from './connection.ts';
import { Target } from './target.ts';

/** How a target stands to what is laid down above it. */
export const LineageVerdict = {
  SAME: 'SAME',
  STRICTER: 'STRICTER',
  LOOSER: 'LOOSER',
  EARLIER: 'EARLIER',
  LATER: 'LATER',
  UNDATED: 'UNDATED',
  DROPPED: 'DROPPED',
  ADDED: 'ADDED',
  NOT_COMPARABLE: 'NOT_COMPARABLE',
} as const;
export type LineageVerdict = (typeof LineageVerdict)[keyof typeof LineageVerdict];
registerEnumType(LineageVerdict, {
  name: 'LineageVerdict',
  description:
    'How a target stands to that of the nearest document above that lays down the same indicator, by the rule in `corpus.lineageRule`. DROPPED: no target of that indicator was read in the document; ADDED: none is known above.',
});

/** One step of the rule of lineage. */
@ObjectType({
  simpleResolvers: true,
  description: 'One step of the rule of lineage: the first whose condition holds gives the verdict.',
})
export class LineageStep {
  @Field(() => String, { description: 'Its name: “asks-more”.' })
  id!: string;
  @Field(() => LineageVerdict, { description: 'The verdict that it gives.' })
  verdict!: LineageVerdict;
  @Field(() => String, { description: 'Its condition, in Vietnamese.' })
  because!: string;
  @Field(() => String, { description: 'Its condition, in English.' })
  becauseEn!: string;
}

/** How a target stands to one above it, and why. */
@ObjectType({
  simpleResolvers: true,
  description: 'How a target of a document stands to one of the documents that it carries out, and why.',
})
export class Lineage {
  @Field(() => Target, { nullable: true, description: 'The document’s own; null: it has none (DROPPED).' })
  target!: Target | null;
  @Field(() => Target, { nullable: true, description: 'The one above; null: none is known above (ADDED).' })
  parent!: Target | null;
  @Field(() => LineageVerdict, { description: 'The verdict.' })
  verdict!: LineageVerdict;
  @Field(() => String, { description: 'The step of `corpus.lineageRule` that gave it.' })
  step!: string;
  @Field(() => String, { description: 'Why, in Vietnamese.' })
  because!: string;
  @Field(() => String, { description: 'Why, in English.' })
  becauseEn!: string;
}

/** A page of lineages. */
export const LineageConnection = connectionType(Lineage, 'Lineage');

/** Two targets of one thing and one time that ask for something else. */
@ObjectType({
  simpleResolvers: true,
  description:
    'Two targets of one place, one indicator and one year that ask for different numbers: within one document, or in two.',
})
export class Disagreement {
  @Field(() => Target, { description: 'The document’s own.' })
  target!: Target;
  @Field(() => Target, { description: 'The other, of the same document or another of the same place.' })
  other!: Target;
}

/** A page of disagreements. */
export const DisagreementConnection = connectionType(Disagreement, 'Disagreement');
