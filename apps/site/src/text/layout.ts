import type { Stretch } from './pieces.ts';
import type { Anchored } from './sections.ts';

/** A paragraph, heading or bullet of a printed text. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'bullet';
  /** Address of the heading that it is or begins with. */
  readonly anchor: string | null;
  /** Level of the heading, 1 for the highest; 0 for what is none. */
  readonly depth: number;
  /** What stands before a bullet in print: `-`, `+`. */
  readonly bullet: string | null;
  /** Its lines; `broken`: the line stands by itself in print and does not run on from the one before. */
  readonly lines: readonly (Stretch & { readonly broken: boolean })[];
}

interface Line extends Stretch {
  readonly words: string;
  readonly afterBlank: boolean;
}

const BULLET = /^([-–+•*])\s*(?=\S)/u;
const ENDS = /[.;:!?/”"]$/u;
const LONG = 45;

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = false;
  for (const { 0: whole, index } of text.matchAll(/[^\n]+|\n(?=\n|$)/gu)) {
    const words = whole.trim();
    const start = index + whole.indexOf(words);
    if (words) lines.push({ start, end: start + words.length, words, afterBlank });
    afterBlank = !words;
  }
  return lines;
}

/** Whether a line goes on with the sentence of the line before it: a scan keeps the line ends of the paper. */
function runsOn(line: Line, previous: Line): boolean {
  if (previous.words.length < LONG || ENDS.test(previous.words)) return false;
  return line.afterBlank ? /^\p{Ll}/u.test(line.words) : true;
}

function begin(line: Line, heading: Anchored | undefined): Block {
  const anchor = heading?.anchor ?? null;
  const { start, end } = line;
  if (heading && heading.end >= end - 2) {
    return { kind: 'heading', anchor, depth: heading.depth, bullet: null, lines: [{ start, end, broken: false }] };
  }
  const [printed = '', bullet = null] = BULLET.exec(line.words) ?? [];
  const lines = [{ start: start + printed.length, end, broken: false }];
  return { kind: bullet ? 'bullet' : 'paragraph', anchor, depth: 0, bullet, lines };
}

const append = (block: Block, line: Line, broken: boolean): Block => ({
  ...block,
  lines: [...block.lines, { start: line.start, end: line.end, broken }],
});

/** How a line joins the block above it, if it does. */
function joinOf(line: Line, previous: Line | undefined, block: Block | undefined): 'runs on' | 'stands below' | null {
  if (!previous || !block || block.kind === 'heading') return null;
  if (runsOn(line, previous)) return 'runs on';
  const stacked = block.kind === 'paragraph' && !line.afterBlank && !ENDS.test(previous.words);
  return stacked ? 'stands below' : null;
}

/** Sets a printed text as headings, paragraphs and bullets; every word of it stands in exactly one block. */
export function layOut(text: string, headings: readonly Anchored[]): Block[] {
  const blocks: Block[] = [];
  const lines = readLines(text);
  for (const [index, line] of lines.entries()) {
    const heading = headings.find(({ start }) => start >= line.start && start < line.end);
    const inHeading = headings.some(({ start, end }) => start < line.start && end > line.start);
    const begins = heading !== undefined || BULLET.test(line.words);
    const join = inHeading ? 'runs on' : begins ? null : joinOf(line, lines[index - 1], blocks.at(-1));
    const block = join && blocks.pop();
    blocks.push(block ? append(block, line, join === 'stands below') : begin(line, heading));
  }
  return blocks;
}

/** Blocks that stand together: bullets of one kind, or anything else (`bullet: null`). */
export interface Run<Item> {
  readonly bullet: string | null;
  readonly blocks: Item[];
}

/** Gathers neighbouring bullets of one kind, so that they make one list. */
export function groupBullets<Item extends { readonly block: Block }>(items: readonly Item[]): Run<Item>[] {
  const runs: Run<Item>[] = [];
  for (const item of items) {
    const { bullet } = item.block;
    const last = runs.at(-1);
    if (last?.bullet === bullet) last.blocks.push(item);
    else runs.push({ bullet, blocks: [item] });
  }
  return runs;
}
