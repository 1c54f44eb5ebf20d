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

// the ends of marks, each once, in order
const edgesOf = (marks: readonly Mark[]): number[] =>
  [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);

/** Cuts stretches, given in order, at the edges that lie within them. */
function cutAt(stretches: readonly Stretch[], edges: readonly number[]): Stretch[][] {
  let next = 0;
  return stretches.map(({ start, end }) => {
    const row: Stretch[] = [];
    let from = start;
    for (; (edges[next] ?? end) < end; next += 1) {
      const edge = edges[next] ?? end;
      if (edge > from) row.push({ start: from, end: (from = edge) });
    }
    return from < end ? [...row, { start: from, end }] : row;
  });
}

/** The marks that cover each of some pieces, given in order, the one on top last. */
function coverAll(pieces: readonly Stretch[], marks: readonly Mark[]): Mark[][] {
  const begin = marks.map((mark, order) => ({ mark, order })).sort((a, b) => a.mark.start - b.mark.start);
  let [next, open] = [0, [] as typeof begin];
  return pieces.map(({ start, end }) => {
    open = open.filter(({ mark }) => mark.end > start);
    for (let one = begin[next]; one !== undefined && one.mark.start < end; one = begin[next]) {
      if (one.mark.end > start) open.push(one);
      next += 1;
    }
    return open.toSorted((a, b) => byDepth(a.mark, b.mark) || a.order - b.order).map(({ mark }) => mark);
  });
}

/** Cuts stretches of a text, given in order, into pieces; marks that overlap are split, never nested. */
export function cutIntoPieces(text: string, stretches: readonly Stretch[], marks: readonly Mark[]): Piece[][] {
  const bare = cutAt(stretches, edgesOf(marks));
  const covering = coverAll(bare.flat(), marks);
  const flat = bare.flat().map((piece, at) => ({ piece, over: covering[at] ?? [] }));
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
