import type { Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Clears } from './clears.ts';
import { connectionType } from './connection.ts';
import { Document } from './document.ts';
import { Passage } from './passage.ts';
import type { ReportResult } from './report-result.ts';

/** Whether a text can be trusted letter by letter. */
export const QualityKind = { CLEAN: 'clean', OCR_DAMAGED: 'ocr-damaged' } as const;
export type QualityKind = (typeof QualityKind)[keyof typeof QualityKind];
registerEnumType(QualityKind, { name: 'QualityKind', description: 'Whether a text can be trusted letter by letter.' });

/** How damaged a text is, and the figures that say so. */
@ObjectType({ simpleResolvers: true, description: 'How damaged a text is, and the figures that say so.' })
export class Quality {
  @Field(() => QualityKind, { description: 'Clean, or damaged by a scan’s character recognition.' })
  kind!: QualityKind;
  @Field(() => Float, { description: 'Share of the words that are no Vietnamese syllable, 0 to 1.' })
  unknownWords!: number;
  @Field(() => Float, { description: 'Share of the words that carry a Vietnamese mark, 0 to 1.' })
  markedWords!: number;
  @Field(() => Boolean, {
    description:
      'True: a program restored its words; title, subjects, bodies and recipients are restored, quotes are as printed.',
  })
  restored!: boolean;
  @Field(() => Float, {
    nullable: true,
    description:
      'Of a text that was recognised from pictures: how sure the recognition is of its words on average, 0 to 1; else null.',
  })
  confidence?: number | null;
}

/** A heading of a document. */
@ObjectType({ simpleResolvers: true, description: 'A heading of a document; of a damaged one, in restored words.' })
export class Section {
  @Field(() => String, { description: 'Its label: “II”, “2.1”, “a”.' })
  label!: string;
  @Field(() => String, { description: 'Its words, without the label.' })
  title!: string;
  @Field(() => Int, { description: '1 for the highest level.' })
  depth!: number;
  @Field(() => Int, { description: 'First UTF-16 unit of the heading in `Document.text`.' })
  start!: number;
  @Field(() => Int, { description: 'One past its last UTF-16 unit.' })
  end!: number;
}

/** A date by which, or a time in which, something is to happen. */
@ObjectType({
  simpleResolvers: true,
  description: 'A date by which, or a time in which, something is to happen (thời hạn).',
})
export class Deadline {
  @Field(() => String, { description: 'What is to happen, in the document’s words.' })
  what!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Start, as far as it is stated: “2024-08”, “2025-01-01”; null: none is stated.',
  })
  from!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'End, as far as it is stated: “2030”, “2025-02-28”, “04-07”; null: none is stated.',
  })
  to!: string | null;
  @Field(() => String, { nullable: true, description: '“yearly” where it returns every year; null: it does not.' })
  recurrence!: string | null;
  @Field(() => Passage, { description: 'Where it stands.' })
  passage!: Passage;
}

/** Who a document is sent to. */
@ObjectType({ simpleResolvers: true, description: 'One line of “Nơi nhận”; of a damaged document, in restored words.' })
export class Recipient {
  @Field(() => String, { description: 'As printed: “Sở Y tế (báo cáo)”.' })
  name!: string;
}

/** What was read of a document beside the facts that have rows of their own. */
export interface ReadingBody {
  quality: Quality;
  /** Missing in readings from before it was read. */
  clarity?: Clears;
  /** The text in right Vietnamese, where it is damaged and could be restored; missing in readings from before it was. */
  restoredText?: string | null;
  restoredAlignment?: number[] | null;
  sections: Section[];
  recipients: Recipient[];
  funding: Passage[];
  deadlines: Deadline[];
  qualitativeTargets: Passage[];
  namedWithoutNumber: Passage[];
  /** Missing in readings from before they were kept. */
  results?: ReportResult[];
}

/** One reading of a document's text (bản đọc); readings are added, never changed. */
@Entity()
@ObjectType({
  simpleResolvers: true,
  description: 'One reading of a document’s text (bản đọc); a newer one is added, none is overwritten.',
})
export class Reading {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => Document, { index: true, deleteRule: 'cascade' })
  document!: Rel<Document>;

  @Property({ type: 'datetime' })
  @Field(() => Date, { description: 'When it was read.' })
  readAt!: Date;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'SHA-256 of all that was read: equal ones say the same.' })
  digest!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'SHA-256 of the file that was read.' })
  sha256!: string;

  @Property({ type: 'text', lazy: true })
  text!: string;

  @Property({ type: 'json', lazy: true })
  body!: ReadingBody;
}

/** A page of sections. */
export const SectionConnection = connectionType(Section, 'Section');
/** A page of recipients. */
export const RecipientConnection = connectionType(Recipient, 'Recipient');
/** A page of readings. */
export const ReadingConnection = connectionType(Reading, 'Reading');
/** A page of deadlines. */
export const DeadlineConnection = connectionType(Deadline, 'Deadline');
