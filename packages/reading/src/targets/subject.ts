import { fold } from '@sau-ro/gazetteer';
import { withoutMarkup } from '../source-text.ts';
import type { Stretch } from '../sentences.ts';
import type { Bound } from './bound.ts';
import type { Measure } from './measure.ts';
import { mayQuantify, reachesMany } from './quantifier.ts';

const LEAD_WORDS =
  /^(?:[^\p{L}\d]+|(?:ph[ấâa]n đ[ấầâa]u|(?:(?:tối thiểu|ít nhất|trên|hơn|từ|đạt) )?\d{1,3}(?:,\d{1,2})? ?%|trong đó|duy trì|đồng thời|đảm bảo|bảo đảm|nâng|tăng|giảm|và|với|đến (?:hết )?năm \d{4}|từ năm \d{4}|hằng năm|hàng năm|như|có|trở lên)(?=[\s,:;]|$))\s*/iu;
const DIRECTION = /\s(?:tăng|giảm)$/u;
const TAIL = /[\s,.;:()“”"*_-]+$/u;
const COUNTED_TAIL = /\s+(?:ít nhất|tối thiểu)\s+(?:\d{1,3}|mỗi|một).*$/iu;

// damaged texts: “Phén dau dén nam 2030, …”
const DUE =
  /^(?:ph[a-z]n\s+dau\s+)?(?:d[a-z]n|tu|trong|vao)\s+(?:het\s+|cuoi\s+)?n[a-z]m\s+20\d{2}(?:\s+tro\s+di)?,?\s*/;

function trimLead(printed: string): string {
  let rest = printed;
  for (let round = 0; round < 6; round += 1) {
    const due = DUE.exec(fold(rest))?.[0].length ?? 0;
    const shorter = rest.slice(due).replace(LEAD_WORDS, '');
    if (shorter === rest) break;
    rest = shorter;
  }
  return rest;
}

const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

// “so với năm 2025” says of what a change is, not what changes
const BASELINE = /\s*so\s+với\s.*$/iu;
const FIGURE = /^[\d.,/\s\u2010-\u2015]+(?:đến\s+[\d.,]+\s+)?/u;

// what is counted is itself the subject: “15 đảng viên mới”
const behind = (text: string, clause: Stretch, { kind, start, end }: Measure): string =>
  kind === 'count' || kind === 'thing'
    ? text.slice(start, clause.end).replace(FIGURE, '')
    : text.slice(end, clause.end);

// “khám sức khỏe cho 90% người cao tuổi”: the work is what is measured
const FOR_WHOM = /(?<![a-z])(?:cho|tai|toi|den|voi)\s+(?:(?:tren|it\s+nhat|toi\s+thieu|hon)\s+)?$/;

// “Rà soát, bảo đảm 100% trẻ em …”, “cử 100% đảng viên …”: those that follow are meant
function isOfFollowing(text: string, clause: Stretch, bound: Bound, measure: Measure): boolean {
  if (measure.kind !== 'percent' || !/^\s*\p{Ll}/u.test(text.slice(measure.end, clause.end))) return false;
  const [before, whole] = [bound.start, measure.start].map((end) => fold(text.slice(clause.start, end)));
  if (before?.includes(',') && mayQuantify(before)) return true;
  return !FOR_WHOM.test(whole ?? '') && reachesMany(whole ?? '', { measure, bound });
}

/** What is measured: the words before the figure, or behind it in “100% người dân …”. */
export function readSubject(text: string, clause: Stretch, bound: Bound, measure: Measure): string {
  const before = trimLead(withoutMarkup(text.slice(clause.start, bound.start)))
    .replace(TAIL, '')
    .replace(DIRECTION, '');
  if (before.split(' ').length >= 2 && !isOfFollowing(text, clause, bound, measure)) return lowerFirst(before);
  const after = withoutMarkup(behind(text, clause, measure))
    .replace(COUNTED_TAIL, '')
    .replace(BASELINE, '');
  return lowerFirst(trimLead(after).replace(TAIL, ''));
}
