import { type BlockRun, type DocumentParts, foldTitle, sectionUnder } from '../document-parts.ts';
import type { Heading } from '../outline.ts';
import type { Assignment } from '../reading.ts';
import { readAssignmentsElsewhere } from './elsewhere.ts';
import { orderAtEnd } from './orders.ts';
import type { WorkRow } from '../tables.ts';
import { readTableWork } from './table-work.ts';
import { readTask } from './task.ts';
import { type Given, walkGiven } from './walk.ts';

const ASSIGNING = /(?:phan cong|to ch[a-z]{1,2}c th[a-z' ]{2,5} h[a-z]{1,2}n|^trach nhiem|^nhiem vu cua|giao nhiem vu)/;
const NOT_ASSIGNING = /(?:nhiem vu va giai phap|nang cao|tinh than)/;
const EXECUTION =
  /^(?:don vi|co quan)(?: va thoi gian)?(?: chu tri| phoi hop)?(?: va phoi hop)? thuc hien|^don vi va thoi gian thuc hien/;
const isAssigning = (title: string): boolean =>
  ASSIGNING.test(title) && !NOT_ASSIGNING.test(title) && !EXECUTION.test(title);

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

// a directive has no assigning section: the paragraph above its points, or each of them, names who is to do it
function pointsOf(
  { blocks, bodyStart, footBlock, attachedBlock }: DocumentParts,
  hasNamed: boolean,
): readonly BlockRun[] {
  const first = blocks.findIndex(({ start, label }) => start >= bodyStart || label !== null);
  const own = { from: Math.max(0, first - 1), until: footBlock };
  const attached = { from: attachedBlock, until: blocks.length };
  // a decision’s articles and the plan that it attaches are two documents
  if (attachedBlock < blocks.length) return hasNamed ? [own] : [own, attached];
  return hasNamed ? [] : [own];
}

// “… yêu cầu các cấp ủy, tổ chức đảng thực hiện các nhiệm vụ sau:”, above the points that end with an assigning section
function orderedBefore({ source, blocks, bodyStart }: DocumentParts, isTaken: (block: number) => boolean): BlockRun[] {
  const first = blocks.findIndex(({ start, label }) => start >= bodyStart || label !== null);
  const lead = blocks[first - 1];
  if (!lead || isTaken(first - 1) || orderAtEnd(source, lead) === null) return [];
  let until = first;
  while (until < blocks.length && !isTaken(until)) until += 1;
  return [{ from: first - 1, until }];
}

// a report tells what others did; it gives work only where it says so: “… tiếp tục yêu cầu các sở, ngành:”
function ordersOf(
  { source, blocks, footBlock }: DocumentParts,
  isTaken: (block: number) => boolean,
): readonly BlockRun[] {
  const runs: BlockRun[] = [];
  for (let at = 0; at < footBlock; at += 1) {
    const block = blocks[at];
    if (!block || isTaken(at) || orderAtEnd(source, block) === null) continue;
    let until = at + 1;
    while (until < footBlock && blocks[until]?.kind === 'bullet') until += 1;
    if (until > at + 1) runs.push({ from: at, until });
  }
  return runs;
}

/** Who is given which work: the assigning sections, agency by agency, and whoever leads or takes part elsewhere. */
export function readAssignments(
  parts: DocumentParts,
  type: string | null,
  rows: readonly WorkRow[],
): readonly Assignment[] {
  const { blocks, headings } = parts;
  const headingAt = new Map<number, Heading>(headings.map((heading) => [heading.block, heading]));
  const given: Given[] = [];
  const taken = new Uint8Array(blocks.length);
  let done = 0;
  for (const heading of headings) {
    const section = heading.block < done || !isAssigning(foldTitle(heading)) ? null : sectionUnder(parts, heading);
    if (!section) continue;
    done = heading.until;
    given.push(...walkGiven(parts, { ...section, isMixed: false, hasNamed: true, headingAt }));
    taken.fill(1, heading.block, done);
  }
  const isTaken = (block: number): boolean => taken[block] === 1;
  if (type === 'BC') {
    const ordered = ordersOf(parts, isTaken).flatMap((run) =>
      walkGiven(parts, { ...run, isMixed: true, hasNamed: false, headingAt }),
    );
    return [...given, ...ordered]
      .sort((one, other) => one.start - other.start)
      .map((row) => makeAssignment(parts, row));
  }
  const points = [...(given.length > 0 ? orderedBefore(parts, isTaken) : []), ...pointsOf(parts, given.length > 0)];
  const pointed = points.flatMap((part) => walkGiven(parts, { ...part, isMixed: true, hasNamed: done > 0, headingAt }));
  const isPointed = given.length === 0 && pointed.length > 0;
  const found = [...given, ...pointed].map((row) => makeAssignment(parts, row));
  const elsewhere = isPointed ? [] : readAssignmentsElsewhere(parts, isTaken);
  const all = [...found, ...elsewhere, ...readTableWork(parts.source, rows)];
  return all.sort((one, other) => one.span[0] - other.span[0]);
}
