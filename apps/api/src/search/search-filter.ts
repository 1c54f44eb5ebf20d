/** What a search is narrowed to beside its query; as given by the caller, never relaxed. */
export interface SearchNarrowing {
  readonly type?: readonly string[] | null;
  /** Slug of a locality; documents of all that lies in it are found too. */
  readonly locality?: string | null;
  readonly year?: readonly number[] | null;
  readonly held?: boolean | null;
  readonly indicator?: readonly string[] | null;
  /** Numbers that a document is, carries out or names. */
  readonly symbol?: readonly string[] | null;
}

/** Which hits are wanted, `[offset, offset + limit)`. */
export interface SearchPage {
  readonly offset: number;
  readonly limit: number;
}

const DEEPEST = 1000;
const LARGEST = 100;

/** A page within what search serves: the first 1,000 hits, 100 at most at once. */
export function boundPage({ offset, limit }: SearchPage): SearchPage {
  return { offset: Math.min(Math.max(0, offset), DEEPEST), limit: Math.min(Math.max(0, limit), LARGEST) };
}
