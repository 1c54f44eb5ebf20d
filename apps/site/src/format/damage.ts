import { t } from '../strings/words.ts';

type Quality = { readonly kind: 'CLEAN' | 'OCR_DAMAGED'; readonly restored: boolean } | null;

/** A document as those tell it who cite it. */
export interface ToldDocument {
  readonly title: string | null;
  readonly quality: Quality;
  readonly citedBy: {
    readonly edges: readonly {
      readonly node: { readonly subject: string | null; readonly from: { readonly quality: Quality } };
    }[];
  };
}

/** Whether a document’s text was damaged when its scan was read. */
export const isDamaged = ({ quality }: { readonly quality: Quality }): boolean => quality?.kind === 'OCR_DAMAGED';

/** What is said beside words that were read from a document: that its scan is damaged, or that a program restored them. */
export function wordsMark({ quality }: { readonly quality: Quality }): string | null {
  if (!isDamaged({ quality })) return null;
  return quality?.restored ? t.document.restoredWords : t.document.damagedWords;
}

/** What is said beside a document’s subject: its own, or, of a cited one, that of all who give these words. */
export function titleMark(document: ToldDocument): string | null {
  if (!document.title || document.quality) return wordsMark(document);
  const citations = document.citedBy.edges.map(({ node }) => node);
  const tellers = citations.filter(({ subject }) => subject === document.title);
  return tellersMark(tellers.map(({ from }) => from));
}

/** What is said beside words that these documents give alike: nothing where one of them is clean. */
export function tellersMark(tellers: readonly { readonly quality: Quality }[]): string | null {
  const [first] = tellers;
  return first && tellers.every(isDamaged) ? wordsMark(first) : null;
}
