/** A paragraph of a held document, as it is indexed. */
export interface IndexedPassage {
  readonly ordinal: number;
  readonly quote: string;
  /** In right Vietnamese, where the text is damaged. */
  readonly restored: string | null;
  readonly start: number;
  readonly end: number;
  readonly section: string | null;
}

/** A document that another one names. */
interface IndexedCitation {
  readonly symbol: string;
  readonly role: 'implements' | 'basis' | 'mention';
  readonly subject: string | null;
  readonly issuer: string | null;
  /** Where it is named. */
  readonly passage: { readonly start: number; readonly end: number };
}

/** A target as far as search needs it: where it stands, what it measures, when it is due. */
interface IndexedTarget {
  readonly start: number;
  readonly end: number;
  readonly indicator: string | null;
  readonly dueYear: number | null;
}

/** What the index knows of one document, held or only cited. */
export interface IndexedDocument {
  readonly id: string;
  readonly held: boolean;
  readonly symbol: string | null;
  /** Abbreviation of its type, `KH`. */
  readonly type: string | null;
  readonly title: string | null;
  readonly issuer: string | null;
  /** Key of its place in the gazetteer. */
  readonly localityKey: string | null;
  /** Year of issue. */
  readonly year: number | null;
  readonly period: { readonly from: number; readonly to: number } | null;
  readonly citations: readonly IndexedCitation[];
  readonly targets: readonly IndexedTarget[];
  readonly passages: readonly IndexedPassage[];
}
