import { assess, type AssessedTarget, COUNTRY, type Figure, firstPossibleDay, placeOfTarget } from '@sau-ro/assessment';
import {
  Assessment,
  type Document,
  type Indicator,
  type Outcome,
  OutcomeLevel,
  PeriodBasis,
  Target,
} from '@sau-ro/schema';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { dayInVietnam } from '../expected-report/today.ts';
import { findMeasured } from '../outcome/measured.ts';

const figureOf = (outcome: Outcome): Figure => ({
  id: outcome.id,
  indicator: outcome.indicator.key,
  locality: outcome.locality?.key ?? (outcome.level === OutcomeLevel.COUNTRY ? COUNTRY : null),
  population: outcome.population,
  value: outcome.value,
  comparator: outcome.comparator,
  unit: outcome.unit,
  qualifier: outcome.qualifier,
  year: outcome.year,
  periodEnd: outcome.periodEnd,
  isPeriodInferred: outcome.periodBasis === PeriodBasis.INFERRED,
  tier: outcome.source.tier,
  publishedOn: outcome.source.publishedOn ?? null,
});

const assessed = (target: Target, indicator: Indicator | null, document: Document | null): AssessedTarget => ({
  indicator: indicator && { key: indicator.key, words: `${indicator.name} ${indicator.unit}` },
  better: indicator?.better ?? null,
  locality: placeOfTarget(target.locality?.key ?? null, document?.issuer ?? null),
  value: target.value,
  comparator: target.comparator,
  change: target.change,
  unit: target.unit,
  population: target.population,
  due: target.due(),
  since: document?.issuedOn ? firstPossibleDay(document.issuedOn) : null,
});

/** The verdict on a target. */
@Resolver(() => Target)
export class TargetAssessmentResolver {
  @FieldResolver(() => Assessment, {
    complexity: 5,
    description:
      'What published figures of its very place say of it as of today; never across a merger. Of the country, where a national body sets it for no place.',
  })
  async assessment(@Root() target: Target, @Ctx() { loaders }: Context): Promise<Assessment> {
    const { indicator } = target;
    const [of, document, outcomes] = await Promise.all([
      indicator && loaders.indicator.load(indicator.key),
      loaders.document.load(target.document.id),
      findMeasured(target, loaders),
    ]);
    const { step, figures } = assess(assessed(target, of, document), outcomes.map(figureOf), dayInVietnam(new Date()));
    const resting = new Set(figures.map(({ id }) => id));
    return Object.assign(new Assessment(), {
      verdict: step.verdict,
      step: step.id,
      because: step.vi,
      becauseEn: step.en,
      outcomes: outcomes.filter(({ id }) => resting.has(id)),
    });
  }
}
