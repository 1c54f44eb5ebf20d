/** The corpus’s revisions before and after something. */
export interface RevisionChange {
  readonly before: string;
  readonly after: string;
}

/** What an ingest changed, one document after another. */
export interface ChangeChain extends RevisionChange {
  /** False: others changed the corpus in between. */
  readonly isAlone: boolean;
}

/** The changes of an ingest that has made none yet. */
export const beginAt = (revision: string): ChangeChain => ({ before: revision, after: revision, isAlone: true });

/** Adds the next change. What others did before the first one of ours is no matter. */
export function goOn(chain: ChangeChain, { before, after }: RevisionChange): ChangeChain {
  const isFirst = chain.before === chain.after;
  return {
    before: isFirst ? before : chain.before,
    after,
    isAlone: isFirst || (chain.isAlone && before === chain.after),
  };
}

/** How the index is made to show the corpus, and the revision that it shows then. */
export type IndexPlan = { readonly way: 'leave' } | { readonly way: 'mend' | 'rebuild'; readonly shows: string };

/**
 * What is to be done to an index that shows one revision while the corpus has another: mended by our documents where it shows
 * what was there before them and nobody else’s came between; built anew otherwise. It never claims a revision of which it may lack something.
 */
export function planIndex(shown: string | null, now: string, chain: ChangeChain, canMend: boolean): IndexPlan {
  if (shown === now) return { way: 'leave' };
  if (canMend && chain.isAlone && shown === chain.before) return { way: 'mend', shows: chain.after };
  return { way: 'rebuild', shows: now };
}
