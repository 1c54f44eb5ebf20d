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
    'UPCOMING: its day is still to come; RECEIVED: a report of the same place under the same document is in this corpus (see `link`); NOT_SEEN: none is in this corpus, which does not say that none was made.',
});

/** Why a report is taken for the one that was due. */
export const ReportLink = { PLAN: 'plan', ORDER: 'order' } as const;
export type ReportLink = (typeof ReportLink)[keyof typeof ReportLink];
registerEnumType(ReportLink, {
  name: 'ReportLink',
  description:
    'PLAN: it names the document that lays the duty down; ORDER: it is of the same place and carries out what that document carries out (whose own number is often left blank).',
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
  @Field(() => Document, {
    nullable: true,
    description:
      'The report, issued about that day; where several bodies have to report, that of one of them. Null: none is in this corpus.',
  })
  report!: Document | null;
  @Field(() => ReportLink, { nullable: true, description: 'Why it is taken for that report; null: there is none.' })
  link!: ReportLink | null;
}

/** A page of expected reports. */
export const ExpectedReportConnection = connectionType(ExpectedReport, 'ExpectedReport');
