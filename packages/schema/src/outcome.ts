import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Float, ObjectType } from 'type-graphql';
import { connectionType } from './connection.ts';
import { PartialDate } from './dates.ts';
import { Document } from './document.ts';
import { Indicator } from './indicator.ts';
import { Locality } from './locality.ts';
import { Node, type NodeKey, NodeKind } from './node.ts';
import { OutcomeLevel, OutcomeQualifier, OutcomeQuality, OutcomeSource, PeriodBasis } from './outcome-source.ts';
import { Passage } from './passage.ts';
import { Comparator } from './target.ts';

/** A published figure for an indicator, a place and a period, with its source (kết quả); never overwritten. */
@Entity()
@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description:
    'A published figure for an indicator, a place and a period, with its source (kết quả). Figures of tiers C and D are shown as such, and no verdict rests on them.',
})
export class Outcome extends Node {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  /** What it is a figure of: place, indicator, period, population, source; the same for a figure and its correction. */
  @Property({ type: 'text' })
  @Index()
  identity!: string;

  @ManyToOne(() => Indicator, { index: true })
  indicator!: Rel<Indicator>;

  @ManyToOne(() => Locality, { nullable: true, index: true, deleteRule: 'set null' })
  locality!: Rel<Locality> | null;

  @Enum({ items: () => Object.values(OutcomeLevel), type: 'text' })
  @Field(() => OutcomeLevel, { description: 'The country, a region, a province, a district or a commune.' })
  level!: OutcomeLevel;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Name of the place: “Việt Nam”, “thành phố Cần Thơ”.' })
  place!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'Of whom, where it is not the whole that the indicator names: “người dân nông thôn”; null: of the whole.',
  })
  population!: string | null;

  @Property({ type: 'integer' })
  year!: number;

  @Property({ type: 'integer', nullable: true })
  month!: number | null;

  @Property({ type: 'integer', nullable: true })
  day!: number | null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'True: as of a day or month; false: for the whole year.' })
  asOf!: boolean;

  @Property({ type: 'text' })
  @Field(() => GraphQLLocalDate, { description: 'Last day of the period, by which figures are put in order.' })
  periodEnd!: string;

  @Enum({ items: () => Object.values(PeriodBasis), type: 'text' })
  @Field(() => PeriodBasis, { description: 'Where the period comes from.' })
  periodBasis!: PeriodBasis;

  @Property({ type: 'double' })
  @Field(() => Float, { description: 'The number, in `unit`: 94.29 for “94,29%”.' })
  value!: number;

  @Enum({ items: () => Object.values(Comparator), type: 'text' })
  @Field(() => Comparator, { description: 'EQUAL: a value; anything else: only a bound (“trên 92,4%” is MORE_THAN).' })
  comparator!: Comparator;

  @Enum({ items: () => Object.values(OutcomeQualifier), type: 'text', nullable: true })
  @Field(() => OutcomeQualifier, { nullable: true, description: 'How sure the source is; null: it says nothing.' })
  qualifier!: OutcomeQualifier | null;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Unit: “%”, “tuổi”, “bác sĩ/10.000 dân”.' })
  unit!: string;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Another figure is published for the same thing; both are here.' })
  competing!: boolean;

  @Property({ type: 'json' })
  @Field(() => OutcomeSource, { description: 'Who published it, where and when.' })
  source!: OutcomeSource;

  @Property({ type: 'json' })
  @Field(() => OutcomeQuality, { description: 'What the source says of how good the figure is.' })
  quality!: OutcomeQuality;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What a reader has to know, in Vietnamese; null: nothing.' })
  note!: string | null;

  @ManyToOne(() => Document, { nullable: true, index: true, deleteRule: 'cascade' })
  document!: Rel<Document> | null;

  @Property({ type: 'json', nullable: true })
  @Field(() => Passage, {
    nullable: true,
    description: 'Where it stands in the report; null: it was not read from a held report.',
  })
  passage!: Passage | null;

  @Property({ type: 'datetime' })
  @Field(() => Date, { description: 'When this corpus first had it.' })
  knownSince!: Date;

  @Property({ type: 'datetime', nullable: true })
  @Field(() => Date, {
    nullable: true,
    description: 'Since when no reading of its report gives it any more; null: it stands, or was replaced.',
  })
  withdrawnAt!: Date | null;

  @ManyToOne(() => Outcome, { nullable: true, index: true, deleteRule: 'set null' })
  supersededBy!: Rel<Outcome> | null;

  override nodeKey(): NodeKey {
    return [NodeKind.Outcome, this.id];
  }

  @Field(() => String, { description: 'Permanent address; leads to its row on the indicator’s page.' })
  url(): string {
    return `/f/${this.globalId()}/`;
  }

  @Field(() => PartialDate, { description: 'The year, month or day that it is for.' })
  period(): PartialDate {
    return Object.assign(new PartialDate(), { year: this.year, month: this.month, day: this.day });
  }

  @Field(() => Boolean, { description: 'The period was worked out from what stands around the figure.' })
  periodInferred(): boolean {
    return this.periodBasis === PeriodBasis.INFERRED;
  }
}

/** A page of published figures. */
export const OutcomeConnection = connectionType(Outcome, 'Outcome');
