import { COUNTRY, placeOfTarget } from '@sau-ro/assessment';
import type { Outcome, Target } from '@sau-ro/schema';
import type { Context } from '../context.ts';

/** The figures of a target's indicator for its very place, or for the country where a national body set it; the newest first. */
export async function findMeasured(target: Target, loaders: Context['loaders']): Promise<readonly Outcome[]> {
  if (!target.indicator) return [];
  const document = await loaders.document.load(target.document.id);
  const place = placeOfTarget(target.locality?.key ?? null, document?.issuer ?? null);
  if (place === null) return [];
  const locality = place === COUNTRY ? null : place;
  return loaders.outcomes.measuredPlace.load({ indicator: target.indicator.key, locality });
}
