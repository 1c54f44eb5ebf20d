import { type Figure, type Goal, type Says, say } from './figure.ts';
import type { IsoDate } from './iso-date.ts';
import { isSameMeasure } from './measure.ts';
import { type Case, RULE, type Step } from './rule.ts';

/** A target, as far as a verdict needs it. */
export interface AssessedTarget extends Goal {
  /** What is measured; `null`: none of the known. */
  readonly indicator: {
    readonly key: string;
    /** Its name and unit in Vietnamese, which say of whom it is where nothing else is said. */
    readonly words: string;
  } | null;
  /** Key of its place, or of the country; `null`: not known. */
  readonly locality: string | null;
  readonly change: 'level' | 'increase' | 'decrease';
  readonly unit: string;
  readonly population: string | null;
  readonly due: { readonly year: number | null; readonly from: number | null } | null;
  /** The first day on which its document can have been issued; `null`: not known. */
  readonly since: IsoDate | null;
}

/** A verdict, the step of the rule that gave it, and the figures that it rests on. */
export interface Assessment {
  readonly step: Step;
  readonly figures: readonly Figure[];
}

const DECIDING: ReadonlySet<string> = new Set(['A', 'B']);

const isOfTarget = (target: AssessedTarget, figure: Figure): boolean =>
  figure.locality !== null &&
  figure.locality === target.locality &&
  isSameMeasure(target, figure, target.indicator?.words ?? '');

const yearOf = (day: IsoDate): number => Number(day.slice(0, 4));

interface Term {
  readonly due: Case['due'];
  /** Whether a figure is of a period that this term asks for. */
  readonly asks: (figure: Figure) => boolean;
  readonly dueYear: number | null;
}

function termOf({ due, since }: AssessedTarget, today: IsoDate): Term {
  const { year = null, from = null } = due ?? {};
  const dueYear = year ?? from;
  if (dueYear === null) return { due: 'open', dueYear, asks: ({ periodEnd }) => since !== null && periodEnd > since };
  // a year that has not ended is not judged; one from which something holds is, once it has begun
  const isAhead = year === null ? yearOf(today) < dueYear : yearOf(today) <= dueYear;
  if (isAhead) return { due: 'ahead', dueYear, asks: () => true };
  return { due: 'past', dueYear, asks: (figure) => (year === null ? figure.year >= dueYear : figure.year === year) };
}

function latestOf(figures: readonly Figure[]): readonly Figure[] {
  const last = figures.reduce((latest, { periodEnd }) => (periodEnd > latest ? periodEnd : latest), '');
  return figures.filter(({ periodEnd }) => periodEnd === last);
}

const DAY = 86_400_000;
const [YEAR_DAYS, MOST_DAYS] = [365, 5 * 366];
const daysBetween = (one: IsoDate, other: IsoDate): number => (Date.parse(other) - Date.parse(one)) / DAY;

const isExact = ({ comparator, qualifier, isPeriodInferred }: Figure): boolean =>
  comparator === '=' && qualifier === null && !isPeriodInferred;

// the line through the latest exact figure and the nearest one that is a year older, as far as the last day of the due year
function trendOf(target: Goal, figures: readonly Figure[], dueYear: number, today: IsoDate): Says | null {
  const recent = figures.filter((figure) => isExact(figure) && daysBetween(figure.periodEnd, today) <= MOST_DAYS);
  const last = latestOf(recent);
  const before = latestOf(
    recent.filter(({ periodEnd }) => daysBetween(periodEnd, last[0]?.periodEnd ?? '') >= YEAR_DAYS),
  );
  const [end, start] = [last[0], before[0]];
  // competing figures make no line
  if (!end || !start || last.length > 1 || before.length > 1) return null;
  const daily = (end.value - start.value) / daysBetween(start.periodEnd, end.periodEnd);
  const value = end.value + daily * daysBetween(end.periodEnd, `${dueYear}-12-31`);
  const said = say({ ...end, value }, target);
  return said === 'open' ? null : said;
}

/**
 * What published figures say of a target as of a day: the first step of the rule that holds. Figures of another place, population or
 * unit, those from after that day, and those of tiers C and D decide nothing.
 */
export function assess(target: AssessedTarget, outcomes: readonly Figure[], today: IsoDate): Assessment {
  const { indicator } = target;
  const known = outcomes.filter(
    (figure) =>
      figure.indicator === indicator?.key && figure.periodEnd <= today && (figure.publishedOn ?? today) <= today,
  );
  const term = termOf(target, today);
  const ofTarget = known.filter((figure) => isOfTarget(target, figure));
  const strong = ofTarget.filter(({ tier }) => DECIDING.has(tier));
  const figures = latestOf(strong.filter(term.asks));
  const given: Case = {
    hasIndicator: indicator !== null,
    isChange: target.change !== 'level',
    hasOtherFigures: known.length > 0 && ofTarget.length === 0,
    hasWeakFigures: strong.length === 0 && ofTarget.length > 0,
    figures,
    says: figures.map((figure) => say(figure, target)),
    due: term.due,
    trend: term.due === 'ahead' && term.dueYear !== null ? trendOf(target, strong, term.dueYear, today) : null,
  };
  const step = RULE.find(({ holds }) => holds(given));
  if (!step) throw new Error('The last step of the rule has to hold always.');
  const isSilent = !given.hasIndicator || given.isChange;
  return { step, figures: isSilent ? [] : figures };
}
