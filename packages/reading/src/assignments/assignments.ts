import { type DocumentParts, foldTitle } from '../document-parts.ts';
import type { Heading } from '../outline.ts';
import type { Assignment } from '../reading.ts';
import { readAssignmentsElsewhere } from './elsewhere.ts';
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
function bodyOf({ blocks, bodyStart, footBlock }: DocumentParts): { from: number; until: number } {
  const first = blocks.findIndex(({ start, label }) => start >= bodyStart || label !== null);
  return { from: Math.max(0, first - 1), until: footBlock };
}

/** Who is given which work: the assigning sections, agency by agency, and whoever leads or takes part elsewhere. */
export function readAssignments(
  parts: DocumentParts,
  type: string | null,
  rows: readonly WorkRow[],
): readonly Assignment[] {
  const { blocks, headings, footBlock } = parts;
  const headingAt = new Map<number, Heading>(headings.map((heading) => [heading.block, heading]));
  const given: Given[] = [];
  const taken = new Uint8Array(blocks.length);
  let done = 0;
  for (const heading of headings) {
    if (heading.block < done || !isAssigning(foldTitle(heading))) continue;
    done = heading.until;
    const until = Math.min(done, footBlock);
    given.push(...walkGiven(parts, { from: heading.block + 1, until, isMixed: false, hasNamed: true, headingAt }));
    taken.fill(1, heading.block, done);
  }
  if (type === 'BC') return given.map((row) => makeAssignment(parts, row));
  const pointed =
    given.length > 0 ? [] : walkGiven(parts, { ...bodyOf(parts), isMixed: true, hasNamed: done > 0, headingAt });
  const isPointed = pointed.length > 0;
  const found = [...given, ...pointed].map((row) => makeAssignment(parts, row));
  const elsewhere = isPointed ? [] : readAssignmentsElsewhere(parts, (block) => taken[block] === 1);
  const all = [...found, ...elsewhere, ...readTableWork(parts.source, rows)];
  return all.sort((one, other) => one.span[0] - other.span[0]);
}
