type Quality = { readonly kind: 'CLEAN' | 'OCR_DAMAGED' } | null;

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

/** Whether a document’s subject is printed damaged: its own, or, of a cited one, that of all who give these words. */
export function isTitleDamaged(document: ToldDocument): boolean {
  if (!document.title || document.quality) return isDamaged(document);
  const citations = document.citedBy.edges.map(({ node }) => node);
  const tellers = citations.filter(({ subject }) => subject === document.title);
  return tellers.length > 0 && tellers.every(({ from }) => isDamaged(from));
}
