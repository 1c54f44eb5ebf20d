import type { ContextFields } from '../questions/context.ts';

/** A figure of a place above a target’s. */
export type ContextFigure = ContextFields['edges'][number]['node'];

const isSure = ({ population, source }: ContextFigure): boolean =>
  population === null && (source.tier === 'A' || source.tier === 'B');

/** The newest figure of the nearest place above that verdicts may rest on; `null` where a target has figures of its own place. */
export const contextFigure = (target: {
  readonly assessment: { readonly outcomes: readonly unknown[] };
  readonly contextOutcomes: ContextFields;
}): ContextFigure | null =>
  target.assessment.outcomes.length > 0
    ? null
    : (target.contextOutcomes.edges.map(({ node }) => node).find(isSure) ?? null);
