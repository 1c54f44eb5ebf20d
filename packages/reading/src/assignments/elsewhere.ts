import { readLeadingAgency } from '../agency.ts';
import type { Block } from '../blocks.ts';
import { type DocumentParts, foldTitle, headingsAbove, isBodyBlock } from '../document-parts.ts';
import type { Assignment } from '../reading.ts';
import { sentenceAt, type Stretch } from '../sentences.ts';
import { withoutMarkup } from '../source-text.ts';
import { beginsWithRole, HEAD, readExecution } from './execution.ts';
import { readTask } from './task.ts';

// “Đơn vị thực hiện: Phòng … chủ trì”
const LEAD_IN = /^[^a-z]*(?:don\s+vi|co\s+quan)\s[^:.;]{0,40}thuc\s+hien[^a-z:]*:/;
const TAKES_PART =
  /^[\s,*_]+(?:(?:(?:co|chiu)\s+trach\s+nhiem\s+|la\s+(?:don\s+vi|co\s+quan)\s+|duoc\s+giao\s+)?(?:chu\s+tri|phoi\s+hop)(?![a-z]|\s*:)|co\s+trach\s+nhiem\s+[a-z])/;
// “Các cơ quan được phân công chủ trì …” are named somewhere else
const UNNAMED = /(?:^(?:cac\s+)?(?:co\s+quan|don\s+vi)|duoc\s+(?:phan\s+cong|giao))\s*$/;
const LONGEST_NAME = 220;
// what was done, and by whom
const PAST =
  /^[^a-z]*(?:nhung |cac |mot so )?(?:ket qua|thuc trang|tinh hinh|danh gia|ton tai|han che|can cu|khen thuong)/;

function contentOf({ source }: DocumentParts, { content, end }: Block, titleEnd: number | undefined): number {
  const from = titleEnd === undefined ? content : Math.min(end, titleEnd + 1);
  return from + (LEAD_IN.exec(source.folded.slice(from, Math.min(end, from + 100)))?.[0].length ?? 0);
}

function assignIn(parts: DocumentParts, block: Block, start: number, at: number, isClause: boolean): Assignment | null {
  const { source } = parts;
  const { text, folded } = source;
  const agency = readLeadingAgency(source, start, block.end);
  if (!agency || (!isClause && !TAKES_PART.test(folded.slice(agency.end, Math.min(block.end, agency.end + 60)))))
    return null;
  if (UNNAMED.test(folded.slice(agency.start, agency.end))) return null;
  const above = headingsAbove(parts, at);
  if (above.some((heading) => PAST.test(foldTitle(heading)))) return null;
  // the next sentence of a paragraph may be of someone else
  const task = block.kind === 'bullet' ? { start, end: block.end } : sentenceAt(text, start, block.end, start);
  if (!task) return null;
  return {
    ...source.passage(task.start, task.end),
    agency: withoutMarkup(text.slice(agency.start, agency.end)).replace(/[\s,]+$/, ''),
    requested: agency.requested,
    section: above[0]?.path ?? null,
    tasks: [readTask(source, task)],
  };
}

// “Đơn vị thực hiện: Sở Nội vụ chủ trì …; các sở, ban, ngành chủ động …”: the clauses that have an agency of their own
function* clausesOf(parts: DocumentParts, { end }: Block, start: number): Generator<Stretch> {
  const { source } = parts;
  let from = start;
  for (const { index, 0: sign } of source.folded.slice(start, end).matchAll(/;\s+/g)) {
    const next = start + index + sign.length;
    const agency = readLeadingAgency(source, next, end);
    if (agency?.start !== next || !agency.acts) continue;
    yield { start: from, end: start + index + 1 };
    from = next;
  }
  yield { start: from, end };
}

const NONE: readonly Assignment[] = [];
const SPEAKS = /chu\s+tri|phoi\s+hop|co\s+trach\s+nhiem/;

function readBlock(
  parts: DocumentParts,
  block: Block,
  at: number,
  titleEnd: number | undefined,
): readonly Assignment[] {
  const start = contentOf(parts, block, titleEnd);
  const said = parts.source.folded.slice(start, Math.min(block.end, start + LONGEST_NAME));
  return SPEAKS.test(said) ? [...readClauses(parts, block, start, at)] : NONE;
}

function* readClauses(parts: DocumentParts, block: Block, start: number, at: number): Generator<Assignment> {
  const isLabelled = beginsWithRole(parts.source, block);
  const clauses = isLabelled ? clausesOf(parts, block, start) : [{ start, end: block.end }];
  for (const [index, clause] of [...clauses].entries()) {
    const found = assignIn(parts, { ...block, end: clause.end }, clause.start, at, isLabelled && index > 0);
    if (found) yield found;
  }
}

function indexOrEnd(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 ? text.length + HEAD : at;
}

/** Who is said to lead or to take part outside the assigning sections; `isTaken` tells which blocks are read already. */
export function* readAssignmentsElsewhere(
  parts: DocumentParts,
  isTaken: (block: number) => boolean,
): Generator<Assignment> {
  const { source, blocks, headings, bodyStart } = parts;
  const titleEnds = new Map(headings.map(({ block, titleEnd }) => [block, titleEnd]));
  let colon = -1;
  for (const [at, block] of blocks.entries()) {
    if (block.start < bodyStart || !isBodyBlock(parts, at)) continue;
    if (colon < block.content) colon = indexOrEnd(source.folded, ':', block.content);
    // most blocks have no label, which the nearest colon tells
    const mayBeLabelled = colon < block.content + HEAD;
    if (isTaken(at) && !(mayBeLabelled && beginsWithRole(source, block))) continue;
    yield* readBlock(parts, block, at, titleEnds.get(at));
    if (mayBeLabelled) yield* readExecution(parts, at);
  }
}
