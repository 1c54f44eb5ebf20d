import { fold } from '@sau-ro/gazetteer';
import type { Stretch } from '../sentences.ts';
import type { Bound } from './bound.ts';
import { isCondition } from './condition.ts';
import { isCountGoal } from './count-goal.ts';
import type { Measure } from './measure.ts';
import { isPaid, isSpokenOfPast } from './no-goal.ts';
import { mayQuantify, reachesMany } from './quantifier.ts';
import { isTimeGoal } from './time-goal.ts';

/** What stands above a figure. */
export interface Surroundings {
  /** Folded titles, the nearest first. */
  readonly headings: readonly string[];
  /** The line that leads in the bullet, folded; empty where there is none. */
  readonly leadIn: string;
  /** A report tells what was; only its plans for what comes hold goals. */
  readonly isReport: boolean;
}

/** A figure, its clause and its sentence. */
export interface Candidate {
  readonly clause: Stretch;
  readonly bound: Bound;
  readonly measure: Measure;
  readonly sentence: Stretch;
}

const OBJECTIVES = /(?:muc tieu|chi tieu|tam nhin|phan dau|dinh huong den)/;
const PLANS = /(?:phuong huong|muc tieu|chi tieu|nhiem vu|ke hoach|du kien|giai phap)/;
const PAST_HEADING =
  /^(?:[^a-z]*)(?:nhung |cac |mot so )?(?:ket qua|thuc trang|tinh hinh|danh gia|dac diem|boi canh|ton tai|han che|khen thuong|thang diem|cham diem|tieu chi|cach thuc|co so phap ly|su can thiet|nguyen nhan)/;

// “Kết quả năm 2025 và phương hướng năm 2026” is of both
const LOOKS_FORWARD = /phuong huong|va (?:muc tieu|nhiem vu|dinh huong|ke hoach)/;
const isPast = (title: string): boolean => PAST_HEADING.test(title) && !LOOKS_FORWARD.test(title);

/** Where a figure stands: among goals, among what was, or where neither is said. */
export type Standing = 'objective' | 'past' | 'other';

/** Reads from the headings, the nearest first, and the lead-in where a figure stands. */
export function readStanding({ headings, leadIn, isReport }: Surroundings): Standing {
  if (isReport && !headings.some((title) => PLANS.test(title) && !isPast(title))) return 'past';
  for (const [at, title] of headings.entries()) {
    if (isPast(title)) return 'past';
    if (OBJECTIVES.test(title)) return headings.slice(at + 1).some(isPast) ? 'past' : 'objective';
  }
  return OBJECTIVES.test(leadIn) ? 'objective' : 'other';
}

const NOUN = /^\s*(?:cac\s+|so\s+)?[a-z]/;
const NOT_COUNTED =
  /^\s*(?:cac\s+|so\s+)?(?:kinh\s+phi|chi\s+phi|muc\s(?!tieu)|lai\s+suat|von\s|gia\s+(?:tri|dich|ve)|tien\s|hoc\s+phi|luong\s|thue\s|tro\s+(?:len|xuong)|va\s|hoac\s|den\s|tuoi\s|nhu\s|theo\s)/;
const LEADS = /^(?:dat|len|xuong|con|tang|giam|them|toi|den|la|duy tri)(?: |$)/;
// outside the objectives, a share is a goal where someone is to reach it
const AIMS =
  /(?<![a-z])(?:phan\s+dau|muc\s+tieu|chi\s+tieu|(?:bao|dam|dim)\s+(?:dam|bao)|duy\s+tri|nang(?!\s+luc)|(?:tang|giam)(?!\s+(?:cuong|sat))|keo\s+giam|van\s+dong|hoan\s+thanh)(?![a-z])/;
const RATE_SUBJECT = /(?:^|[^a-z])(?:ty|ti)\s+(?:le|suat|so|trong)\s/;
const IN_BRACKETS = /\([^()]*$/;

function isQuantified(folded: string, candidate: Candidate): boolean {
  const { clause, bound, measure } = candidate;
  const before = folded.slice(clause.start, bound.start);
  const after = folded.slice(measure.end, clause.end).replace(/^\s*tro\s+len/, '');
  if (!NOUN.test(after) || NOT_COUNTED.test(after)) return false;
  return mayQuantify(before) || reachesMany(folded.slice(clause.start, measure.start), candidate);
}

// “Dành ít nhất 30% ngân sách y tế cho y tế dự phòng”
const isShareOfBudget = (folded: string, { clause, bound, measure }: Candidate): boolean =>
  bound.comparator === '>=' &&
  /(?:^|[^a-z])(?:danh|bo\s+tri)\s*$/.test(folded.slice(clause.start, bound.start)) &&
  /^\s+(?:tong\s+(?:chi\s+)?)?(?:chi\s+)?ngan\s+sach/.test(folded.slice(measure.end, clause.end));

// “phấn đấu đến 31/12 giải ngân 100% vốn được giao”
const isDisbursed = (folded: string, { clause, bound, measure, sentence }: Candidate): boolean =>
  /(?<![a-z])giai\s+ngan\s*$/.test(folded.slice(clause.start, bound.start)) &&
  AIMS.test(folded.slice(sentence.start, measure.start));

const SHARES = [isQuantified, isShareOfBudget, isDisbursed];

const MEASURES_SHARE =
  /(?<![a-z])(?:(?:ty|ti)\s+(?:le|suat|so|trong)|co\s+cau|chi\s+so|muc|toc\s+do|phan\s+dau|hieu\s+suat)(?![a-z])/;

const ENDS = /^\s*(?:[.,;]|$|vao\s+nam|nam\s+20\d\d)/;

// among the objectives a share needs no verb: “Tỷ lệ lao động qua đào tạo 75%”
function isPercentObjective(folded: string, { bound, sentence, measure }: Candidate, before: string): boolean {
  if (bound.verb !== '' || bound.comparator !== '=') return true;
  if (/^[^a-z]*[a-z]{2,}(?:\s+[a-z]+){1,7}$|:$/.test(before) && ENDS.test(folded.slice(measure.end, sentence.end)))
    return true;
  return MEASURES_SHARE.test(folded.slice(sentence.start, measure.start)) && /[a-z]/.test(before);
}

function isPercentGoal(folded: string, candidate: Candidate, standing: Standing): boolean {
  const { clause, bound, sentence, measure } = candidate;
  if (SHARES.some((isShare) => isShare(folded, candidate))) return true;
  const before = folded.slice(clause.start, bound.start);
  const isNamed = /[a-z]{2,}\s+\S+/.test(before);
  if (standing === 'objective') return isPercentObjective(folded, candidate, before);
  const isAimed = AIMS.test(folded.slice(sentence.start, measure.start));
  if (isNamed && LEADS.test(bound.verb) && (isAimed || RATE_SUBJECT.test(before) || bound.verb.startsWith('dat')))
    return true;
  return bound.comparator !== '=' && isNamed && (isAimed || RATE_SUBJECT.test(before));
}

const REACHES = /^(?:dat|len|toi|den|tang|giam|them|con|la|xuong|bang|duy tri|gap)(?: |$)/;
const FREQUENCY_LEAD = /(?:it\s+nhat|toi\s+thieu|phan\s+dau|bao\s+dam|dam\s+bao|dat)(?![a-z])/;

const SAID_AIM = /phan\s+dau|muc\s+tieu|chi\s+tieu/;

// “đối với nam đạt 167 cm, nữ 156 cm”
const isSecond = (folded: string, { measure, clause, sentence }: Candidate): boolean =>
  folded.slice(sentence.start, clause.start).includes(fold(measure.unit));

// “Nâng diện tích cây xanh lên 10 m2/người”
const isRaised = (folded: string, { clause, bound, measure }: Candidate): boolean =>
  /^(?:len|xuong|dat)/.test(bound.verb) &&
  /(?<![a-z])(?:nang|tang|giam)\s/.test(folded.slice(clause.start, measure.start));

function isQuantityGoal(folded: string, candidate: Candidate, standing: Standing): boolean {
  const { bound, measure, clause, sentence } = candidate;
  const before = folded.slice(clause.start, bound.start);
  if (standing !== 'objective' && !SAID_AIM.test(folded.slice(sentence.start, measure.start)))
    return isRaised(folded, candidate) || (measure.kind !== 'rate' && bound.verb.startsWith('dat'));
  if (/%/.test(before)) return false;
  if (measure.kind === 'rate') return /[a-z]{2,}/.test(before) || bound.verb !== '' || measure.unit.includes('dân');
  if (REACHES.test(bound.verb) || bound.comparator !== '=') return true;
  return isSecond(folded, candidate) || /[a-z]{2,}\s+[a-z]{2,}/.test(before);
}

const isFrequencyGoal = (folded: string, { clause }: Candidate, standing: Standing): boolean =>
  standing === 'objective' || FREQUENCY_LEAD.test(folded.slice(clause.start, clause.end));

function isGoalOfKind(folded: string, candidate: Candidate, standing: Standing): boolean {
  const { kind } = candidate.measure;
  if (kind === 'percent') return isPercentGoal(folded, candidate, standing);
  if (kind === 'frequency') return isFrequencyGoal(folded, candidate, standing);
  if (kind === 'time') return isTimeGoal(folded, candidate, standing);
  return kind === 'count' || kind === 'thing' || kind === 'multiple'
    ? isCountGoal(folded, candidate, standing)
    : isQuantityGoal(folded, candidate, standing);
}

/** True where a figure is what someone wants to reach, not a payment, a rule or what was. */
export function isGoal(folded: string, candidate: Candidate, standing: Standing): boolean {
  const { clause, measure, sentence } = candidate;
  if (standing === 'past' || isPaid(folded, candidate) || isCondition(folded, candidate)) return false;
  if (isSpokenOfPast(folded, candidate, standing)) return false;
  if (IN_BRACKETS.test(folded.slice(Math.max(sentence.start, clause.start - 80), measure.start))) return false;
  return isGoalOfKind(folded, candidate, standing);
}
