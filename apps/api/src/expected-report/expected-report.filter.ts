import type { FilterQuery } from '@mikro-orm/postgresql';
import { foldPlace } from '@sau-ro/gazetteer';
import { type Agency, type Obligation, ReportStatus } from '@sau-ro/schema';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, InputType, registerEnumType } from 'type-graphql';
import { placeFilter } from '../locality/place-filter.ts';
import { given } from '../paging/given.ts';

/** Which expected reports. */
@InputType({ description: 'Which expected reports; every condition given has to hold.' })
export class ExpectedReportFilter {
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'First day, `YYYY-MM-DD`; without it from the beginning.',
  })
  from?: string;
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Last day, `YYYY-MM-DD`, ten years from today at the latest; without it a year from today.',
  })
  to?: string;
  @Field(() => String, { nullable: true, description: 'Slug of the locality of the document that lays the duty down.' })
  locality?: string;
  @Field(() => String, { nullable: true, description: 'Slug of a locality: it, or any within it.' })
  within?: string;
  @Field(() => String, { nullable: true, description: 'Slug of the document that lays the duty down.' })
  document?: string;
  @Field(() => String, { nullable: true, description: 'Slug of the agency that has to report.' })
  agency?: string;
  @Field(() => [ReportStatus], { nullable: true, description: 'What this corpus has seen of them.' })
  status?: ReportStatus[];
}

/** In which order expected reports come. */
export const ExpectedReportOrder = { DAY: 'day', UPDATED: 'updated', NEAREST: 'nearest' } as const;
export type ExpectedReportOrder = (typeof ExpectedReportOrder)[keyof typeof ExpectedReportOrder];
registerEnumType(ExpectedReportOrder, {
  name: 'ExpectedReportOrder',
  description:
    'By day; UPDATED: what came about last first, a day by coming, a duty by being read; NEAREST: the nearest to today first, before or after.',
});

/** The duties that can have such reports: a duty without a day has none. */
export function whereDuty(filter: ExpectedReportFilter | undefined, agency: Agency | null): FilterQuery<Obligation> {
  const { locality, within, document } = given(filter);
  const place = placeFilter({ locality, within });
  const conditions: unknown[] = [
    { due: { $ne: null } },
    document === undefined ? {} : { document: { slug: document } },
    place.locality === undefined ? {} : { document: place },
    agency?.locality ? { document: { locality: agency.locality.key } } : {},
  ];
  return { $and: conditions } as FilterQuery<Obligation>;
}

/** Whether a duty is an agency’s: it is named there as where it is given work. */
export const isDutyOf = ({ from }: Obligation, { folded }: Agency): boolean =>
  from !== null && foldPlace(from) === folded;
