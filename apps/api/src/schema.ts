import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { AgencyResolver } from './agency/agency.resolver.ts';
import { TargetAssessmentResolver } from './assessment/target-assessment.resolver.ts';
import { AssignmentResolver, TaskResolver } from './assignment/assignment.resolver.ts';
import { CitationResolver } from './citation/citation.resolver.ts';
import { CorpusResolver } from './corpus/corpus.resolver.ts';
import { CoverageResolver } from './coverage/coverage.resolver.ts';
import { LocalityCoverageResolver } from './coverage/locality-coverage.resolver.ts';
import { DocumentBodyResolver, ReportResultResolver } from './document/document-body.resolver.ts';
import { DocumentCascadeResolver } from './document/document-cascade.resolver.ts';
import { DocumentChainResolver } from './document/document-chain.resolver.ts';
import { DocumentFactsResolver } from './document/document-facts.resolver.ts';
import { DocumentResolver } from './document/document.resolver.ts';
import { ReadingResolver } from './document/reading.resolver.ts';
import { ExpectedReportResolver } from './expected-report/expected-report.resolver.ts';
import { DocumentFileResolver, FilePageResolver } from './file/document-file.resolver.ts';
import { IndicatorResolver } from './indicator/indicator.resolver.ts';
import { DocumentSharedResolver, SharedTextResolver } from './document/document-shared.resolver.ts';
import { DocumentLineageResolver, TargetLineageResolver } from './lineage/lineage.resolver.ts';
import { LocalityResolver } from './locality/locality.resolver.ts';
import { FactResolver } from './node/fact.resolver.ts';
import { NodeResolver } from './node/node.resolver.ts';
import { ObligationResolver } from './obligation/obligation.resolver.ts';
import {
  DocumentOutcomesResolver,
  IndicatorOutcomesResolver,
  LocalityOutcomesResolver,
} from './outcome/outcome-lists.resolver.ts';
import { OutcomeResolver } from './outcome/outcome.resolver.ts';
import { TargetOutcomesResolver } from './outcome/target-outcomes.resolver.ts';
import { ReleaseResolver } from './release/release.resolver.ts';
import { SearchResolver } from './search/search.resolver.ts';
import { SymbolResolver } from './symbol/symbol.resolver.ts';
import { TargetResolver } from './target/target.resolver.ts';
import { TextTargetResolver } from './target/text-target.resolver.ts';

const RESOLVERS = [
  AgencyResolver,
  AssignmentResolver,
  CitationResolver,
  CorpusResolver,
  CoverageResolver,
  DocumentResolver,
  DocumentBodyResolver,
  DocumentCascadeResolver,
  DocumentChainResolver,
  DocumentFactsResolver,
  DocumentLineageResolver,
  DocumentOutcomesResolver,
  ReportResultResolver,
  DocumentSharedResolver,
  SharedTextResolver,
  DocumentFileResolver,
  ExpectedReportResolver,
  FilePageResolver,
  IndicatorResolver,
  LocalityCoverageResolver,
  LocalityResolver,
  FactResolver,
  NodeResolver,
  ObligationResolver,
  IndicatorOutcomesResolver,
  LocalityOutcomesResolver,
  OutcomeResolver,
  ReadingResolver,
  ReleaseResolver,
  SearchResolver,
  SymbolResolver,
  TargetAssessmentResolver,
  TargetLineageResolver,
  TargetOutcomesResolver,
  TargetResolver,
  TaskResolver,
  TextTargetResolver,
] as unknown as NonEmptyArray<new () => object>;

/** The public schema, made from the classes of `@sau-ro/schema` and the resolvers here. */
export const makeSchema = (): Promise<GraphQLSchema> => buildSchema({ resolvers: RESOLVERS, validate: false });
