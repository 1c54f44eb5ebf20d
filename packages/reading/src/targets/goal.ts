import type { Stretch } from '../sentences.ts';
import type { Bound } from './bound.ts';
import type { Measure } from './measure.ts';

/** What stands above a figure. */
export interface Surroundings {
  /** Folded titles, the nearest first. */
  readonly headings: readonly string[];
  /** A report tells what was; only its plans for what comes hold goals. */
  readonly isReport: boolean;
}

interface Candidate {
  readonly clause: Stretch;
  readonly bound: Bound;
  readonly measure: Measure;
  readonly sentence: Stretch;
}

const OBJECTIVES = /(?:muc tieu|chi tieu|tam nhin|phan dau)/;
const PLANS = /(?:phuong huong|muc tieu|chi tieu|nhiem vu|ke hoach|du kien|giai phap)/;
const PAST_HEADING =
  /^(?:[^a-z]*)(?:nhung |cac |mot so )?(?:ket qua|thuc trang|tinh hinh|danh gia|dac diem|boi canh|ton tai|han che|khen thuong|thang diem|cham diem|tieu chi|cach thuc|co so phap ly)/;

// what was, what is scored, what a rule says: no goals
const PAST =
  /(?<![a-z])(?:hien\s+(?:nay|co|tai|trang)|so\s+voi|cung\s+ky|nam\s+truoc|uoc\s+(?:dat|tinh)|luy\s+ke|thuc\s+te|ket\s+qua\s+dat|vua\s+qua|thoi\s+gian\s+qua|tinh\s+den|con\s+thap|moi\s+dat|moi\s+chi)(?![a-z])/;
const DONE = /(?<![a-z])da\s+(?:dat|co|hoan|tang|giam|thuc)/;
const SCORE = /(?:\d+|cong|tru|thang|cham)\s+diem(?![a-z])|(?<![a-z])(?:neu|truong\s+hop|khi\s+nao)(?![a-z])/;
// within the words before the figure: a share that is paid, an interest, a strength of a liquid
const PAID =
  /(?<![a-z])(?:ho\s+tro|muc\s+(?:huong|dong|chi|thu|phat|giam|ho)|mien\s+giam|lai\s+suat|thue|(?<!mien\s)phi|luong|kinh\s+phi|boi\s+thuong|phat\s+tien|clo[a-z]*|nong\s+do|do\s+am|phu\s+cap|khau\s+tru|chiet\s+khau)(?![a-z])[^,;.]{0,24}$/;
const NOUN = /^\s*[a-z]/;
const NOT_COUNTED =
  /^\s*(?:cac\s+|so\s+)?(?:kinh\s+phi|chi\s+phi|muc\s|lai\s+suat|von\s|gia\s+(?:tri|dich|ve)|tien\s|hoc\s+phi|luong\s|ngan\s+sach|thue\s|tro\s+(?:len|xuong)|va\s|hoac\s|den\s|tuoi\s|nhu\s|theo\s)/;
const LEADS = /^(?:dat|len|xuong|con|tang|giam|them|chiem|bang|toi|den|la)(?: |$)/;
// what may stand before “100% người dân …” in its clause
const QUANTIFIER =
  /^(?:[^a-z\d]|(?:den|het|nam|20\d{2}|tu|ph[a-z]n|dau|bao|dam|dim|co|dat|va|dong|th[a-z\d]{2,3}|voi|it|nhat|toi|thieu|tr[a-z]n|duy|tri|trong|do|hang|thuc|hien|hoan|thanh|yeu|cau|ty|le|c6)(?![a-z\d]))*$/;

const mayQuantify = (before: string): boolean =>
  QUANTIFIER.test(before) || QUANTIFIER.test(before.slice(before.lastIndexOf(',') + 1));

function isPercentGoal(folded: string, { clause, bound, measure }: Candidate): boolean {
  const before = folded.slice(clause.start, bound.start);
  if (LEADS.test(bound.verb) && /[a-z]{2,}\s+\S+/.test(before)) return true;
  if (bound.comparator !== '=' && /(?:ty|ti)\s+le|[a-z]+\s+[a-z]+\s+[a-z]+/.test(before)) return true;
  const after = folded.slice(measure.end, clause.end).replace(/^\s*tro\s+len/, '');
  return NOUN.test(after) && !NOT_COUNTED.test(after) && mayQuantify(before);
}

const REACHES = /^(?:dat|len|toi|den|tang|giam|them|con|la)(?: |$)/;
const LIFE = /(?:tuoi\s+tho|so\s+nam|song\s+kh|do\s+tuoi|tuoi\s+nghe)/;
const SPANS = /^(?:den|toi|la|con)$/;
const FREQUENCY_LEAD = /(?:it\s+nhat|toi\s+thieu|phan\s+dau|bao\s+dam|dam\s+bao|dat)(?![a-z])/;

// among the objectives a ratio, “3,4 dược sĩ/10.000 dân”, and a bound on years of life need no verb
function needsNoVerb({ comparator }: Bound, { unit }: Measure, before: string): boolean {
  return unit.includes('/') || (comparator !== '=' && LIFE.test(before));
}

// a number of years or an age is a goal only where something is to reach it; “đến 5 năm”, “từ 6 đến 18 tuổi” are spans
function isQuantityGoal(folded: string, { clause, bound, measure }: Candidate, isObjective: boolean): boolean {
  const before = folded.slice(clause.start, measure.start);
  if (measure.kind === 'frequency') return isObjective || FREQUENCY_LEAD.test(folded.slice(clause.start, clause.end));
  if (isObjective && needsNoVerb(bound, measure, before)) return true;
  if (!REACHES.test(bound.verb)) return false;
  const isSpan = SPANS.test(bound.verb);
  const isOfLife = measure.unit === 'năm' || measure.unit === 'tuổi';
  return isOfLife ? !isSpan && LIFE.test(before) : !isSpan || isObjective;
}

const RANGE_BEFORE = /[\d*=/×]\s?[-\u2010-\u2015]?\s?$|(?:^|\s)tu\s+\d[\d.,]{0,8}\s?%?\s+den\s+$/;
const RANGE_AFTER = /^\s?[-\u2010-\u2015]\s?\d|^\s+den\s+(?:duoi\s+)?\d/;

function isRange(folded: string, { start, end }: Measure): boolean {
  return (
    RANGE_BEFORE.test(folded.slice(Math.max(0, start - 24), start)) || RANGE_AFTER.test(folded.slice(end, end + 16))
  );
}

function isSpokenOfPast(folded: string, { clause, bound, measure }: Candidate): boolean {
  const printed = folded.slice(clause.start, clause.end);
  if (DONE.test(folded.slice(clause.start, measure.start))) return true;
  return PAST.test(printed) || SCORE.test(printed) || PAID.test(folded.slice(clause.start, bound.start));
}

/** True where a figure is what someone wants to reach, not a payment, a rule or what was. */
export function isGoal(folded: string, candidate: Candidate, { headings, isReport }: Surroundings): boolean {
  const isObjective = headings.some((title) => OBJECTIVES.test(title));
  if (isReport && !headings.some((title) => PLANS.test(title))) return false;
  if (!isObjective && headings.some((title) => PAST_HEADING.test(title))) return false;
  if (isSpokenOfPast(folded, candidate) || isRange(folded, candidate.measure)) return false;
  return candidate.measure.kind === 'percent'
    ? isPercentGoal(folded, candidate)
    : isQuantityGoal(folded, candidate, isObjective);
}
