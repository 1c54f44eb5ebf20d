import type { UnderstoodPiece } from './understood.ts';
import type { Worded } from './worded.ts';

/** A stretch of a found passage. */
export interface Piece {
  readonly text: string;
  readonly matched: boolean;
}

/** The passage that was found, and where it stands in its document. */
export interface FoundPassage {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly section: string | null;
}

/** One document that was found; the resolver loads it. */
export interface FoundDocument {
  readonly documentId: string;
  readonly passage: FoundPassage | null;
  /** Of the passage's restored words where its text is damaged. */
  readonly highlight: readonly Piece[];
  /** True where the highlight is in restored words. */
  readonly restored: boolean;
  readonly why: readonly Worded[];
}

/** One value of a facet. */
export interface FacetCount {
  readonly value: string;
  readonly label: string;
  readonly labelEn: string;
  readonly count: number;
}

/** A way to narrow a search, by the name of the field of the filter. */
export interface FacetCounts {
  readonly name: string;
  readonly label: string;
  readonly labelEn: string;
  readonly values: readonly FacetCount[];
}

/** What a search found, from either engine. */
export interface SearchResult {
  readonly hits: readonly FoundDocument[];
  readonly totalCount: number;
  readonly facets: readonly FacetCounts[];
  readonly understanding: UnderstoodPiece[];
  readonly engine: 'meilisearch' | 'postgresql';
  readonly notice: Worded | null;
}
