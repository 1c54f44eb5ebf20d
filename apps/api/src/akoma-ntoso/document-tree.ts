import type { Layout } from '@sau-ro/reading';
import type { HeldDocument } from './held-document.ts';

/** `[start, end)` of the text. */
export type Stretch = readonly [start: number, end: number];

type Heading = HeldDocument['sections'][number];

/** A heading with the text and the headings under it. */
export interface Level {
  readonly heading: Heading;
  /** Its text up to the next heading. */
  readonly own: Stretch;
  readonly levels: readonly Level[];
}

/** A text in the parts that Akoma Ntoso knows: each character stands in one of them, in order. */
export interface DocumentTree {
  readonly preface: Stretch;
  readonly preamble: Stretch;
  /** The body of a document without headings; else empty. */
  readonly plain: Stretch;
  readonly levels: readonly Level[];
  readonly conclusions: Stretch;
}

type Growing = Omit<Level, 'levels'> & { readonly levels: Growing[] };

// readings are kept for ever: those of former readers may have headings that the text’s own order contradicts
function inOrder(sections: readonly Heading[], length: number): Heading[] {
  let at = 0;
  return sections.filter(({ start, end }) => {
    const isNext = start >= at && end > start && end <= length;
    if (isNext) at = end;
    return isNext;
  });
}

function nest(headings: readonly Heading[], bodyEnd: number): readonly Level[] {
  const top: Growing[] = [];
  const open: Growing[] = [];
  for (const [at, heading] of headings.entries()) {
    while ((open.at(-1)?.heading.depth ?? -1) >= heading.depth) open.pop();
    const level: Growing = { heading, own: [heading.end, headings[at + 1]?.start ?? bodyEnd], levels: [] };
    (open.at(-1)?.levels ?? top).push(level);
    open.push(level);
  }
  return top;
}

/** Parts a text by its headings and by how it lies on its pages. */
export function treeOf({ text, sections }: HeldDocument, { headEnd, foot }: Layout): DocumentTree {
  const headings = inOrder(sections, text.length);
  const last = headings.at(-1)?.end ?? 0;
  // what stands behind the foot of a document, such as an annex with headings, keeps its place only if the foot is of the body
  const bodyEnd = foot !== null && foot >= last ? foot : text.length;
  const bodyStart = headings[0]?.start ?? bodyEnd;
  const prefaceEnd = Math.min(headEnd, bodyStart);
  const hasHeadings = headings.length > 0;
  return {
    preface: [0, prefaceEnd],
    preamble: [prefaceEnd, hasHeadings ? bodyStart : prefaceEnd],
    plain: [hasHeadings ? bodyStart : prefaceEnd, bodyStart],
    levels: nest(headings, bodyEnd),
    conclusions: [bodyEnd, text.length],
  };
}

/** The paragraphs of a stretch, without blank ones and the space round them; `starts` are those of the whole text, in order. */
export function paragraphsOf(text: string, [from, until]: Stretch, starts: readonly number[]): Stretch[] {
  const found: Stretch[] = [];
  let at = from;
  for (let next = firstAfter(starts, from); at < until; next += 1) {
    const cut = Math.max(at, Math.min(starts[next] ?? until, until));
    const printed = text.slice(at, cut);
    const words = printed.trim();
    const start = at + printed.indexOf(words);
    if (words !== '') found.push([start, start + words.length]);
    at = cut;
  }
  return found;
}

function firstAfter(starts: readonly number[], from: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  return low;
}
