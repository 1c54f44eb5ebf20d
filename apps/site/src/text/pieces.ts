import type { Clear, Mark, Other } from './clears.ts';

/** A run of text under the same marks. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** The mark that colours it: the shortest of those that cover it. */
  readonly top: Mark | null;
  /** Whether it has words that can be pressed: a lone full stop cannot. */
  readonly linked: boolean;
  /** Facts whose sentence begins here. */
  readonly facts: readonly string[];
  /** Marks that end here and never were on top, so that nothing has led to their card. */
  readonly hidden: readonly Mark[];
}

/** A stretch of text, `[start, end)`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}]/u;

/** Of two marks on the same words, the one that says more lies on top. */
const DEPTH: Readonly<Record<Clear | Other, number>> = { o: -1, v: 0, n: 1, q: 2, g: 3, k: 4, r: 5 };

const byDepth = (a: Mark, b: Mark): number => b.end - b.start - (a.end - a.start) || DEPTH[a.clear] - DEPTH[b.clear];

function cut(stretch: Stretch, marks: readonly Mark[]): Stretch[] {
  const inside = marks.flatMap(({ start, end }) => [start, end]).filter((at) => at > stretch.start && at < stretch.end);
  const edges = [...new Set([stretch.start, ...inside, stretch.end])].sort((a, b) => a - b);
  return edges.slice(1).map((end, index) => ({ start: edges[index] ?? stretch.start, end }));
}

/** Cuts stretches of a text, given in order, into pieces; marks that overlap are split, never nested. */
export function cutIntoPieces(text: string, stretches: readonly Stretch[], marks: readonly Mark[]): Piece[][] {
  const bare = stretches.map((stretch) => cut(stretch, marks));
  const covering = (piece: Stretch): Mark[] =>
    marks.filter(({ start, end }) => start < piece.end && end > piece.start).sort(byDepth);
  const flat = bare.flat().map((piece) => ({ piece, over: covering(piece) }));
  const hasWords = ({ start, end }: Stretch): boolean => WORD.test(text.slice(start, end));
  const onTop = new Set(flat.filter(({ piece }) => hasWords(piece)).map(({ over }) => over.at(-1)));
  const last = new Map(flat.flatMap(({ piece, over }) => over.map((mark) => [mark, piece] as const)));
  const begun = new Set<Mark>();
  const pieces = new Map(
    flat.map(({ piece, over }) => {
      const fresh = over.filter((mark) => !begun.has(mark));
      fresh.forEach((mark) => begun.add(mark));
      const top = over.at(-1) ?? null;
      const facts = fresh.flatMap((mark) => mark.facts);
      const hidden = over.filter((mark) => !onTop.has(mark) && last.get(mark) === piece);
      return [piece, { ...piece, top, linked: top !== null && hasWords(piece), facts, hidden }] as const;
    }),
  );
  return bare.map((row) => row.flatMap((piece) => pieces.get(piece) ?? []));
}
