import { FIRST, KNOWN_FIRST, NAMED_FOR_WORK, VERBS } from './agency-words.ts';

// “Giao Sở Y tế …”, “Điều 3. Các ông (bà): Chánh Văn phòng …”, “Trách nhiệm của Sở Y tế”
const LEAD = String.raw`(?:(?:giao|(?:kinh\s+|tran\s+trong\s+)?de\s+nghi|yeu\s+cau|phan\s+cong)\s+(?:(?:nhiem\s+vu|trach\s+nhiem)\s+cho\s+|cho\s+|doi\s+voi\s+)?|(?:cac\s+)?ong\s*(?:,|/)?\s*\(?ba\)?\s*[:,]?\s+|(?:trach\s+nhiem|nhiem\s+vu)\s+cua\s+)`;

// “TP. Cần Thơ” and “Giám đốc các Sở: Tài chính, Y tế” go on
const STOP = new RegExp(
  String.raw`\s*(?:[;!?]|:|(?<!(?:^|[\s.,(])(?:tp|tx|tt|ts|ths|gs|pgs|bs|dr))\.)|,?\s+(?:(?:va|co|da|can(?!\s+c[a-z](?![a-z]))|nen)\s+)?(?<verb>${VERBS})(?![a-z])`,
  'g',
);
const START = new RegExp(`(?<lead>${LEAD})?(?<first>${FIRST})`, 'y');
const STARTS = new RegExp(`^(?:${LEAD})?${KNOWN_FIRST}`);

/** An agency at the beginning of a stretch. */
export interface LeadingAgency {
  /** Offsets of its name. */
  readonly start: number;
  readonly end: number;
  /** “Đề nghị …”: asked, not told. */
  readonly requested: boolean;
  /** “Giao …”, “Yêu cầu …”: told in so many words. */
  readonly ordered: boolean;
  /** True where a verb follows its name. */
  readonly acts: boolean;
}

/** True where folded words may name an agency. */
export function startsLikeAgency(folded: string): boolean {
  return STARTS.test(folded.replace(/^[^a-z]+/, ''));
}

const LONGEST = 320;
const REQUEST = /^(?:kinh\s+|tran\s+trong\s+)?de\s+nghi/;
const MANAGES = /(?:cơ quan|đơn vị|công ty|tổ chức|phạm vi)$/iu;
// “cơ quan quản lý công trình”
const BUILT = /(?:công trình|dự án|đầu tư|quy hoạch|vật liệu)$/iu;
// a hospital’s “Phòng Kế hoạch tổng hợp”
const PLANNING = /phòng kế hoạch$/iu;
const PLANNED = /(?:công|quy|chương|lộ|tiến)$/iu;
const ORDER = /^(?:giao|yeu\s+cau|phan\s+cong)/;

// “Giám đốc các Sở: Tài chính, Y tế”
const CLASS = /các\s+(?:sở|bộ|ban|ngành|phòng|vụ|cục|chi cục|trạm|xã|phường|huyện|trường|đơn vị|cơ quan)\s*$/iu;
const NAMES = /^:[\s*_]*\p{Lu}[\p{L}\s-]{1,60}(?:,\s*\p{Lu}|\svà\s\p{Lu})/u;

/** True for the colon at `at` that stands between “các sở” and their names. */
export const leadsNames = (printed: string, at: number): boolean =>
  CLASS.test(printed.slice(Math.max(0, at - 20), at)) && NAMES.test(printed.slice(at, at + 80));

interface End {
  readonly at: number;
  readonly acts: boolean;
}

// folded they are like words of names: “Dầu khí”, “Ban Tuyên giáo”; a damaged text prints them without marks
const MARKED: ReadonlyMap<string, string> = new Map([
  ['khi', 'khi'],
  ['giao', 'giao'],
  ['cu', 'cử'],
  ['lap', 'lập'],
  ['trinh', 'trình'],
  ['se', 'sẽ'],
  ['tang', 'tăng'],
]);

function isOtherWord(verb: string, printed: string): boolean {
  const word = verb.split(/\s/, 1)[0] ?? '';
  const marked = MARKED.get(word);
  const said = printed.slice(0, word.length);
  return marked !== undefined && said !== marked && said !== word;
}

// “Ban chỉ đạo”, “các cơ quan quản lý nhà nước”, “Ban Tuyên giáo”
const isNameOf = (verb: string, before: string, printed: string): boolean =>
  NAMED_FOR_WORK.test(before) ||
  (/^quan\s+ly/.test(verb) && MANAGES.test(before)) ||
  (verb === 'trinh' && PLANNED.test(before)) ||
  (/^xay\s/.test(verb) && BUILT.test(before)) ||
  (/^tong\s/.test(verb) && PLANNING.test(before)) ||
  isOtherWord(verb, printed);

const isCapital = (sign: string): boolean => /\p{Lu}/u.test(sign);

function findEnd(printed: string, folded: string, named: number): End | null {
  STOP.lastIndex = named;
  for (const { index: at, 0: sign, groups } of folded.matchAll(STOP)) {
    const verb = groups?.['verb'];
    if (verb === undefined && leadsNames(printed, at + sign.length - 1)) continue;
    if (verb === undefined) return { at, acts: false };
    if (isCapital(printed.charAt(at + sign.length - verb.length))) continue;
    const said = printed.slice(at + sign.length - verb.length, at + sign.length);
    if (!isNameOf(verb, printed.slice(Math.max(0, at - 20), at), said)) return { at, acts: true };
  }
  return folded.length >= LONGEST ? null : { at: folded.length, acts: false };
}

/** Reads the agency that the stretch `[start, end)` begins with. */
export function readLeadingAgency(
  { text, folded }: { readonly text: string; readonly folded: string },
  start: number,
  end: number,
): LeadingAgency | null {
  const skip = folded.slice(start, Math.min(end, start + 12)).search(/[a-z]/);
  if (skip < 0) return null;
  START.lastIndex = start + skip;
  const match = START.exec(folded);
  if (!match || START.lastIndex > end) return null;
  const { lead = '', first = '', named } = match.groups ?? {};
  const from = start + skip + lead.length;
  const rest = from + first.length;
  // “Báo Cần Thơ”, but not “báo hiệu”
  if (named !== undefined && !/^\s+\p{Lu}|^\s+và\s+\p{Lu}/u.test(text.slice(rest, rest + 8))) return null;
  const until = Math.min(end, from + LONGEST);
  const found = findEnd(text.slice(from, until), folded.slice(from, until), first.length);
  if (!found) return null;
  return {
    start: from,
    end: from + found.at,
    requested: REQUEST.test(lead),
    ordered: ORDER.test(lead),
    acts: found.acts,
  };
}
