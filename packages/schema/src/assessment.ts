import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Outcome } from './outcome.ts';

/** What published figures say of a target. */
export const Verdict = {
  MET: 'MET',
  NOT_MET: 'NOT_MET',
  ON_COURSE: 'ON_COURSE',
  OFF_COURSE: 'OFF_COURSE',
  NO_FIGURE: 'NO_FIGURE',
  NOT_MEASURABLE: 'NOT_MEASURABLE',
  NOT_COMPARABLE: 'NOT_COMPARABLE',
  UNDECIDED: 'UNDECIDED',
} as const;
export type Verdict = (typeof Verdict)[keyof typeof Verdict];
registerEnumType(Verdict, {
  name: 'Verdict',
  description:
    'What published figures say of a target, by the rule in `corpus.verdictRule`. NO_FIGURE: not in this corpus; it does not say that nothing was done.',
});

/** One step of the rule of verdicts. */
@ObjectType({
  simpleResolvers: true,
  description: 'One step of the rule of verdicts: the first whose condition holds gives the verdict.',
})
export class VerdictStep {
  @Field(() => String, { description: 'Its name: “reached-early”.' })
  id!: string;
  @Field(() => Verdict, { description: 'The verdict that it gives.' })
  verdict!: Verdict;
  @Field(() => String, { description: 'Its condition, in Vietnamese.' })
  because!: string;
  @Field(() => String, { description: 'Its condition, in English.' })
  becauseEn!: string;
}

/** What published figures say of a target, and why. */
@ObjectType({
  simpleResolvers: true,
  description:
    'What published figures say of a target as of today, which step of the rule says so, and on what it rests.',
})
export class Assessment {
  @Field(() => Verdict, { description: 'The verdict.' })
  verdict!: Verdict;
  @Field(() => String, { description: 'The step of `corpus.verdictRule` that gave it.' })
  step!: string;
  @Field(() => String, { description: 'Why, in Vietnamese.' })
  because!: string;
  @Field(() => String, { description: 'Why, in English.' })
  becauseEn!: string;
  @Field(() => [Outcome], { description: 'The figures that it rests on; empty: on none.' })
  outcomes!: Outcome[];
}
