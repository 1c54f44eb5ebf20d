import type { Ask } from '../ask.ts';
import { askChain, type DocumentChain } from './chain.ts';
import type { TargetInContext } from './context.ts';
import { askCoverage, type DocumentCoverage } from './coverage.ts';
import {
  askDocumentBody,
  askDocumentHead,
  askSections,
  type DocumentBody,
  type DocumentHead,
  type SectionFields,
} from './document.ts';
import {
  askAssignments,
  askCitations,
  askCitedBy,
  askDuties,
  askLineage,
  askTargets,
  type CitationFields,
  type CitedByFields,
  type LineageFields,
} from './document-facts.ts';
import { askDifferences } from './file-page.ts';
import { askResults, type ResultFields } from './results.ts';
import { askSharedWith, type SharedTextFields } from './shared-text.ts';
import { type AnyTargetFields, type AssignmentCardFields, type DutyCardFields, isRead, type Read } from './facts.ts';

/** What was read of a held document. */
export interface DocumentRead {
  readonly body: DocumentBody | null;
  readonly sections: readonly SectionFields[];
  readonly targets: readonly Read<TargetInContext>[];
  readonly lineage: readonly LineageFields[];
  readonly duties: readonly DutyCardFields[];
  readonly assignments: readonly AssignmentCardFields[];
  readonly citations: readonly CitationFields[];
  readonly sharedWith: readonly SharedTextFields[];
  readonly results: readonly ResultFields[];
  /** What files of the document that are not read say otherwise, by their sums. */
  readonly differences: Awaited<ReturnType<typeof askDifferences>>;
}

/** All that a document's page shows; `read` is `null` where the document is only cited. */
export interface DocumentPage {
  readonly head: DocumentHead;
  readonly chain: DocumentChain;
  readonly citedBy: readonly CitedByFields[];
  readonly read: DocumentRead | null;
  /** The targets that sources tell of a document whose text is not here. */
  readonly told: readonly AnyTargetFields[];
  readonly coverage: DocumentCoverage;
}

async function askRead(ask: Ask, slug: string, files: number): Promise<DocumentRead> {
  const [body, sections, targets, lineage, duties, assignments, citations, sharedWith, results, differences] =
    await Promise.all([
      askDocumentBody(ask, slug),
      askSections(ask, slug),
      askTargets(ask, slug),
      askLineage(ask, slug),
      askDuties(ask, slug),
      askAssignments(ask, slug),
      askCitations(ask, slug),
      askSharedWith(ask, slug),
      askResults(ask, slug),
      files > 1 ? askDifferences(ask, slug) : new Map<string, null>(),
    ]);
  return {
    body,
    sections,
    targets: targets.filter(isRead),
    lineage,
    duties,
    assignments,
    citations: citations.filter(isRead),
    sharedWith,
    results,
    differences,
  };
}

/** Asks for all that a document's page shows; `null` where the address is none of ours. */
export async function askDocumentPage(ask: Ask, slug: string): Promise<DocumentPage | null> {
  const head = await askDocumentHead(ask, slug);
  if (!head) return null;
  const [chain, citedBy, read, told] = await Promise.all([
    askChain(ask, slug),
    askCitedBy(ask, slug),
    head.held ? askRead(ask, slug, head.files.edges.length) : null,
    head.held ? [] : askTargets(ask, slug),
  ]);
  const coverage =
    chain.below.length > 0 ? await askCoverage(ask, slug, head.locality === null) : { levels: [], provinces: [] };
  return { head, chain, citedBy, read, told, coverage };
}
