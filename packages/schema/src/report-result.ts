import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType } from './connection.ts';
import { Passage } from './passage.ts';
import { Change, Comparator } from './target.ts';

/** What a report says of how its figure came about. */
export const ResultKind = { ACTUAL: 'actual', ESTIMATE: 'estimate', CUMULATIVE: 'cumulative' } as const;
export type ResultKind = (typeof ResultKind)[keyof typeof ResultKind];
registerEnumType(ResultKind, {
  name: 'ResultKind',
  description: 'ACTUAL: counted; ESTIMATE: “ước cả năm”; CUMULATIVE: “lũy kế từ đầu năm”.',
});

/** Why a printed figure cannot be trusted. */
export const ResultDoubt = { RATIO: 'ratio', SUM: 'sum', DECIMAL: 'decimal' } as const;
export type ResultDoubt = (typeof ResultDoubt)[keyof typeof ResultDoubt];
registerEnumType(ResultDoubt, {
  name: 'ResultDoubt',
  description:
    'RATIO: the printed share of the plan does not follow from the figure and the plan; SUM: a total is not the sum of its parts; DECIMAL: a lost decimal comma was put back.',
});

/** The time that a figure of a report is for. */
@ObjectType({
  simpleResolvers: true,
  description:
    'The time that a figure of a report is for, as far as it is stated; null: that part is not stated, or does not belong to it.',
})
export class ResultPeriod {
  @Field(() => Int, { nullable: true, description: 'The year.' })
  year!: number | null;
  @Field(() => Int, { nullable: true, description: 'A quarter of it, 1 to 4.' })
  quarter!: number | null;
  @Field(() => Int, { nullable: true, description: 'A month of it.' })
  month!: number | null;
  @Field(() => Int, { nullable: true, description: 'Its first so many months.' })
  months!: number | null;
  @Field(() => String, { nullable: true, description: 'The state on a day, as printed: “2017-10”, “2025-06-30”.' })
  asOf!: string | null;
  @Field(() => String, { nullable: true, description: 'First day of a stretch.' })
  from!: string | null;
  @Field(() => String, { nullable: true, description: 'Last day of a stretch.' })
  to!: string | null;
}

/** A figure that a progress report gives (kết quả). */
@ObjectType({
  simpleResolvers: true,
  description:
    'A figure that a progress report gives: what was done, or how something stands (kết quả). Where it is of a known indicator, the report’s own place and a stated year, it is an Outcome as well.',
})
export class ReportResult {
  @Field(() => String, { description: 'What it counts, in the report’s words.' })
  subject!: string;
  /** Key of the indicator. */
  indicator!: string | null;
  @Field(() => Comparator, { description: 'EQUAL: a plain figure; else a bound (“trên 250 tỷ đồng”).' })
  comparator!: Comparator;
  @Field(() => Change, { description: 'LEVEL: a level; else the figure is the change.' })
  change!: Change;
  @Field(() => Float, { description: 'The number, in `unit`.' })
  value!: number;
  @Field(() => String, { nullable: true, description: 'What is counted: “%”, “ca”; null: nothing says it.' })
  unit!: string | null;
  @Field(() => ResultPeriod, { nullable: true, description: 'For which time; null: not stated.' })
  period!: ResultPeriod | null;
  @Field(() => ResultKind, { description: 'How it came about.' })
  kind!: ResultKind;
  @Field(() => Float, { nullable: true, description: 'The plan’s figure; null: not printed.' })
  plan!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'The printed share of the plan, in per cent: 102.5 for “102,5 %”; null: not printed.',
  })
  percentOfPlan!: number | null;
  @Field(() => Float, { nullable: true, description: 'Out of how many: 20 of “18/20 xã”; null: not printed.' })
  total!: number | null;
  @Field(() => Float, {
    nullable: true,
    description:
      'The same figure of an earlier time, mostly a year before, in `unit`; null: not printed, nor to be reckoned.',
  })
  previous!: number | null;
  @Field(() => ResultDoubt, {
    nullable: true,
    description: 'Why it cannot be trusted; null: nothing speaks against it.',
  })
  doubt!: ResultDoubt | null;
  @Field(() => Float, {
    nullable: true,
    description: 'What was printed where a lost comma was put back: 662 for 6,62; null: `value` stands as printed.',
  })
  printedValue!: number | null;
  @Field(() => Passage, { description: 'Where it stands.' })
  passage!: Passage;
}

/** A page of figures of a report. */
export const ReportResultConnection = connectionType(ReportResult, 'ReportResult');
