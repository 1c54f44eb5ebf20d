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
  /(?:ket qua|thuc trang|tinh hinh|danh gia|dac diem|boi canh|ton tai|han che|khen thuong|thang diem|cham diem|co so phap ly)/;

// what was, what is paid, what a rule says: no goals
const PAST =
  /(?<![a-z])(?:da\s+(?:dat|co|hoan|tang|giam|thuc)|hien\s+(?:nay|co|tai|trang)|so\s+voi|cung\s+ky|nam\s+truoc|uoc\s+(?:dat|tinh)|luy\s+ke|thuc\s+te|ket\s+qua\s+dat|vua\s+qua|thoi\s+gian\s+qua|tinh\s+den|con\s+thap|moi\s+dat|moi\s+chi)(?![a-z])/;
const SCORE = /(?:\d+|cong|tru|thang|cham)\s+diem(?![a-z])|(?<![a-z])(?:neu|truong\s+hop|khi\s+nao)(?![a-z])/;
const PAID =
  /(?<![a-z])(?:ho\s+tro|muc\s+(?:huong|dong|chi|thu|phat|giam|ho)|huong\s+(?:che|muc)|mien\s+giam|lai\s+suat|thue|phi\s+|luong|kinh\s+phi|ngan\s+sach\s+\S+\s+\S+\s+\d|boi\s+thuong|phat\s+tien|hoa\s+chat|clo[a-z]*|nong\s+do|do\s+am|von|tro\s+cap|phu\s+cap)(?![a-z])/;
const NOUN = /^\s*(?:cac\s|so\s|tong\s+so\s|cua\s)?\s*(?<word>[a-z]{1,}[a-z\d]*)/;
const NOT_COUNTED = new Set([
  'kinh',
  'chi',
  'muc',
  'lai',
  'von',
  'gia',
  'tien',
  'hoc',
  'luong',
  'ngan',
  'thue',
  'tro',
  'va',
  'hoac',
  'den',
  'cong',
  'tuoi',
  'nhu',
  'theo',
]);
const LEADS = new Set([
  'dat',
  'len',
  'xuong',
  'con',
  'tang them',
  'giam them',
  'them',
  'tang',
  'giam',
  'chiem',
  'bang',
  'toi',
  'den',
  'la',
]);
// what may stand before “100% người dân …” in its clause
const QUANTIFIER =
  /^(?:[^a-z\d]|(?:den|het|nam|20\d{2}|tu|phan|dau|phin|bao|dam|dim|co|dat|va|dong|thoi|do1|thoi|tho1|voi|it|nhat|toi|thieu|tr[a-z]n|duy|tri|trong|do|hang|thuc|hien|hoan|thanh|yeu|cau|ty|le|c6|dén|dén)(?![a-z]))*$/;

function isPercentGoal(folded: string, { clause, bound, measure }: Candidate): boolean {
  const lead = bound.verb.split(' ')[0] ?? '';
  const before = folded.slice(clause.start, bound.start);
  if ((LEADS.has(bound.verb) || LEADS.has(lead)) && /[a-z]{2,}\s+\S+/.test(before)) return true;
  if (bound.comparator !== '=' && /(?:ty|ti)\s+le|[a-z]+\s+[a-z]+\s+[a-z]+/.test(before)) return true;
  const noun = NOUN.exec(folded.slice(measure.end, clause.end))?.groups?.['word'];
  if (noun === undefined || NOT_COUNTED.has(noun)) return false;
  return QUANTIFIER.test(before) || isAfterComma(before);
}

const isAfterComma = (before: string): boolean => QUANTIFIER.test(before.slice(before.lastIndexOf(',') + 1));

// a number of years or an age is a goal only where something is to reach it
const REACHES = /^(?:dat|len|toi|den|tang|giam|them|con|la)/;
const FREQUENCY_LEAD = /(?:it\s+nhat|toi\s+thieu|phan\s+dau|bao\s+dam|dam\s+bao|dat)(?![a-z])/;

function isQuantityGoal(folded: string, { clause, bound, measure }: Candidate, isObjective: boolean): boolean {
  const before = folded.slice(clause.start, measure.start);
  if (measure.kind === 'frequency') return isObjective || FREQUENCY_LEAD.test(folded.slice(clause.start, clause.end));
  if (!REACHES.test(bound.verb)) return false;
  // “đến 5 năm”, “từ 6 đến 18 tuổi” are spans; a goal is reached from something that is named
  const isSpan = /^(?:den|toi|la|con)$/.test(bound.verb);
  if (measure.unit === 'năm' || measure.unit === 'tuổi') {
    return !isSpan && /(?:tuoi\s+tho|so\s+nam|song\s+kh|do\s+tuoi|tuoi\s+nghe)/.test(before);
  }
  return !isSpan || isObjective;
}

const RANGE_BEFORE = /\d\s?[-\u2010-\u2015]\s?$|(?:^|\s)tu\s+\d[\d.,]*\s?%?\s+den\s+$/;
const RANGE_AFTER = /^\s?[-\u2010-\u2015]\s?\d|^\s+den\s+(?:duoi\s+)?\d/;

/** True where a figure is what someone wants to reach, not a payment, a rule or what was. */
export function isGoal(folded: string, candidate: Candidate, { headings, isReport }: Surroundings): boolean {
  const { clause, measure } = candidate;
  const printed = folded.slice(clause.start, clause.end);
  const isObjective = headings.some((title) => OBJECTIVES.test(title));
  if (isReport && !headings.some((title) => PLANS.test(title))) return false;
  if (!isObjective && headings.some((title) => PAST_HEADING.test(title))) return false;
  if (PAST.test(printed) || SCORE.test(printed) || PAID.test(printed)) return false;
  if (RANGE_BEFORE.test(folded.slice(Math.max(0, measure.start - 16), measure.start))) return false;
  if (RANGE_AFTER.test(folded.slice(measure.end, measure.end + 12))) return false;
  return measure.kind === 'percent' ? isPercentGoal(folded, candidate) : isQuantityGoal(folded, candidate, isObjective);
}
