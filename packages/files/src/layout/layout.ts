/** A rectangle on a page: left, top, right, bottom, as shares of its width and height, 0 to 1 from the top left. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** A stretch of text, and where on a page it is printed. */
export interface Piece {
  /** First UTF-16 unit in the text. */
  readonly start: number;
  /** One past its last. */
  readonly end: number;
  readonly box: Box;
  /** How sure the character recognition is of it, 0 to 1; `null`: the file itself says it. */
  readonly confidence: number | null;
}

/** One page of a file, its pieces in the order of the text. */
export interface Page {
  /** From 1. */
  readonly number: number;
  /** In points (1/72 inch); of pictures in pixels. */
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}

/** Where a text stands on the pages of its file. */
export interface Layout {
  readonly pages: readonly Page[];
}
