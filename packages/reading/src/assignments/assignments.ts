import { type LeadingAgency, readLeadingAgency, startsLikeAgency } from '../agency.ts';
import type { Block } from '../blocks.ts';
import { type DocumentParts, foldTitle } from '../document-parts.ts';
import { type Heading, isSibling } from '../outline.ts';
import type { Assignment } from '../reading.ts';
import { readSentences, type Stretch } from '../sentences.ts';
import { withoutMarkup } from '../source-text.ts';
import { readAssignmentsElsewhere } from './elsewhere.ts';
import { readTask, splitMergedBullets } from './task.ts';

const ASSIGNING = /(?:phan cong|to ch[a-z]{1,2}c th[a-z' ]{2,5} h[a-z]{1,2}n|^trach nhiem|^nhiem vu cua|giao nhiem vu)/;
const NOT_ASSIGNING = /(?:nhiem vu va giai phap|nang cao|tinh than)/;
const EXECUTION =
  /^(?:don vi|co quan)(?: va thoi gian)?(?: chu tri| phoi hop)?(?: va phoi hop)? thuc hien|^don vi va thoi gian thuc hien/;

const isAssigning = (title: string): boolean =>
  ASSIGNING.test(title) && !NOT_ASSIGNING.test(title) && !EXECUTION.test(title);

interface Given {
  readonly start: number;
  readonly end: number;
  readonly agency: string;
  readonly requested: boolean;
  readonly section: string | null;
  readonly tasks: readonly Stretch[];
}

function makeAssignment({ source }: DocumentParts, given: Given): Assignment {
  const { start, end, agency, requested, section, tasks } = given;
  return {
    ...source.passage(start, end),
    agency,
    requested,
    section,
    tasks: tasks.map((task) => readTask(source, task)),
  };
}

const isBullet = ({ kind }: Block): boolean => kind === 'bullet';

// one task a bullet, or a sentence where there are no bullets
function tasksOf({ source }: DocumentParts, blocks: readonly Block[]): readonly Stretch[] {
  const bullets = blocks.filter((block) => isBullet(block) || block.label !== null);
  const stretches = (bullets.length > 0 ? bullets : blocks).map(({ content, end }) => ({ start: content, end }));
  const parted = stretches.flatMap((stretch) => splitMergedBullets(source.text, stretch));
  return bullets.length > 0 ? parted : parted.flatMap(({ start, end }) => readSentences(source.text, start, end));
}

const REQUEST = /^(?:đề nghị|giao|yêu cầu)\s+/iu;

// a numbered sentence, `4.2 Giao …`, ends the point before it even though it is no heading
function endOf({ blocks, footBlock }: DocumentParts, { block, until }: Heading): number {
  const label = blocks[block]?.label ?? null;
  const last = Math.min(until, footBlock);
  const next = blocks.slice(block + 1, last).findIndex((other) => label !== null && isSibling(label, other.label));
  return next < 0 ? last : block + 1 + next;
}

function assignUnderHeading(parts: DocumentParts, heading: Heading): Assignment | null {
  const { source, blocks } = parts;
  const own = blocks[heading.block];
  if (!own) return null;
  const below = blocks
    .slice(heading.block + 1, endOf(parts, heading))
    .filter((block) => !isClosing(source.folded, block));
  const runIn =
    heading.titleEnd < own.end ? [{ ...own, kind: 'text' as const, label: null, content: heading.titleEnd + 1 }] : [];
  const tasks = tasksOf(parts, [...runIn, ...below]);
  if (tasks.length === 0) return null;
  return makeAssignment(parts, {
    start: own.start,
    end: heading.titleEnd,
    agency: heading.title.replace(REQUEST, ''),
    requested: /^đề nghị/iu.test(heading.title),
    section: heading.path,
    tasks,
  });
}

const CLOSING =
  /^[^a-z]*(?:tren\s+day\s+la|trong\s+qua\s+trinh|kinh\s+de|(?:ubnd|uy\s+ban\s+nhan\s+dan)[^.;]{0,40}\s+(?:yeu\s+cau|de\s+nghi)\s)/;
const isClosing = (folded: string, { kind, content }: Block): boolean =>
  kind === 'text' && CLOSING.test(folded.slice(content, content + 90));

const MANY = /^(?:[^a-z]*)(?:dinh\s+ky|trong\s+qua)/;

// “- Giao Phòng … có trách nhiệm”, “1. Sở Nội vụ chịu trách nhiệm …”
function assignInBlock(parts: DocumentParts, block: Block, section: string | null): Assignment | null {
  const { folded, text } = parts.source;
  if (MANY.test(folded.slice(block.content, block.content + 30))) return null;
  const leading: LeadingAgency | null = readLeadingAgency(parts.source, block.content, block.end);
  if (!leading || !(leading.acts || leading.ordered)) return null;
  const tasks = isBullet(block)
    ? [{ start: block.content, end: block.end }]
    : readSentences(text, block.content, block.end);
  const agency = withoutMarkup(text.slice(leading.start, leading.end)).replace(/[\s,]+$/, '');
  return makeAssignment(parts, {
    start: block.start,
    end: block.end,
    agency,
    requested: leading.requested,
    section,
    tasks,
  });
}

function* readSection(
  parts: DocumentParts,
  top: Heading,
  headingAt: ReadonlyMap<number, Heading>,
): Generator<Assignment> {
  const { blocks, footBlock } = parts;
  const until = Math.min(top.until, footBlock);
  for (let at = top.block + 1; at < until; at += 1) {
    const block = blocks[at];
    const heading = headingAt.get(at);
    if (!block) continue;
    const named = heading && startsLikeAgency(foldTitle(heading)) ? assignUnderHeading(parts, heading) : null;
    if (heading && named) {
      yield named;
      at = endOf(parts, heading) - 1;
      continue;
    }
    const given = heading || isClosing(parts.source.folded, block) ? null : assignInBlock(parts, block, top.path);
    if (given) yield given;
  }
}

const LONGEST_NAME = 110;

// a directive has no assigning section: each of its points names who is to do it
function assignByHeadings(parts: DocumentParts): readonly Assignment[] {
  const { source, blocks, headings } = parts;
  const found: Assignment[] = [];
  let done = 0;
  for (const heading of headings) {
    const start = blocks[heading.block]?.content ?? 0;
    const agency = readLeadingAgency(source, start, heading.titleEnd);
    if (heading.block < done || !agency || heading.title.length > LONGEST_NAME) continue;
    const assignment = assignUnderHeading(parts, heading);
    if (!assignment) continue;
    const name = withoutMarkup(source.text.slice(agency.start, agency.end));
    found.push({ ...assignment, agency: name, requested: agency.requested });
    done = endOf(parts, heading);
  }
  return found;
}

/** Who is given which work: the assigning sections, agency by agency, and whoever leads or takes part elsewhere. */
export function readAssignments(parts: DocumentParts, type: string | null): readonly Assignment[] {
  const headingAt = new Map(parts.headings.map((heading) => [heading.block, heading]));
  const found: Assignment[] = [];
  const taken = new Uint8Array(parts.blocks.length);
  let done = 0;
  for (const heading of parts.headings) {
    if (heading.block < done || !isAssigning(foldTitle(heading))) continue;
    found.push(...readSection(parts, heading, headingAt));
    done = heading.until;
    taken.fill(1, heading.block, done);
  }
  const pointed = found.length > 0 ? [] : assignByHeadings(parts);
  // a report says who did what; the points of a directive hold all that it orders
  if (type === 'BC' || pointed.length > 0) return [...found, ...pointed];
  const elsewhere = readAssignmentsElsewhere(parts, (block) => taken[block] === 1);
  return [...found, ...elsewhere].sort((one, other) => one.span[0] - other.span[0]);
}
