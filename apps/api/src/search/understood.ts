/** What a piece of a query can be taken for. */
export type UnderstoodKind = 'symbol' | 'locality' | 'indicator' | 'year' | 'type';

/** A piece of a query and what it was taken for; a place whose name several have makes one piece each. */
export interface UnderstoodPiece {
  readonly kind: UnderstoodKind;
  /** The words of the query, as typed. */
  readonly printed: string;
  /** A number such as `72-NQ/TW`, a locality's slug, an indicator's id, a year, a type's abbreviation. */
  readonly value: string;
  /** For people, in Vietnamese. */
  readonly label: string;
  /** The same in English. */
  readonly labelEn: string;
  /** What the index knows it by: a symbol's form, a locality's key; else the value. */
  readonly key: string;
}

/** A word of the query that was not understood, and what else it may be written as. */
export interface TextTerm {
  readonly printed: string;
  /** Folded words or phrases, the printed one among them: `bhyt`, `bao hiem y te`. */
  readonly alternatives: readonly string[];
}

/** A query taken apart: the pieces that were understood, and the rest, which is searched as text. */
export interface Understood {
  readonly query: string;
  readonly pieces: readonly UnderstoodPiece[];
  readonly terms: readonly TextTerm[];
}
