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

/** A page within what search serves, 100 hits at most at once; beyond the first 1,000 it is empty. */
export function boundPage({ offset, limit }: SearchPage): SearchPage {
  const from = Math.min(Math.max(0, offset), DEEPEST);
  return { offset: from, limit: offset >= DEEPEST ? 0 : Math.min(Math.max(0, limit), LARGEST, DEEPEST - from) };
}

/** True where the caller narrows the search at all. */
export const isNarrowed = (narrowing: SearchNarrowing): boolean =>
  Object.values(narrowing).some(
    (value) => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0),
  );
