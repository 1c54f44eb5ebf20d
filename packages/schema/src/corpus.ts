import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Accuracy } from './accuracy.ts';
import { LineageStep } from './lineage.ts';
import { VerdictStep } from './assessment.ts';
import { SearchEngine } from './search.ts';

/** What this corpus holds. */
@ObjectType({ simpleResolvers: true, description: 'What this corpus holds, and what it does not show yet.' })
export class Corpus {
  @Field(() => Int, { description: 'Documents whose text is here.' })
  documentsHeld!: number;
  @Field(() => Int, { description: 'Documents that are only cited by others.' })
  documentsCited!: number;
  @Field(() => Int, { description: 'Measurable targets.' })
  targets!: number;
  @Field(() => Int, { description: 'Reporting duties.' })
  obligations!: number;
  @Field(() => Int, { description: 'Assignments: agency by place where it is given work.' })
  assignments!: number;
  @Field(() => Int, { description: 'Tasks in those assignments.' })
  tasks!: number;
  @Field(() => Int, { description: 'Citations from one document to another.' })
  citations!: number;
  @Field(() => Int, { description: 'Published figures, without those that were corrected since.' })
  outcomes!: number;
  @Field(() => Int, { description: 'Localities that issued a held document.' })
  localities!: number;
  @Field(() => Float, { description: 'Characters (UTF-16 units) of all held texts.' })
  characters!: number;
  @Field(() => Date, { nullable: true, description: 'When a document was last added or read again; null: none yet.' })
  updatedAt!: Date | null;
  @Field(() => String, { description: 'Changes whenever the corpus does; equal revisions give equal answers.' })
  revision!: string;
  @Field(() => SearchEngine, { description: 'Which engine answers searches now.' })
  searchEngine!: SearchEngine;
  @Field(() => [VerdictStep], {
    description: 'The rule of verdicts, in order: the first step that holds gives the verdict.',
  })
  verdictRule!: VerdictStep[];
  @Field(() => [LineageStep], {
    description: 'The rule of lineage, in order: the first step that holds gives the verdict.',
  })
  lineageRule!: LineageStep[];
  @Field(() => Accuracy, { description: 'How well documents are read, by measurement.' })
  accuracy!: Accuracy;
  @Field(() => [String], { description: 'What this release does not show yet, in Vietnamese.' })
  notYetShown!: string[];
}
