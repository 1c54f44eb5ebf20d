import { formatPublished } from './figures.ts';
import type { ContextFields } from '../questions/context.ts';

/** A figure of a place above a target’s. */
export type ContextFigure = ContextFields['edges'][number]['node'];

/** A target, as far as it has to be known to find what stands beside it. */
export interface TargetToCompare {
  readonly due: { readonly year: number | null } | null;
  readonly assessment: { readonly outcomes: readonly unknown[] };
  readonly contextOutcomes: ContextFields;
}

const isSure = ({ population, source }: ContextFigure): boolean =>
  population === null && (source.tier === 'A' || source.tier === 'B');

/**
 * The newest figures of the nearest place above that verdicts may rest on, all that were published for that period, one of each
 * value; none where a target has figures of its own place. Of a target for a year that is past, none from after that year: they would
 * say nothing of it.
 */
export function contextFigures({ due, assessment, contextOutcomes }: TargetToCompare): ContextFigure[] {
  if (assessment.outcomes.length > 0) return [];
  const last = due?.year ?? Infinity;
  const sure = contextOutcomes.edges
    .map(({ node }) => node)
    .filter((figure) => isSure(figure) && (figure.period.year ?? Infinity) <= last);
  const [newest] = sure;
  const same = sure.filter(({ place, period }) => place === newest?.place && period.text === newest.period.text);
  const values = same.map(formatPublished);
  return same.filter((_, at) => values.indexOf(values[at] ?? '') === at);
}
