import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ObjectType, registerEnumType } from 'type-graphql';

/** How near a source stands to who counted. */
export const SourceTier = { A: 'A', B: 'B', C: 'C', D: 'D' } as const;
export type SourceTier = (typeof SourceTier)[keyof typeof SourceTier];
registerEnumType(SourceTier, {
  name: 'SourceTier',
  description: 'A: official; B: national press; C: provincial or trade press; D: aggregator or mirror.',
});

/** The level of the place that a figure is of. */
export const OutcomeLevel = {
  COUNTRY: 'country',
  REGION: 'region',
  PROVINCE: 'province',
  DISTRICT: 'district',
  COMMUNE: 'commune',
} as const;
export type OutcomeLevel = (typeof OutcomeLevel)[keyof typeof OutcomeLevel];
registerEnumType(OutcomeLevel, { name: 'OutcomeLevel', description: 'The level of the place that a figure is of.' });

/** How sure a source is of its figure. */
export const OutcomeQualifier = { ESTIMATE: 'estimate', ABOUT: 'about' } as const;
export type OutcomeQualifier = (typeof OutcomeQualifier)[keyof typeof OutcomeQualifier];
registerEnumType(OutcomeQualifier, {
  name: 'OutcomeQualifier',
  description: 'ESTIMATE: “ước đạt”; ABOUT: “khoảng”, “gần”.',
});

/** Where the period of a figure comes from. */
export const PeriodBasis = { STATED: 'stated', INFERRED: 'inferred', PUBLICATION: 'publication' } as const;
export type PeriodBasis = (typeof PeriodBasis)[keyof typeof PeriodBasis];
registerEnumType(PeriodBasis, {
  name: 'PeriodBasis',
  description:
    'STATED: the source says it; INFERRED: worked out from what stands around the figure; PUBLICATION: the source says “now”, and this is the day of its publication.',
});

/** Who published a figure. */
@ObjectType({ simpleResolvers: true, description: 'Who published a figure, where and when.' })
export class OutcomeSource {
  @Field(() => String, { description: 'Title of the page or document.' })
  title!: string;
  @Field(() => String, { description: 'Its address.' })
  url!: string;
  @Field(() => String, { description: 'Who published it.' })
  publisher!: string;
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'On which day; null: not known.' })
  publishedOn!: string | null;
  @Field(() => SourceTier, { description: 'How near it stands to who counted.' })
  tier!: SourceTier;
}

/** The five questions of official statistics on a figure; `null`: the source does not say. */
@ObjectType({
  simpleResolvers: true,
  description: 'Five questions on a figure, as far as its source answers them; null: not stated.',
})
export class OutcomeQuality {
  @Field(() => String, { nullable: true, description: 'How it was verified; null: not stated.' })
  verified!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Whose number it is, by the source’s own words; null: not stated.',
  })
  source!: string | null;
  @Field(() => String, { nullable: true, description: 'How exact it has to be; null: not stated.' })
  accuracy!: string | null;
  @Field(() => String, { nullable: true, description: 'What its limits are: “số liệu sơ bộ”; null: not stated.' })
  limits!: string | null;
  @Field(() => String, { nullable: true, description: 'How these were made good; null: not stated.' })
  madeGood!: string | null;
}
