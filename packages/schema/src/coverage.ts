import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType } from './connection.ts';
import { Document } from './document.ts';
import { Locality, LocalityLevel } from './locality.ts';

/** How far a resolution is seen to be carried out in a place. */
export const CoverageStatus = { HELD: 'held', CITED: 'cited', KNOWN: 'known', NOT_SEEN: 'not-seen' } as const;
export type CoverageStatus = (typeof CoverageStatus)[keyof typeof CoverageStatus];
registerEnumType(CoverageStatus, {
  name: 'CoverageStatus',
  description:
    'HELD: a document of the place that carries the resolution out, at any step of the chain, is in this corpus; CITED: one is only cited, with words that say so; KNOWN: one is only listed as issued; NOT_SEEN: none is in this corpus, which does not say that nothing was done.',
});

/** The resolution that made a locality of today. */
@ObjectType({ simpleResolvers: true, description: 'The resolution of June 2025 that made a locality out of others.' })
export class LocalityMerger {
  @Field(() => String, { description: 'Its number: “1672/NQ-UBTVQH15”.' })
  symbol!: string;
  @Field(() => String, { description: 'Who passed it, in Vietnamese.' })
  issuer!: string;
  @Field(() => GraphQLLocalDate, { description: 'The day on which it was passed, `YYYY-MM-DD`.' })
  passedOn!: string;
  @Field(() => GraphQLLocalDate, { description: 'The day since which the locality exists, `YYYY-MM-DD`.' })
  since!: string;
}

/** A document of a place that went into another. */
@ObjectType({ simpleResolvers: true, description: 'A document of a place that went into another on 1 July 2025.' })
export class InheritedDocument {
  @Field(() => Document, { description: 'The document.' })
  document!: Document;
  @Field(() => Locality, { description: 'The place that issued it, which went into the other wholly or in part.' })
  locality!: Locality;
  @Field(() => LocalityMerger, { nullable: true, description: 'What merged them; null: not recorded.' })
  merger!: LocalityMerger | null;
}

/** A page of documents of places that went into another. */
export const InheritedDocumentConnection = connectionType(InheritedDocument, 'InheritedDocument');

/** What is seen of a resolution in one place. */
@ObjectType({ simpleResolvers: true, description: 'What is seen of a resolution in one place, as of a day.' })
export class CoverageRow {
  @Field(() => Locality, { description: 'The place.' })
  locality!: Locality;
  @Field(() => CoverageStatus, {
    description: 'What is seen there: of its own documents, not of those before a merger.',
  })
  status!: CoverageStatus;
  @Field(() => [Document], {
    description: 'Its documents that carry the resolution out, the surest first; 20 at most.',
  })
  documents!: Document[];
  @Field(() => [InheritedDocument], {
    description: 'Those of the places that it was made of; 20 at most. They do not change `status`.',
  })
  inherited!: InheritedDocument[];
  @Field(() => Int, {
    nullable: true,
    description: 'Days from the resolution to the first of its documents with a full date; null: none has one.',
  })
  days!: number | null;
}

/** A page of places. */
export const CoverageRowConnection = connectionType(CoverageRow, 'CoverageRow');

/** How many places have each status. */
@ObjectType({
  simpleResolvers: true,
  description: 'How many places have each status; they add up to the register of that day.',
})
export class CoverageTotals {
  @Field(() => Int, { description: 'Places with a document whose text is here.' })
  held!: number;
  @Field(() => Int, { description: 'Places with a document that is only cited.' })
  cited!: number;
  @Field(() => Int, { description: 'Places with a document that is only listed.' })
  known!: number;
  @Field(() => Int, { description: 'Places of which this corpus has none.' })
  notSeen!: number;
  @Field(() => Int, { description: 'Those among `notSeen` of which a place that went into them has one.' })
  inherited!: number;
  @Field(() => Int, { description: 'All places of the register on that day: held + cited + known + notSeen.' })
  total!: number;
}

/** How long it took. */
@ObjectType({
  simpleResolvers: true,
  description: 'How long several things took, in days; what has no full date is counted apart.',
})
export class Durations {
  @Field(() => Int, { description: 'How many have a full date.' })
  dated!: number;
  @Field(() => Int, { description: 'How many have none.' })
  undated!: number;
  @Field(() => Int, { nullable: true, description: 'The shortest, in days; null: none is dated.' })
  least!: number | null;
  @Field(() => Int, { nullable: true, description: 'The middle one, in days; null: none is dated.' })
  median!: number | null;
  @Field(() => Int, { nullable: true, description: 'The longest, in days; null: none is dated.' })
  most!: number | null;
}

/** A resolution against the register of places. */
@ObjectType({
  simpleResolvers: true,
  description: 'Where a resolution is seen to be carried out, place by place of the register of a day.',
})
export class Coverage {
  @Field(() => Document, { description: 'The resolution, or whatever document is carried out.' })
  document!: Document;
  @Field(() => LocalityLevel, { description: 'Which places.' })
  level!: LocalityLevel;
  @Field(() => GraphQLLocalDate, {
    description:
      'The day, `YYYY-MM-DD`: its register of places, and the documents that can have been issued until then (blank parts of a date at their earliest).',
  })
  on!: string;
  @Field(() => CoverageTotals, { description: 'How many places have each status.' })
  totals!: CoverageTotals;
  @Field(() => Durations, {
    description: 'Days from the resolution to each place’s first document, over the places that have one.',
  })
  clock!: Durations;
}

/** What is seen in a place of one resolution. */
@ObjectType({ simpleResolvers: true, description: 'What is seen in a place of one document that others carry out.' })
export class ResolutionCoverage {
  @Field(() => Document, { description: 'The resolution, or whatever document is carried out.' })
  document!: Document;
  @Field(() => CoverageStatus, { description: 'What is seen there: of its own documents.' })
  status!: CoverageStatus;
  @Field(() => [Document], { description: 'The place’s documents that carry it out, the surest first; 20 at most.' })
  documents!: Document[];
  @Field(() => [InheritedDocument], { description: 'Those of the places that it was made of; 20 at most.' })
  inherited!: InheritedDocument[];
}

/** A page of resolutions. */
export const ResolutionCoverageConnection = connectionType(ResolutionCoverage, 'ResolutionCoverage');
