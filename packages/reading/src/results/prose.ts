import type { DocumentParts } from '../document-parts.ts';
import type { Stretch } from '../sentences.ts';
import { findClauseStart } from './clause-start.ts';
import { type Figure, findFigures } from './figure.ts';
import type { PeriodPhrase } from './period-phrase.ts';
import { isBareShare, isSameUnit, isShareAlone, type Placed, type Role, roleOf } from './relation.ts';
import type { ReportDate } from './report-date.ts';
import type { Result, ResultPeriod } from './result.ts';

/** A figure with all that its sentence says of it. */
export interface Draft {
  readonly figure: Figure;
  /** Where the words that name it begin. */
  start: number;
  /** Where they end: before the figure, or before the one that it is said to come from. */
  nameEnd: number;
  /** Where its quote begins: with the sentence, for the first. */
  readonly quoteStart: number;
  /** True for a share without words of its own, which tells of the figure before it. */
  readonly isBare: boolean;
  end: number;
  plan: number | null;
  percentOfPlan: number | null;
  total: number | null;
  /** The printed share of the total, which has to follow from both. */
  percentOfTotal: number | null;
  before: number | null;
  difference: Difference | null;
}

/** “tăng 324 ca so với cùng kỳ”. */
export interface Difference {
  readonly change: 'increase' | 'decrease' | 'equal';
  readonly value: number;
  readonly unit: string | null;
  /** The words round it, folded, which say what it is compared with. */
  readonly printed: string;
}

/** A sentence with the time that it is spoken in. */
export interface ReportSentence extends Stretch {
  readonly folded: string;
  readonly phrases: readonly PeriodPhrase[];
  readonly context: ResultPeriod | null;
  /** What the lead-in says of all below it: “Ước cả năm 2017:”. */
  readonly contextKind: Result['kind'];
  readonly date: ReportDate;
}

const BEHIND = 120;
const EQUAL = /^[^;.]{0,25}?\(?\s*bang\s+(?:so\s+)?(?:voi\s+)?cung\s+ky/;

const NOUN_BEHIND = /^\s+(?<noun>mac|moi|tu\s+vong|duong\s+tinh|noi\s+tru|ngoai\s+tru)(?![a-z])/;

const nounBehind = (folded: string, { end }: Figure): string | undefined =>
  NOUN_BEHIND.exec(folded.slice(end, end + 16))?.groups?.['noun'];

// “168 ca mắc, tử vong 0 ca, so với tháng trước giảm 85 ca mắc”: of the cases, not of the deaths
function likeOf(drafts: readonly Draft[], folded: string, figure: Figure): Draft | undefined {
  const noun = nounBehind(folded, figure);
  if (noun !== undefined) return drafts.findLast((draft) => nounBehind(folded, draft.figure) === noun);
  // “403 trẻ (nữ 196) so với cùng kỳ giảm 43 trẻ”
  const last = drafts.at(-1);
  return last?.figure.unit === null
    ? (drafts.findLast((draft) => isSameUnit(draft.figure.unit, figure.unit)) ?? last)
    : last;
}

const equalTo = (figure: Figure, behind: string): Difference => ({
  change: 'equal',
  value: 0,
  unit: figure.unit,
  printed: `|${behind}`,
});

// “kích hoạt 704 tài khoản, đạt 40,8% so với số dân, đạt 73,3% chỉ tiêu”: the plan is that of the accounts
function relatedTo(drafts: readonly Draft[], folded: string, figure: Figure, role: Role): Draft | undefined {
  if (role === 'difference') return likeOf(drafts, folded, figure);
  return role === 'share-of-plan' ? (drafts.findLast(({ isBare }) => !isBare) ?? drafts.at(-1)) : drafts.at(-1);
}

function addRelation(draft: Draft | undefined, role: Role, figure: Figure, printed: string): void {
  if (!draft) return;
  draft.end = Math.max(draft.end, figure.end);
  if (role === 'plan') draft.plan = figure.value;
  else if (role === 'share-of-plan') draft.percentOfPlan = figure.value;
  else if (role === 'share-of-total') draft.percentOfTotal = figure.value;
  else if (role === 'total') draft.total = figure.value;
  else if (role === 'before') draft.before = figure.value;
  else if (role === 'difference') {
    const change =
      printed.lastIndexOf('giam', printed.indexOf('|')) > printed.lastIndexOf('tang', printed.indexOf('|'))
        ? 'decrease'
        : 'increase';
    draft.difference ??= { change, value: figure.value, unit: figure.unit, printed };
  }
}

const newDraft = (figure: Figure, start: number, quoteStart: number, isBare: boolean): Draft => ({
  figure,
  isBare,
  start,
  nameEnd: figure.lead,
  quoteStart,
  end: figure.end,
  plan: null,
  percentOfPlan: null,
  total: figure.total,
  percentOfTotal: null,
  before: null,
  difference: null,
});

interface Ahead {
  plan: Figure | null;
  before: Draft | null;
  total: Figure | null;
}

const LONGEST_LEAD = 300;

function addOwn(drafts: Draft[], draft: Draft, ahead: Ahead): void {
  draft.plan = ahead.plan?.value ?? null;
  // “giảm từ 5,2% xuống còn 3,1%”: the words before the first figure name the second
  if (ahead.before) {
    draft.before = ahead.before.figure.value;
    draft.start = ahead.before.start;
    draft.nameEnd = ahead.before.nameEnd;
  }
  // “trong số 20 xã có 15 xã đạt chuẩn”
  if (ahead.total && isSameUnit(ahead.total.unit, draft.figure.unit)) draft.total ??= ahead.total.value;
  Object.assign(ahead, NOTHING_AHEAD);
  drafts.push(draft);
}

const NOTHING_AHEAD: Ahead = { plan: null, before: null, total: null };

function addFigure(drafts: Draft[], draft: Draft, role: Role, ahead: Ahead): void {
  const { figure } = draft;
  if (role === 'plan-ahead') ahead.plan = figure;
  else if (role === 'before-ahead') ahead.before = draft;
  else if (role === 'total-ahead') ahead.total = figure;
  else if (role !== 'restated') {
    addOwn(drafts, draft, ahead);
  }
}

// a share of the plan with a subject of its own, “…; thu ngân sách đạt 66% dự toán”
const isAhead = (role: Role): boolean => role === 'own' || role.endsWith('-ahead');

// a sentence with more figures is a table, or none
const MOST_FIGURES = 80;
const LONGEST_GAP = 600;
const BEYOND = 150;

/** The words round a figure, folded. */
interface Around extends Pick<Placed, 'gap' | 'behind' | 'beyond'> {
  readonly from: number;
}

function place(folded: string, sentence: Stretch, figures: readonly Figure[], at: number): Around {
  const { lead = 0, end = 0 } = figures[at] ?? {};
  const from = Math.max(figures[at - 1]?.end ?? sentence.start, lead - LONGEST_GAP);
  const until = Math.min(figures[at + 1]?.lead ?? sentence.end, end + BEHIND);
  const beyond = folded.slice(end, Math.min(sentence.end, end + BEYOND)).split(';', 1)[0] ?? '';
  return { from, gap: folded.slice(from, lead), behind: folded.slice(end, until), beyond };
}

function draftAt(folded: string, sentence: Stretch, figure: Figure, from: number, isFirst: boolean): Draft {
  const start = findClauseStart(folded, from, figure.lead, isFirst);
  const isNear = isFirst && figure.lead - sentence.start <= LONGEST_LEAD;
  return newDraft(figure, start, isNear ? sentence.start : start, isBareShare(figure, folded.slice(from, figure.lead)));
}

/** The figures of a sentence, each with the plan, the shares and the comparisons that are printed of it. */
export function draftResults({ source }: DocumentParts, sentence: Stretch): readonly Draft[] {
  const { folded } = source;
  const figures = findFigures(source, sentence.start, sentence.end);
  const drafts: Draft[] = [];
  const ahead: Ahead = { ...NOTHING_AHEAD };
  let lastRole: Role | null = null;
  if (figures.length > MOST_FIGURES) return [];
  for (const [at, figure] of figures.entries()) {
    const { from, ...around } = place(folded, sentence, figures, at);
    const last = drafts.at(-1);
    const isPlanned = typeof (last?.plan ?? ahead.plan) === 'number';
    const role = roleOf({ ...around, figure, last: last?.figure ?? null, isPlanned, lastRole });
    lastRole = role;
    if (last && !isAhead(role)) {
      addRelation(relatedTo(drafts, folded, figure, role), role, figure, `${around.gap}|${around.beyond}`);
      continue;
    }
    const draft = draftAt(folded, sentence, figure, from, at === 0);
    if (isShareAlone({ ...around, figure })) draft.percentOfPlan = figure.value;
    if (EQUAL.test(around.behind)) draft.difference = equalTo(figure, around.behind);
    addFigure(drafts, draft, role, ahead);
  }
  return drafts;
}

/** The value of before that follows from a printed difference in the same unit; `null` for a difference in percent. */
export function valueBefore({ figure, before, difference }: Draft): number | null {
  if (before !== null || difference === null) return before;
  const { change, value, unit } = difference;
  if (change === 'equal') return figure.value;
  if (figure.kind === 'share' || (unit !== null && figure.unit !== null && !isSameUnit(unit, figure.unit))) return null;
  const sum = change === 'increase' ? figure.value - value : figure.value + value;
  if (sum < 0) return null;
  // 6,62 - 0,1 is 6,52 and not 6,5200000000000005
  return Math.round(sum * 1e6) / 1e6;
}
