import { type LeadingAgency, readLeadingAgency, startsLikeAgency } from '../agency.ts';
import { type SourceText, withoutMarkup } from '../source-text.ts';
import type { Stretch } from '../sentences.ts';

/** How a block begins that gives work to an agency. */
export interface Opening extends Stretch {
  readonly agency: string;
  readonly requested: boolean;
  readonly ordered: boolean;
  /** `alone`: its work stands below; `colon`: behind a colon; `acts`: it is the subject of a sentence. */
  readonly form: 'alone' | 'colon' | 'acts';
  /** Where what it is to do begins. */
  readonly workStart: number;
}

const DUTY = String.raw`(?:(?:co|chiu)\s+(?:trach\s+nhiem|nhiem\s+vu)|(?:tap\s+trung\s+|tiep\s+tuc\s+|chu\s+dong\s+)?(?:trien\s+khai\s+)?thuc\s+hien\s+(?:tot\s+)?(?:cac\s+|mot\s+so\s+)?(?:nhiem\s+vu|noi\s+dung|cong\s+viec|yeu\s+cau)[^.;:]{0,80}|can(?=\s*:))`;
const BRACKET = String.raw`(?:\([^()]{0,200}\)[\s,*_]*)?`;
const ALONE = new RegExp(String.raw`^[\s,*_]*${BRACKET}(?:${DUTY})?[\s*_]*[:.;,]*[\s*_]*$`);
const COLON = new RegExp(String.raw`^[\s*_]*${BRACKET}(?:(?:co|chiu)\s+trach\s+nhiem[\s*_]*)?:[\s*_]*(?=\S)`);
// “UBND tỉnh giao Sở Y tế …”: behind who gives the work, the verb with which he does
const GIVES = /^\s*,?\s*(?:cung\s+)?(?=(?:giao|yeu\s+cau|de\s+nghi|phan\s+cong)\s)/;
// “Các cơ quan được phân công …” are named somewhere else; people of an office are no agency
const UNNAMED = /^(?:can\s+bo|cong\s+chuc|nhan\s+vien)(?![a-z])/;
// but “Công chức Văn hóa - Xã hội” is one of whom there is but one
const IS_POST = /^(?:Cán bộ|Công chức)\s+\p{Lu}/u;
// “Cơ sở khám bệnh gồm: bệnh viện, trạm y tế” says who they are, and gives them no work
const LISTS = /\s(?:(?:bao\s+)?gom|nhu|la)(?:\s+(?:co|sau|cac))?$/;
const LONGEST_TAIL = 320;

const MOST_NAMES = 12;

// “Giám đốc các sở; Thủ trưởng các ban, ngành; Chủ tịch UBND các xã”: a bare name before a semicolon goes on
function readList(source: SourceText, start: number, end: number, left = MOST_NAMES): LeadingAgency | null {
  const list = readLeadingAgency(source, start, end);
  if (!list || list.acts || left === 0 || source.folded.charAt(list.end) !== ';') return list;
  const from = list.end + 1;
  if (!startsLikeAgency(source.folded.slice(from, from + 40))) return list;
  const rest = readList(source, from, end, left - 1);
  return rest && !rest.ordered && !rest.requested ? { ...list, end: rest.end, acts: rest.acts } : list;
}

function readGiven(source: SourceText, start: number, end: number): LeadingAgency | null {
  const first = readList(source, start, end);
  if (!first?.acts || first.ordered) return first;
  const verb = GIVES.exec(source.folded.slice(first.end, first.end + 20));
  const given = verb ? readList(source, first.end + verb[0].length, end) : null;
  return given && (given.ordered || given.requested) ? given : first;
}

// “…, nhất là thành phố Hà Nội”
const OF_WHICH = /,\s+(?:nhất là|đặc biệt là|trong đó|bao gồm|gồm)\s.*$/u;
// “Các đơn vị được giao nhiệm vụ”: the name of those who are named somewhere else
const GIVEN =
  /^\s+duoc\s+(?:giao|phan\s+cong)(?:\s+(?:nhiem\s+vu|chu\s+tri|phoi\s+hop|thuc\s+hien|phu\s+trach)){0,3}(?=\s+[a-z])/;

// without markup or what is bracketed behind it
function nameAt({ text }: SourceText, { start, end }: Stretch): string {
  return withoutMarkup(text.slice(start, end))
    .replace(OF_WHICH, '')
    .replace(/\s*\([^)]*\)?\s*$/, '')
    .replace(/[\s,:;]+$/, '');
}

const isUnnamed = ({ text, folded }: SourceText, { start, end }: Stretch): boolean =>
  UNNAMED.test(folded.slice(start, end)) && !IS_POST.test(text.slice(start, end));

/** Reads how the stretch `[start, end)` gives work to the agency that it begins with, if it does. */
export function readOpening(source: SourceText, start: number, end: number): Opening | null {
  const found = readGiven(source, start, end);
  if (!found || isUnnamed(source, found)) return null;
  const own = GIVEN.exec(source.folded.slice(found.end, Math.min(end, found.end + 80)))?.[0].length ?? 0;
  const given = {
    start: found.start,
    end: found.end,
    agency: nameAt(source, { start: found.start, end: found.end + own }),
    requested: found.requested,
    ordered: found.ordered,
  };
  const tail = source.folded.slice(found.end, Math.min(end, found.end + LONGEST_TAIL));
  if (ALONE.test(tail)) return { ...given, form: 'alone', workStart: end };
  const colon = COLON.exec(tail);
  if (colon && LISTS.test(source.folded.slice(found.start, found.end))) return null;
  if (colon) return { ...given, form: 'colon', workStart: found.end + colon[0].length };
  return found.acts || found.ordered || found.requested ? { ...given, form: 'acts', workStart: start } : null;
}
