import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType } from './connection.ts';
import { Document } from './document.ts';
import { Indicator } from './indicator.ts';
import { KnownSource } from './known-source.ts';
import { Locality } from './locality.ts';
import { Fact } from './fact.ts';
import { Node, type NodeKey, NodeKind } from './node.ts';
import { Passage } from './passage.ts';

/** How the measured figure has to stand to the target's value. */
export const Comparator = { AT_LEAST: '>=', MORE_THAN: '>', EQUAL: '=', AT_MOST: '<=', LESS_THAN: '<' } as const;
export type Comparator = (typeof Comparator)[keyof typeof Comparator];
registerEnumType(Comparator, {
  name: 'Comparator',
  description: '≥ (“từ … trở lên”, “ít nhất”), > (“trên”), = (plain “đạt”), ≤, <.',
});

/** Whether the value is a level or a change. */
export const Change = { LEVEL: 'level', INCREASE: 'increase', DECREASE: 'decrease' } as const;
export type Change = (typeof Change)[keyof typeof Change];
registerEnumType(Change, {
  name: 'Change',
  description: 'LEVEL: the value itself is to be reached; INCREASE, DECREASE: it is the change (“tăng thêm 10%”).',
});

/** A part of a target that its document leaves unstated. */
export const TargetPart = {
  DUE: 'due',
  POPULATION: 'population',
  INDICATOR: 'indicator',
  BASELINE: 'baseline',
} as const;
export type TargetPart = (typeof TargetPart)[keyof typeof TargetPart];
registerEnumType(TargetPart, {
  name: 'TargetPart',
  description: 'What a target does not state: by when, of whom, of what known indicator, from which starting level.',
});

/** When a target falls due. */
@ObjectType({ simpleResolvers: true, description: 'When a target falls due: in a year, or from a year on.' })
export class TargetDue {
  @Field(() => Int, {
    nullable: true,
    description: 'The year in which it is to be reached; null: only a start is stated.',
  })
  year!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'The year from which it is to hold (“từ năm 2026”); null: a year of arrival is stated.',
  })
  from!: number | null;
}

/** What of a target is stated. */
interface StatedParts {
  readonly due: object | null;
  readonly unit: string;
  readonly population: string | null;
  readonly indicator: unknown;
  readonly change: Change;
}

/** What a target leaves unstated: a share has a population, a change a level that it starts from. */
export function missingParts({ due, unit, population, indicator, change }: StatedParts): TargetPart[] {
  const parts: [boolean, TargetPart][] = [
    [due === null, TargetPart.DUE],
    [unit === '%' && population === null, TargetPart.POPULATION],
    [indicator === null, TargetPart.INDICATOR],
    [change !== Change.LEVEL, TargetPart.BASELINE],
  ];
  return parts.filter(([absent]) => absent).map(([, part]) => part);
}

/** A measurable goal (chỉ tiêu). */
@Entity()
@Index({ properties: ['knownFrom', 'id'] })
@ObjectType({
  simpleResolvers: true,
  implements: [Node, Fact],
  description: 'A measurable goal (chỉ tiêu), read from one sentence, or told by a source.',
})
export class Target extends Fact {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => Document, { index: true, deleteRule: 'cascade' })
  document!: Rel<Document>;

  @ManyToOne(() => Locality, { nullable: true, index: true, deleteRule: 'set null' })
  locality!: Rel<Locality> | null;

  @ManyToOne(() => Indicator, { nullable: true, index: true, deleteRule: 'set null' })
  indicator!: Rel<Indicator> | null;

  @Property({ type: 'integer' })
  position!: number;

  @Property({ type: 'text' })
  @Field(() => String, {
    description: 'What is measured, in the document’s words; without its text, the indicator’s name.',
  })
  subject!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Of whom: “dân số”; null: not stated.' })
  population!: string | null;

  @Enum({ items: () => Object.values(Comparator), type: 'text' })
  @Field(() => Comparator, { description: 'How the figure has to stand to `value`.' })
  comparator!: Comparator;

  @Enum({ items: () => Object.values(Change), type: 'text' })
  @Field(() => Change, { description: 'Whether `value` is a level or a change.' })
  change!: Change;

  @Property({ type: 'double' })
  @Index()
  @Field(() => Float, { description: 'The number, in `unit`: 98 for “98%”, 75.5 for “75,5 tuổi”.' })
  value!: number;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Unit as printed: “%”, “tuổi”, “lần/năm”.' })
  unit!: string;

  @Property({ type: 'integer', nullable: true })
  @Index()
  dueYear!: number | null;

  @Property({ type: 'integer', nullable: true })
  dueFrom!: number | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Labels of the headings above it: “II.2”; null: none is above.' })
  section!: string | null;

  @Property({ type: 'json', nullable: true })
  @Field(() => Passage, { nullable: true, description: 'The words that were read; null: `source` tells it.' })
  declare passage: Passage | null;

  @Property({ type: 'json', nullable: true })
  @Field(() => KnownSource, {
    nullable: true,
    description: 'Where it was seen, of a document whose text is not here; null: `passage` says it.',
  })
  source!: KnownSource | null;

  override nodeKey(): NodeKey {
    return [NodeKind.Target, this.id];
  }

  @Field(() => String, { description: 'Permanent address; leads to the sentence.' })
  url(): string {
    return `/f/${this.globalId()}/`;
  }

  @Field(() => TargetDue, { nullable: true, description: 'By when; null: not stated.' })
  due(): TargetDue | null {
    return this.dueYear === null && this.dueFrom === null ? null : { year: this.dueYear, from: this.dueFrom };
  }

  @Field(() => [TargetPart], {
    description: 'What the document does not state of it; empty: nothing is missing, or its text is not here.',
  })
  missing(): TargetPart[] {
    if (this.passage === null) return [];
    const { unit, population, indicator, change } = this;
    return missingParts({ due: this.due(), unit, population, indicator, change });
  }
}

/** A page of targets. */
export const TargetConnection = connectionType(Target, 'Target');
