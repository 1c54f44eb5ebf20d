import type { FilterQuery, QueryOrderMap } from '@mikro-orm/postgresql';
import { symbolKey } from '@sau-ro/reading';
import { CitationRole, type Target } from '@sau-ro/schema';
import { Field, Float, InputType, Int, registerEnumType } from 'type-graphql';
import { given } from '../paging/given.ts';
import { placeFilter } from '../locality/place-filter.ts';

/** Which targets. */
@InputType({ description: 'Which targets; every condition given has to hold.' })
export class TargetFilter {
  @Field(() => String, { nullable: true, description: 'Slug of the document that sets it.' })
  document?: string;
  @Field(() => [String], { nullable: true, description: 'Keys of indicators.' })
  indicator?: string[];
  @Field(() => String, { nullable: true, description: 'Slug of the locality that sets it.' })
  locality?: string;
  @Field(() => String, { nullable: true, description: 'Slug of a locality: it, or any within it.' })
  within?: string;
  @Field(() => String, { nullable: true, description: 'Number of a document that its document carries out.' })
  symbol?: string;
  @Field(() => Int, { nullable: true, description: 'Year by which it is to be reached.' })
  dueYear?: number;
  @Field(() => Boolean, { nullable: true, description: 'True: says by when; false: does not.' })
  hasDue?: boolean;
  @Field(() => Float, { nullable: true, description: 'Only values below this.' })
  valueBelow?: number;
  @Field(() => Float, { nullable: true, description: 'Only values above this.' })
  valueAbove?: number;
}

/** In which order targets come. */
export const TargetOrder = { DOCUMENT: 'document', DUE: 'due', VALUE: 'value', UPDATED: 'updated' } as const;
export type TargetOrder = (typeof TargetOrder)[keyof typeof TargetOrder];
registerEnumType(TargetOrder, {
  name: 'TargetOrder',
  description: 'As they stand in their documents, by due year, by value; UPDATED: what is known since last first.',
});

const ORDERS: Record<TargetOrder, QueryOrderMap<Target>> = {
  document: { document: 'asc', position: 'asc' },
  due: { dueYear: 'asc nulls last', id: 'asc' },
  value: { value: 'asc', id: 'asc' },
  updated: { knownFrom: 'desc', id: 'desc' },
};

/** The order as the store takes it. */
export const orderOf = (order: TargetOrder): QueryOrderMap<Target> => ORDERS[order];

const dueFilter = (hasDue: boolean): object =>
  hasDue ? { $or: [{ dueYear: { $ne: null } }, { dueFrom: { $ne: null } }] } : { dueYear: null, dueFrom: null };

/** The filter as the store takes it. */
export function whereTarget(filter?: TargetFilter): FilterQuery<Target> {
  const { document, indicator, locality, within, symbol, dueYear, hasDue, valueBelow, valueAbove } = given(filter);
  const carriesOut = { citations: { $some: { symbolKey: symbolKey(symbol ?? ''), role: CitationRole.IMPLEMENTS } } };
  const conditions: unknown[] = [
    document === undefined ? {} : { document: { slug: document } },
    indicator === undefined ? {} : { indicator: { $in: indicator } },
    placeFilter({ locality, within }),
    symbol === undefined ? {} : { document: carriesOut },
    dueYear === undefined ? {} : { dueYear },
    hasDue === undefined ? {} : dueFilter(hasDue),
    valueBelow === undefined ? {} : { value: { $lt: valueBelow } },
    valueAbove === undefined ? {} : { value: { $gt: valueAbove } },
  ];
  return { $and: conditions } as FilterQuery<Target>;
}
