import type { Ask } from '../ask.ts';
import { askDocumentBody, askDocumentHead, askSections } from './document.ts';
import { askAssignments, askCitations, askCitedBy, askDuties, askTargets } from './document-facts.ts';

async function askHeld(ask: Ask, slug: string) {
  const [body, sections, targets, duties, assignments, citations, citedBy] = await Promise.all([
    askDocumentBody(ask, slug),
    askSections(ask, slug),
    askTargets(ask, slug),
    askDuties(ask, slug),
    askAssignments(ask, slug),
    askCitations(ask, slug),
    askCitedBy(ask, slug),
  ]);
  return { body, sections, targets, duties, assignments, citations, citedBy };
}

/** All that a document's page shows; without `read` where the document is only cited; `null` where there is none. */
export async function askDocumentPage(ask: Ask, slug: string) {
  const head = await askDocumentHead(ask, slug);
  if (!head) return null;
  const read = head.held ? await askHeld(ask, slug) : null;
  return { head, read, citedBy: read?.citedBy ?? (await askCitedBy(ask, slug)) };
}

/** All that a document's page shows. */
export type DocumentPage = NonNullable<Awaited<ReturnType<typeof askDocumentPage>>>;

/** What was read of a held document. */
export type DocumentRead = NonNullable<DocumentPage['read']>;
