import type { Block } from './blocks.ts';
import type { Label } from './label.ts';
import type { Section } from './reading.ts';
import { type SourceText, withoutMarkup } from './source-text.ts';

/** A heading with the blocks that stand under it. */
export interface Heading extends Section {
  /** Labels from the top, `II.1`. */
  readonly path: string;
  /** Index of its block, and of the first block that is no longer under it. */
  readonly block: number;
  readonly until: number;
  /** Index of the heading above it. */
  readonly parent: number | null;
  /** Where its title ends; a run-in heading has text behind it in the same block. */
  readonly titleEnd: number;
}

const LONGEST_TITLE = 260;
const LONGEST_RUN_IN = 110;
// “a) Nội dung”; what is longer is a paragraph with a letter
const LONGEST_LETTER = 75;
const LONGEST_SENTENCE = 160;

const SENTENCE_INSIDE = /[.;!?]\s+\p{Lu}/u;

function readTitleEnd(text: string, block: Block): number | null {
  const end = Math.min(block.end, block.content + LONGEST_TITLE + 40);
  const colon = text.slice(block.content, end).search(/:(?=\s|[*_]|$)/);
  if (colon > 0 && colon <= LONGEST_RUN_IN) return block.content + colon;
  return block.end - block.content <= LONGEST_TITLE ? block.end : null;
}

const ORDER: readonly Label['kind'][] = ['part', 'capital', 'article', 'roman', 'digit', 'dotted', 'letter'];
const DIVISIONS: ReadonlySet<Label['kind']> = new Set(['part', 'capital', 'roman']);

function isShortEnough({ kind }: Label, title: string): boolean {
  if (/^\p{Ll}/u.test(title) || SENTENCE_INSIDE.test(title)) return false;
  return kind !== 'letter' || (title.length <= LONGEST_LETTER && !title.endsWith('.'));
}

const depthOf = ({ kind, label }: Label): number => ORDER.indexOf(kind) * 8 + label.split('.').length;

function isAbove(label: Label, next: Block | undefined): boolean {
  if (next?.label) return depthOf(next.label) > depthOf(label);
  return next?.kind === 'bullet';
}

// A numbered sentence is no heading; one that ends with a full stop is, if something stands under it.
function isHeading(title: string, label: Label, isRunIn: boolean, next: Block | undefined): boolean {
  if (!isShortEnough(label, title)) return false;
  if (isRunIn || DIVISIONS.has(label.kind)) return true;
  if (!/[.,;]$/.test(title)) return true;
  return title.endsWith('.') && isAbove(label, next) && title.length <= LONGEST_SENTENCE;
}

interface Open {
  readonly rank: string;
  readonly kind: Label['kind'];
  readonly index: number;
}

const rank = ({ kind, label }: Label): string => (kind === 'dotted' ? `dotted${label.split('.').length}` : kind);

// each kind stands under the kinds before it; what was opened at its own level or below is closed
function openAt(open: Open[], label: Label): void {
  const known = open.findIndex((entry) => entry.rank === rank(label));
  const order = ORDER.indexOf(label.kind);
  const below = open.findIndex((entry) => ORDER.indexOf(entry.kind) > order);
  if (known >= 0) open.length = known;
  else if (below >= 0) open.length = below;
}

const cleanTitle = (printed: string): string => withoutMarkup(printed).replace(/[\s:.;,]+$/, '');

type Draft = { -readonly [key in keyof Heading]: Heading[key] };

function makePath(headings: readonly Draft[], open: readonly Open[], { kind, label }: Label): string {
  // `1.2` already says that it stands under `1`
  const above = open.filter((entry) => kind !== 'dotted' || ORDER.indexOf(entry.kind) < ORDER.indexOf('digit'));
  const labels = above.map(({ index }) => headings[index]?.label ?? '');
  return [...labels, label].join('.');
}

/** Every heading of a text, in order. */
export function readHeadings({ text, span }: SourceText, blocks: readonly Block[]): readonly Heading[] {
  const headings: Draft[] = [];
  const open: Open[] = [];
  for (const [at, block] of blocks.entries()) {
    const { label } = block;
    const titleEnd = label && readTitleEnd(text, block);
    if (!label || titleEnd === null) continue;
    const printed = text.slice(block.content, titleEnd).replace(/[*_\s]+$/, '');
    if (!isHeading(printed, label, titleEnd < block.end, blocks[at + 1])) continue;
    const title = cleanTitle(printed);
    if (title.length < 2) continue;
    openAt(open, label);
    headings.push({
      label: label.label,
      title,
      depth: open.length + 1,
      span: span(block.start, titleEnd),
      path: makePath(headings, open, label),
      block: at,
      until: blocks.length,
      parent: open.at(-1)?.index ?? null,
      titleEnd,
    });
    open.push({ rank: rank(label), kind: label.kind, index: headings.length - 1 });
  }
  return closeHeadings(headings);
}

function closeHeadings(headings: Draft[]): readonly Heading[] {
  const open: Draft[] = [];
  for (const heading of headings) {
    while ((open.at(-1)?.depth ?? 0) >= heading.depth) {
      const closed = open.pop();
      if (closed) closed.until = heading.block;
    }
    open.push(heading);
  }
  return headings;
}

/** For each block the index of the heading it stands under, or -1. */
export function headingOfBlocks(headings: readonly Heading[], blocks: number): Int32Array {
  const owner = new Int32Array(blocks).fill(-1);
  for (const [index, { block, until }] of headings.entries()) owner.fill(index, block, until);
  return owner;
}
