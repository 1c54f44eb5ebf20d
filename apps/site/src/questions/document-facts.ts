import { type Ask, everyNode, type RowOf } from '../ask.ts';
import { graphql, type ResultOf } from '../graphql.ts';
import { ContextOf, type TargetInContext } from './context.ts';
import { DocumentRow } from './documents.ts';
import {
  type AssignmentCardFields,
  AssignmentFields,
  type DutyCardFields,
  DutyFields,
  ParentOf,
  type Read,
  TargetFields,
} from './facts.ts';

const Citations = graphql(
  `
    query DocumentCitations($slug: String!, $after: String) {
      document(slug: $slug) {
        citations(first: 100, after: $after) {
          edges {
            node {
              id
              symbol
              role
              mentions
              passage {
                start
                end
                confidence
              }
              to {
                ...DocumentRow
              }
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  `,
  [DocumentRow],
);

const CitedBy = graphql(
  `
    query DocumentCitedBy($slug: String!, $after: String) {
      document(slug: $slug) {
        citedBy(first: 100, after: $after) {
          edges {
            node {
              id
              role
              subject
              passage {
                quote
              }
              source {
                url
              }
              from {
                ...DocumentRow
              }
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  `,
  [DocumentRow],
);

const Targets = graphql(
  `
    query DocumentTargets($slug: String!, $after: String) {
      document(slug: $slug) {
        targets(first: 100, after: $after) {
          edges {
            node {
              ...TargetFields
              ...ContextOf
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  `,
  [TargetFields, ContextOf],
);

const Lineage = graphql(
  `
    query DocumentLineage($slug: String!, $after: String) {
      document(slug: $slug) {
        lineage(first: 100, after: $after) {
          edges {
            node {
              verdict
              because
              target {
                id
              }
              parent {
                ...ParentOf
              }
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  `,
  [ParentOf],
);

const Duties = graphql(
  `
    query DocumentDuties($slug: String!, $after: String) {
      document(slug: $slug) {
        obligations(first: 100, after: $after) {
          edges {
            node {
              ...DutyFields
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  `,
  [DutyFields],
);

const Assignments = graphql(
  `
    query DocumentAssignments($slug: String!, $after: String) {
      document(slug: $slug) {
        assignments(first: 10, after: $after) {
          edges {
            node {
              ...AssignmentFields
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  `,
  [AssignmentFields],
);

/** A citation in a document. */
export type CitationFields = Read<AnyCitationFields>;
type AnyCitationFields = RowOf<NonNullable<ResultOf<typeof Citations>['document']>['citations']>;
/** How a target stands to one above it. */
export type LineageFields = RowOf<NonNullable<ResultOf<typeof Lineage>['document']>['lineage']>;
/** A citation of a document by another. */
export type CitedByFields = RowOf<NonNullable<ResultOf<typeof CitedBy>['document']>['citedBy']>;

/** Every citation in a document. */
export function askCitations(ask: Ask, slug: string): Promise<AnyCitationFields[]> {
  return everyNode(async (after) => (await ask(Citations, { slug, after })).document?.citations);
}

/** Every citation of a document by others. */
export function askCitedBy(ask: Ask, slug: string): Promise<CitedByFields[]> {
  return everyNode(async (after) => (await ask(CitedBy, { slug, after })).document?.citedBy);
}

/** Every measurable target of a document. */
export function askTargets(ask: Ask, slug: string): Promise<TargetInContext[]> {
  return everyNode(async (after) => (await ask(Targets, { slug, after })).document?.targets);
}

/** How the targets of a document stand to those of the documents above it. */
export function askLineage(ask: Ask, slug: string): Promise<LineageFields[]> {
  return everyNode(async (after) => (await ask(Lineage, { slug, after })).document?.lineage);
}

/** Every reporting duty of a document. */
export function askDuties(ask: Ask, slug: string): Promise<DutyCardFields[]> {
  return everyNode(async (after) => (await ask(Duties, { slug, after })).document?.obligations);
}

/** Everything that a document gives agencies to do. */
export function askAssignments(ask: Ask, slug: string): Promise<AssignmentCardFields[]> {
  return everyNode(async (after) => (await ask(Assignments, { slug, after })).document?.assignments);
}
