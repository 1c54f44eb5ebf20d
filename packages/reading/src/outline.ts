import type { Block } from './blocks.ts';
import { mayBeTitle, readTitleEnd } from './heading-title.ts';
import type { Label } from './label.ts';
import type { Section } from './reading.ts';
import { readCorrections } from './list-items.ts';
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

const ORDER: readonly Label['kind'][] = ['part', 'capital', 'article', 'roman', 'digit', 'dotted', 'letter'];
const DIVISIONS: ReadonlySet<Label['kind']> = new Set(['part', 'capital', 'roman']);
const LONGEST_SENTENCE = 160;

const depthOf = ({ kind, label }: Label): number => ORDER.indexOf(kind) * 8 + label.split('.').length;

function isAbove(label: Label, next: Block | undefined): boolean {
  if (next?.label) return depthOf(next.label) > depthOf(label);
  return next?.kind === 'bullet';
}

// A numbered sentence is no heading; one that ends with a full stop is, if something stands under it.
function isHeading(title: string, label: Label, isRunIn: boolean, next: Block | undefined): boolean {
  if (!mayBeTitle(title, label, isRunIn)) return false;
  if (isRunIn || DIVISIONS.has(label.kind)) return true;
  if (!/[.,;]$/.test(title)) return true;
  return title.endsWith('.') && isAbove(label, next) && title.length <= LONGEST_SENTENCE;
}

interface Open {
  readonly rank: string;
  readonly kind: Label['kind'];
  readonly order: number;
  readonly index: number;
}

// “Mục 1” stands under “Chương I”
const isSubdivision = ({ kind, label }: Label): boolean => kind === 'part' && /^mục/i.test(label);

function rank(label: Label): string {
  if (label.kind === 'dotted') return `dotted${label.label.split('.').length}`;
  return isSubdivision(label) ? 'subdivision' : label.kind;
}

const orderOf = (label: Label): number => ORDER.indexOf(label.kind) + (isSubdivision(label) ? 0.5 : 0);

// each kind stands under the kinds before it; what was opened at its own level or below is closed
function openAt(open: Open[], label: Label): void {
  const known = open.findIndex((entry) => entry.rank === rank(label));
  const order = orderOf(label);
  const below = open.findIndex((entry) => entry.order > order);
  if (known >= 0) open.length = known;
  else if (below >= 0) open.length = below;
}

const cleanTitle = (printed: string): string => withoutMarkup(printed).replace(/[\s:.;,]+$/, '');

type Draft = { -readonly [key in keyof Heading]: Heading[key] };

function makePath(headings: readonly Draft[], open: readonly Open[], { kind, label }: Label): string {
  // `1.2` already says that it stands under `1`, `II.1` that it stands under `II`
  if (/^[IVX]+\./.test(label)) return label;
  const above = open.filter((entry) => kind !== 'dotted' || ORDER.indexOf(entry.kind) < ORDER.indexOf('digit'));
  const labels = above.map(({ index }) => headings[index]?.label ?? '');
  return [...labels, label].join('.');
}

const hasWords = (text: string, start: number, end: number): boolean =>
  /[\p{L}\d]/u.test(text.slice(start, Math.min(end, start + 20)));

interface Found {
  readonly title: string;
  readonly titleEnd: number;
  /** True where words follow in the block, and not only a colon. */
  readonly isRunIn: boolean;
}

function findTitle(text: string, block: Block, label: Label, next: Block | undefined): Found | null {
  const titleEnd = readTitleEnd(text, block);
  if (titleEnd === null) return null;
  const printed = text.slice(block.content, titleEnd).replace(/[*_\s]+$/, '');
  const isRunIn = titleEnd < block.end;
  const title = cleanTitle(printed);
  return isHeading(printed, label, isRunIn, next) && title.length >= 2
    ? { title, titleEnd, isRunIn: hasWords(text, titleEnd, block.end) }
    : null;
}

function findTitles(text: string, blocks: readonly Block[]): ReadonlyMap<number, Found> {
  const found = new Map<number, Found>();
  for (const [at, block] of blocks.entries()) {
    const title = block.label && findTitle(text, block, block.label, blocks[at + 1]);
    if (title) found.set(at, title);
  }
  return found;
}

// a title’s neighbours have the last word
function findTitlesAmongOthers(text: string, blocks: readonly Block[]): readonly (readonly [number, Found])[] {
  const titles = findTitles(text, blocks);
  const { items, headings } = readCorrections(text, blocks, titles);
  const found = [...titles].filter(([at]) => !items.has(at));
  for (const at of headings) {
    const block = blocks[at];
    if (block)
      found.push([
        at,
        { title: cleanTitle(text.slice(block.content, block.end)), titleEnd: block.end, isRunIn: false },
      ]);
  }
  return headings.size === 0 ? found : found.sort(([one], [other]) => one - other);
}

/** Every heading of a text, in order. */
export function readHeadings({ text, span }: SourceText, blocks: readonly Block[]): readonly Heading[] {
  const headings: Draft[] = [];
  const open: Open[] = [];
  for (const [at, { title, titleEnd }] of findTitlesAmongOthers(text, blocks)) {
    const block = blocks[at];
    if (!block?.label) continue;
    const { label } = block;
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
    open.push({ rank: rank(label), kind: label.kind, order: orderOf(label), index: headings.length - 1 });
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
