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

const BULLET = /^(?<bullet>[-–+•*])\s*(?=\S)/u;
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
  const wholeLine = heading && heading.end >= line.end - 2;
  const bullet = BULLET.exec(line.words)?.groups?.['bullet'] ?? null;
  const skipped = bullet && !wholeLine ? (BULLET.exec(line.words)?.[0].length ?? 0) : 0;
  const kind = wholeLine ? 'heading' : bullet ? 'bullet' : 'paragraph';
  return {
    kind,
    anchor: heading?.anchor ?? null,
    depth: wholeLine ? heading.depth : 0,
    bullet: kind === 'bullet' ? bullet : null,
    lines: [{ start: line.start + skipped, end: line.end, broken: false }],
  };
}

const append = (block: Block, line: Line, broken: boolean): Block => ({
  ...block,
  lines: [...block.lines, { start: line.start, end: line.end, broken }],
});

/** Sets a printed text as headings, paragraphs and bullets; every word of it stands in exactly one block. */
export function layOut(text: string, headings: readonly Anchored[]): Block[] {
  const blocks: Block[] = [];
  let previous: Line | null = null;
  for (const line of readLines(text)) {
    const block = blocks.at(-1);
    const heading = headings.find(({ start }) => start >= line.start && start < line.end);
    const inHeading = headings.some(({ start, end }) => start < line.start && end > line.start);
    const own = heading !== undefined || BULLET.test(line.words);
    const follows = block && previous && (inHeading || (!own && block.kind !== 'heading' && runsOn(line, previous)));
    const stacked = block?.kind === 'paragraph' && !own && previous && !line.afterBlank && !ENDS.test(previous.words);
    if (block && (follows || stacked)) blocks[blocks.length - 1] = append(block, line, !follows);
    else blocks.push(begin(line, heading));
    previous = line;
  }
  return blocks;
}

/** Blocks that stand together: bullets of one kind, or anything else (`bullet: null`). */
export interface Run<Item> {
  readonly bullet: string | null;
  readonly blocks: readonly Item[];
}

/** Gathers neighbouring bullets of one kind, so that they make one list. */
export function groupBullets<Item extends { readonly block: Block }>(items: readonly Item[]): Run<Item>[] {
  return items.reduce<Run<Item>[]>((runs, item) => {
    const { bullet } = item.block;
    const last = runs.at(-1);
    if (last?.bullet !== bullet) return [...runs, { bullet, blocks: [item] }];
    return [...runs.slice(0, -1), { bullet, blocks: [...last.blocks, item] }];
  }, []);
}
