import { readLeadingAgency } from '../agency.ts';
import { levelOf } from '../assignments/level.ts';
import { readOpening } from '../assignments/opening.ts';
import type { Block } from '../blocks.ts';
import type { DocumentParts } from '../document-parts.ts';
import type { Stretch } from '../sentences.ts';
import { type SourceText, withoutMarkup } from '../source-text.ts';

const BARE_VERB =
  /^[^a-z]*(?:b[a-z]o\s+cao|kip\s+thoi|dinh\s+ky|tong\s+hop|chu\s+dong|gui|phan\s+anh|thuc\s+hien|xay\s+dung|trien\s+khai)(?![a-z])/;
// part of the name: “Các đơn vị được giao nhiệm vụ xây dựng …”
const GIVEN_WORK = /^\s+duoc\s+giao(?:\s+nhiem\s+vu)?(?=\s+[a-z])/;

const FARTHEST = 12;

function subjectOf({ text, folded }: SourceText, { content, end }: Block): string | null {
  const found = readLeadingAgency({ text, folded }, content, end);
  if (!found?.acts || found.ordered || found.requested) return null;
  const given = GIVEN_WORK.exec(folded.slice(found.end, end))?.[0].length ?? 0;
  return withoutMarkup(text.slice(found.start, found.end + given));
}

const FARTHEST_LEAD = 40;

/** Who is named by the line that a bullet stands under: “1. Giao Sở Y tế:”, “* Trạm Y tế xã:”. */
export function agencyOfLead({ source, blocks, headingOf }: DocumentParts, at: number): string | null {
  const own = blocks[at]?.kind === 'bullet' ? levelOf(source.folded, blocks[at]) : null;
  if (own === null) return null;
  for (let above = at - 1; above >= at - FARTHEST_LEAD && headingOf[above] === headingOf[at]; above -= 1) {
    const block = blocks[above];
    const level = block ? levelOf(source.folded, block) : null;
    if (!block || level === null || level >= own) continue;
    const opening = readOpening(source, block.content, block.end);
    return opening?.form === 'alone' ? opening.agency : null;
  }
  return null;
}

/** Who does what a bullet without a subject says: the subject of the nearest bullet above, if only such bullets stand between. */
export function subjectOfBulletsAbove(parts: DocumentParts, at: number, sentence: Stretch): string | null {
  const { source, blocks, headingOf } = parts;
  const isBare = ({ kind, content, end }: Block): boolean =>
    kind === 'bullet' && BARE_VERB.test(source.folded.slice(content, Math.min(end, content + 40)));
  const own = blocks[at];
  if (!own || sentence.start > own.content || !isBare(own)) return null;
  for (let above = at - 1; above >= at - FARTHEST && headingOf[above] === headingOf[at]; above -= 1) {
    const block = blocks[above];
    if (block?.kind !== 'bullet') return null;
    const subject = subjectOf(source, block);
    if (subject !== null || !isBare(block)) return subject;
  }
  return null;
}
