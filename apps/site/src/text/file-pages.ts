import type { DocumentHead } from '../questions/document.ts';

/** Which words of a text stand on a page of its file. */
export type FilePageSpan = DocumentHead['files']['edges'][number]['node']['pages'][number];

/** The pages of the file that a document was read from; none where its format has none. */
export const pagesOf = ({ files }: Pick<DocumentHead, 'files'>): readonly FilePageSpan[] =>
  files.edges.find(({ node }) => node.isRead)?.node.pages ?? [];

/** The number of the page on which a place of the text stands; `null`: on none. */
export const pageAt = (pages: readonly FilePageSpan[], place: number): number | null =>
  pages.find(({ start, end }) => place >= start && place < end)?.number ?? null;

const DOUBTFUL = 0.7;

/** Whether one of the words was not surely read from a picture. */
export const isDoubtful = ({ confidence }: { readonly confidence: number | null }): boolean =>
  confidence !== null && confidence < DOUBTFUL;
