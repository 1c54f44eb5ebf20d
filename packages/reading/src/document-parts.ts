import { fold } from '@sau-ro/gazetteer';
import { type Block, readBlocks } from './blocks.ts';
import { type Heading, headingOfBlocks, readHeadings } from './outline.ts';
import { sentenceAt, type Stretch } from './sentences.ts';
import { openSource, type SourceText } from './source-text.ts';

/** A document taken apart: what every reader of facts starts from. */
export interface DocumentParts {
  readonly source: SourceText;
  readonly blocks: readonly Block[];
  readonly headings: readonly Heading[];
  /** For each block the index of its heading, or -1. */
  readonly headingOf: Int32Array;
  /** Where the first heading stands, or the first of the points that it goes on from; 0 where there is none. */
  readonly bodyStart: number;
  /** Index of the block where the list of recipients and the signature begin. */
  readonly footBlock: number;
  /** Index of the block where a plan or regulation begins that a decision has behind its foot; else past the last. */
  readonly attachedBlock: number;
}

const RECIPIENTS = /^[^a-z]{0,4}n[a-z]{1,2}i\s+nh[a-z]{1,2}n[\s*_]*(?::|$|\n)/;

function findFoot({ folded }: SourceText, blocks: readonly Block[]): number {
  // forms in an annex have recipients of their own
  const foot = blocks.findIndex(({ content }) => RECIPIENTS.test(folded.slice(content, content + 20)));
  return foot < 0 ? blocks.length : foot;
}

// “Điều 1. Ban hành kèm theo Quyết định này Kế hoạch …”: the plan stands behind the decision’s own foot
function findAttached(blocks: readonly Block[], headings: readonly Heading[], foot: number): number {
  const decides = blocks.slice(0, foot).some(({ label }) => label?.kind === 'article');
  const first = decides ? headings.find(({ block }) => block > foot) : undefined;
  return first?.block ?? blocks.length;
}

/** True for a block of the document itself or of what a decision has attached; not for foot, annexes and forms. */
export const isBodyBlock = ({ footBlock, attachedBlock }: DocumentParts, at: number): boolean =>
  at < footBlock || at >= attachedBlock;

/** A run of blocks `[from, until)`. */
export interface BlockRun {
  readonly from: number;
  readonly until: number;
}

/** What stands under a heading, without the document’s foot; `null` for a heading of an annex or a form. */
export function sectionUnder({ footBlock, attachedBlock }: DocumentParts, { block, until }: Heading): BlockRun | null {
  if (block < footBlock) return { from: block + 1, until: Math.min(until, footBlock) };
  return block >= attachedBlock ? { from: block + 1, until } : null;
}

// a directive’s tasks are points “1.”, “2.” without titles, and only “3. Tổ chức thực hiện” is a heading
function firstOfSeries(blocks: readonly Block[], heading: number): number {
  const { label } = blocks[heading] ?? {};
  if (label?.kind !== 'digit') return heading;
  let wanted = Number(label.label) - 1;
  for (let at = heading - 1; at >= 0 && wanted > 0; at -= 1) {
    const before = blocks[at]?.label;
    if (before?.kind !== 'digit' || Number(before.label) !== wanted) continue;
    wanted -= 1;
    if (wanted === 0) return at;
  }
  return heading;
}

/** Takes a text apart. */
export function takeApart(text: string): DocumentParts {
  const source = openSource(text);
  const blocks = readBlocks(source);
  const footBlock = findFoot(source, blocks);
  const headings = readHeadings(source, blocks);
  const headingOf = headingOfBlocks(headings, blocks.length);
  const first = blocks[firstOfSeries(blocks, headings[0]?.block ?? -1)];
  return {
    source,
    blocks,
    headings,
    headingOf,
    bodyStart: first?.start ?? 0,
    footBlock,
    attachedBlock: findAttached(blocks, headings, footBlock),
  };
}

/** The heading that a block stands under, and all above it, the nearest first. */
export function headingsAbove({ headings, headingOf }: DocumentParts, block: number): readonly Heading[] {
  const above: Heading[] = [];
  let at: number | null = headingOf[block] ?? -1;
  while (at !== null && at >= 0) {
    const heading: Heading | undefined = headings[at];
    if (!heading) break;
    above.push(heading);
    at = heading.parent;
  }
  return above;
}

/** A heading's title as it is compared. */
export const foldTitle = ({ title }: Heading): string => fold(title);

/** A sentence of the body and the index of its block. */
export interface PlacedSentence {
  readonly sentence: Stretch;
  readonly block: number;
}

function blockAt(blocks: readonly Block[], from: number, index: number): number {
  let at = from;
  while (at + 1 < blocks.length && (blocks[at]?.end ?? 0) <= index) at += 1;
  return at;
}

/** The sentences of the body in which a global pattern finds something in the folded text, each once, in order. */
export function sentencesWith(parts: DocumentParts, pattern: RegExp): readonly PlacedSentence[] {
  const { source, blocks, bodyStart } = parts;
  const found: PlacedSentence[] = [];
  let at = 0;
  let done = bodyStart;
  const from = new RegExp(pattern);
  from.lastIndex = bodyStart;
  for (const { index } of source.folded.matchAll(from)) {
    if (index < done) continue;
    at = blockAt(blocks, at, index);
    const block = blocks[at];
    if (!block || !isBodyBlock(parts, at)) continue;
    const sentence = sentenceAt(source.text, Math.max(block.start, done), block.end, index);
    if (sentence) found.push({ sentence, block: at });
    done = sentence?.end ?? done;
  }
  return found;
}
