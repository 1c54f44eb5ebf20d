import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType } from './connection.ts';
import { Document } from './document.ts';
import { Boundary, Obligation } from './obligation.ts';

/** What this corpus has seen of a report that was or will be due. */
export const ReportStatus = { UPCOMING: 'upcoming', RECEIVED: 'received', NOT_SEEN: 'not-seen' } as const;
export type ReportStatus = (typeof ReportStatus)[keyof typeof ReportStatus];
registerEnumType(ReportStatus, {
  name: 'ReportStatus',
  description:
    'UPCOMING: its day is still to come; RECEIVED: a report that names the document is in this corpus; NOT_SEEN: none is in this corpus, which does not say that none was made.',
});

/** One date that follows from a reporting duty (kỳ báo cáo); reckoned from the duty, never kept. */
@ObjectType({
  simpleResolvers: true,
  description:
    'One date that follows from a reporting duty (kỳ báo cáo): when a report is due, and what this corpus has seen of it.',
})
export class ExpectedReport {
  @Field(() => ID, { description: 'The same for the same duty and day.' })
  id!: string;
  @Field(() => GraphQLLocalDate, { description: 'The day that the document names, `YYYY-MM-DD`.' })
  dueOn!: string;
  @Field(() => Boundary, { nullable: true, description: 'Before that day or on it; null: not stated.' })
  boundary!: Boundary | null;
  @Field(() => ReportStatus, { description: 'What this corpus has seen of it.' })
  status!: ReportStatus;
  @Field(() => Obligation, { description: 'The duty that it follows from, with its sentence.' })
  obligation!: Obligation;
  @Field(() => Document, { nullable: true, description: 'The report; null: none is in this corpus.' })
  report!: Document | null;
}

/** A page of expected reports. */
export const ExpectedReportConnection = connectionType(ExpectedReport, 'ExpectedReport');
