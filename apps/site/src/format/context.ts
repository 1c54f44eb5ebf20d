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
 * The newest figure of the nearest place above that verdicts may rest on; `null` where a target has figures of its own place. Of a
 * target for a year that is past, none from after that year: it would say nothing of it.
 */
export function contextFigure({ due, assessment, contextOutcomes }: TargetToCompare): ContextFigure | null {
  if (assessment.outcomes.length > 0) return null;
  const last = due?.year ?? Infinity;
  const figures = contextOutcomes.edges.map(({ node }) => node);
  return figures.find((figure) => isSure(figure) && (figure.period.year ?? Infinity) <= last) ?? null;
}
