import { type Ask, everyNode } from '../ask.ts';
import { graphql } from '../graphql.ts';
import { DocumentRow } from './documents.ts';
import { AssignmentFields, DutyFields, TargetFields } from './facts.ts';

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
  [TargetFields],
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

/** Every citation in a document. */
export const askCitations = (ask: Ask, slug: string) =>
  everyNode(async (after) => (await ask(Citations, { slug, after })).document?.citations);

/** Every citation of a document by others. */
export const askCitedBy = (ask: Ask, slug: string) =>
  everyNode(async (after) => (await ask(CitedBy, { slug, after })).document?.citedBy);

/** Every measurable target of a document. */
export const askTargets = (ask: Ask, slug: string) =>
  everyNode(async (after) => (await ask(Targets, { slug, after })).document?.targets);

/** Every reporting duty of a document. */
export const askDuties = (ask: Ask, slug: string) =>
  everyNode(async (after) => (await ask(Duties, { slug, after })).document?.obligations);

/** Everything that a document gives agencies to do. */
export const askAssignments = (ask: Ask, slug: string) =>
  everyNode(async (after) => (await ask(Assignments, { slug, after })).document?.assignments);

/** A citation in a document. */
export type CitationFields = Awaited<ReturnType<typeof askCitations>>[number];
/** A citation of a document by another. */
export type CitedByFields = Awaited<ReturnType<typeof askCitedBy>>[number];
