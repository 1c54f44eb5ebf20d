import { readLeadingAgency, startsLikeAgency } from '../agency.ts';
import type { Task } from '../reading.ts';
import { readDue } from '../due-date.ts';
import type { Stretch } from '../sentences.ts';
import type { SourceText } from '../source-text.ts';
import { splitNames } from './names.ts';

const MERGED = /[.;]\s+[-\u2013+]\s+(?=\p{Lu})/gu;

/** Parts two bullets that were printed on one line: “…nhân dân. - Tổ chức …”. */
export function splitMergedBullets(text: string, { start, end }: Stretch): readonly Stretch[] {
  const printed = text.slice(start, end);
  const parts: Stretch[] = [];
  let from = 0;
  for (const { index, 0: sign } of printed.matchAll(MERGED)) {
    parts.push({ start: start + from, end: start + index + 1 });
    from = index + sign.length;
  }
  parts.push({ start: start + from, end });
  return parts;
}

const LEAD = /(?<![a-z])(?:chu\s+tri|dau\s+moi)(?![a-z])/g;
const SUPPORT = /(?<![a-z])phoi\s+hop(?![a-z])/g;
const WITH = /phoi\s+hop\s+(?:chat\s+che\s+)?(?:voi\s+|cung\s+)?/y;
// “Chỉ đạo các tổ chức … phối hợp”: it is the others who are to do it
const TELLS_OTHERS = /(?<![a-z])(?:chi\s+dao|lanh\s+dao|huong\s+dan|don\s+doc|van\s+dong)\s+(?=[a-z])/g;
// “Chỉ đạo các ngân hàng …, cụ thể như sau: - Cử chuyên viên phối hợp …”: what stands below is told to others
const TOLD_BELOW = /^[^a-z]*(?:chi\s+dao|huong\s+dan|don\s+doc)\s+(?<whom>[^:;.]{1,400}):(?=\s+[-+\u2013\u2022]\s)/;
const BEYOND =
  /\s(?:trong(?!\s+(?:pham\s+vi|linh\s+vuc|nganh|tinh|xa|phuong|toan))\s+[a-z]|de\s|(?<!(?:chuong|cong|quy|lo)\s)trinh\s|tham\s+dinh|giai\s+quyet)|\s(?:trong|de|nham)\s*$/;

const LONGEST_ORDER = 240;

interface Texts {
  readonly text: string;
  readonly folded: string;
}

function isOfOthers(folded: string, at: number): boolean {
  const clause =
    folded
      .slice(Math.max(0, at - LONGEST_ORDER), at)
      .split(/[;.:]/)
      .at(-1) ?? '';
  if (/,\s*(?:va\s+)?$/.test(clause)) return false;
  return [...clause.matchAll(TELLS_OTHERS)].some(({ index, 0: verb }) =>
    startsLikeAgency(clause.slice(index + verb.length)),
  );
}

// where the agency itself is said to lead or to take part
const findOwn = (folded: string, pattern: RegExp): number =>
  [...folded.matchAll(pattern)].find(({ index }) => !isOfOthers(folded, index))?.index ?? -1;

// “…, Trung tâm Y tế; Đoàn thanh niên.”: a list may end behind a semicolon, if nothing is said of who stands there
function readLast({ text, folded }: Texts, at: number): readonly string[] {
  const start = at + (/^;\s+/.exec(folded.slice(at, at + 4))?.[0].length ?? 0);
  const last = start > at ? readLeadingAgency({ text, folded }, start, text.length) : null;
  if (!last || last.start !== start || last.acts || !/^[.\s/]*$/.test(folded.slice(last.end, last.end + 8))) return [];
  return splitNames(text.slice(start, last.end), folded.slice(start, last.end));
}

function readPartners({ text, folded }: Texts): readonly string[] {
  WITH.lastIndex = findOwn(folded, SUPPORT);
  if (WITH.lastIndex < 0 || !WITH.test(folded)) return [];
  const start = WITH.lastIndex;
  const list = readLeadingAgency({ text, folded }, start, text.length);
  if (!list || list.start !== start) return [];
  const found = folded.slice(start, list.end);
  const beyond = found.search(BEYOND);
  const end = beyond < 0 ? list.end : start + beyond;
  const names = splitNames(text.slice(start, end), folded.slice(start, end));
  return beyond < 0 ? [...names, ...readLast({ text, folded }, end)] : names;
}

function readRole(folded: string): Task['role'] {
  if (findOwn(folded, LEAD) >= 0) return 'lead';
  return findOwn(folded, SUPPORT) >= 0 ? 'support' : null;
}

function ownWords(folded: string): string {
  const told = TOLD_BELOW.exec(folded);
  return told && startsLikeAgency(told.groups?.['whom'] ?? '') ? told[0] : folded;
}

/** Reads one piece of work: its role, with whom, by when. */
export function readTask(source: SourceText, { start, end }: Stretch): Task {
  const { quote, span } = source.passage(start, end);
  // `**Phối hợp** với …`: marks of the same length as blanks
  const all = source.folded.slice(start, end).replaceAll(/[*_]/g, ' ');
  const folded = ownWords(all);
  return {
    text: quote,
    span,
    role: readRole(folded),
    with: readPartners({ text: source.text.slice(start, start + folded.length), folded }),
    due: readDue(all),
  };
}
