/** A straight line that is drawn on a page, by its outer edges. */
export interface Rule {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The lines drawn on a page, in the units of its runs. */
export interface Rules {
  readonly across: readonly Rule[];
  readonly down: readonly Rule[];
}
