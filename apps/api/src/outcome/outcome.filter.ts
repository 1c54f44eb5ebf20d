import type { FilterQuery, QueryOrderMap } from '@mikro-orm/postgresql';
import { type Outcome, OutcomeLevel, SourceTier } from '@sau-ro/schema';
import { Field, InputType, Int, registerEnumType } from 'type-graphql';
import { placeFilter } from '../locality/place-filter.ts';
import { given } from '../paging/given.ts';
import type { AsOf } from '../store/as-of.ts';

/** Which published figures. */
@InputType({ description: 'Which published figures; every condition given has to hold.' })
export class OutcomeFilter {
  @Field(() => String, { nullable: true, description: 'Slug of the held report that it was read from.' })
  document?: string;
  @Field(() => [String], { nullable: true, description: 'Keys of indicators.' })
  indicator?: string[];
  @Field(() => String, {
    nullable: true,
    description: 'Slug of a locality; the one before 1 July 2025 is another than the one since.',
  })
  locality?: string;
  @Field(() => String, { nullable: true, description: 'Slug of a locality: it, or any within it.' })
  within?: string;
  @Field(() => [OutcomeLevel], { nullable: true, description: 'Levels of places: `COUNTRY` for the whole country.' })
  level?: OutcomeLevel[];
  @Field(() => Int, { nullable: true, description: 'The year that the figure is for.' })
  year?: number;
  @Field(() => [SourceTier], { nullable: true, description: 'Tiers of sources; A and B count as outcomes.' })
  tier?: SourceTier[];
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only figures that were corrected or withdrawn since; otherwise only those that stand.',
  })
  superseded?: boolean;
}

/** In which order figures come. */
export const OutcomeOrder = { PERIOD: 'period', VALUE: 'value', UPDATED: 'updated' } as const;
export type OutcomeOrder = (typeof OutcomeOrder)[keyof typeof OutcomeOrder];
registerEnumType(OutcomeOrder, {
  name: 'OutcomeOrder',
  description: 'By period, the newest first; by value; UPDATED: what is known since last first.',
});

const ORDERS: Record<OutcomeOrder, QueryOrderMap<Outcome>> = {
  period: { periodEnd: 'desc', id: 'asc' },
  value: { value: 'asc', id: 'asc' },
  updated: { knownSince: 'desc', id: 'desc' },
};

/** The order as the store takes it. */
export const orderOf = (order: OutcomeOrder): QueryOrderMap<Outcome> => ORDERS[order];

// figures are never overwritten: each says since when it is known, and which one replaced it
function whereStanding(superseded: boolean, asOf: AsOf): object {
  if (asOf === null) {
    return superseded
      ? { $or: [{ supersededBy: { $ne: null } }, { withdrawnAt: { $ne: null } }] }
      : { supersededBy: null, withdrawnAt: null };
  }
  const edge = { [superseded ? '$lte' : '$gt']: asOf };
  const ended = [{ supersededBy: { knownSince: edge } }, { withdrawnAt: edge }];
  const standing = { $and: [{ $or: [{ supersededBy: null }, ended[0]] }, { $or: [{ withdrawnAt: null }, ended[1]] }] };
  return { knownSince: { $lte: asOf }, ...(superseded ? { $or: ended } : standing) };
}

/** The filter as the store takes it. */
export function whereOutcome(filter?: OutcomeFilter, asOf: AsOf = null): FilterQuery<Outcome> {
  const { document, indicator, locality, within, level, year, tier, superseded } = given(filter);
  const conditions: unknown[] = [
    whereStanding(superseded === true, asOf),
    document === undefined ? {} : { document: { slug: document } },
    indicator === undefined ? {} : { indicator: { $in: indicator } },
    placeFilter({ locality, within }),
    level === undefined ? {} : { level: { $in: level } },
    year === undefined ? {} : { year },
    tier === undefined ? {} : { source: { tier: { $in: tier } } },
  ];
  return { $and: conditions } as FilterQuery<Outcome>;
}
