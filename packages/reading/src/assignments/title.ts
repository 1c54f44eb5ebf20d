import { startsLikeAgency } from '../agency.ts';
import type { Block } from '../blocks.ts';
import { foldTitle } from '../document-parts.ts';
import type { Heading } from '../outline.ts';
import type { SourceText } from '../source-text.ts';
import type { Opening } from './opening.ts';

// a title with these is a sentence: its subject is the agency, not the whole of it
const SAYS =
  /(?<![a-z])(?:chu\s+tri|phoi\s+hop|trach\s+nhiem|co\s+nhiem\s+vu|tham\s+muu|chu\s+dong|tiep\s+tuc|tang\s+cuong|can\s+cu|tong\s+hop|bao\s+cao|theo\s+doi|don\s+doc|khan\s+truong|nghiem\s+tuc|theo\s+chuc\s+nang)(?![a-z])/;
/** What may stand before the agency that a heading names. */
export const LEAD =
  /^(?:(?:kính |trân trọng )?đề nghị|giao(?: nhiệm vụ cho)?|yêu cầu|phân công|trách nhiệm của|nhiệm vụ của|đối với)\s+/iu;
const LONGEST = 150;

/** A heading that is an agency’s name as a whole, however it goes on: “Các tổ chức cung cấp dịch vụ chi trả”. */
export function readTitleOpening(
  { folded }: SourceText,
  block: Block,
  heading: Heading,
  next: Block | undefined,
): Opening | null {
  const { title, titleEnd } = heading;
  const words = foldTitle(heading).replace(/^doi voi /, '');
  if (title.length > LONGEST || !startsLikeAgency(words) || SAYS.test(words)) return null;
  const isRunIn = /\p{L}/u.test(folded.slice(titleEnd, block.end));
  if (!isRunIn && !next) return null;
  return {
    start: block.content,
    end: titleEnd,
    agency: title.replace(LEAD, ''),
    requested: /^(?:kính |trân trọng )?đề nghị/iu.test(title),
    ordered: /^(?:giao|yêu cầu|phân công)/iu.test(title),
    form: isRunIn ? 'colon' : 'alone',
    workStart: Math.min(block.end, titleEnd + 1),
  };
}
