import type { TargetDue } from '../reading.ts';
import type { Stretch } from '../sentences.ts';
import { findDues, type PrintedDue } from './due.ts';
import type { Candidate } from './goal.ts';

interface Said {
  readonly due: TargetDue | null;
  /** Behind the figure: said of this one and of those that share its words. */
  readonly isBehind: boolean;
}

// the first due of a stretch that a new thing does not come before
function dueBehind(folded: string, dues: readonly PrintedDue[], from: number, to: number): PrintedDue | null {
  const due = dues.find(({ start, end }) => start >= from && end <= to);
  if (!due) return null;
  // “… 85% và đến năm 2030 đạt 90%”: the year is of what follows
  const isOfNext =
    /(?:^|\s)va\s*(?:,\s*)?$/.test(folded.slice(from, due.start)) &&
    to < folded.length &&
    /^\s*(?:,\s*)?(?:dat|con|phan dau|ty le|la|len|xuong|co)/.test(folded.slice(due.end, due.end + 14));
  return isOfNext ? null : due;
}

// “các mục tiêu đến năm 2030: tỷ lệ … đạt 95% vào năm 2026; …”: what leads in gives way to a figure’s own, and is of the others
const leadsIn = (folded: string, due: PrintedDue | undefined, figure: number): due is PrintedDue =>
  due !== undefined && folded.slice(due.end, figure).includes(':');

// where the words end that are this figure’s alone
function endOfOwn(candidates: readonly Candidate[], at: number, from: number, { start, end }: Stretch): number {
  const next = candidates.slice(at + 1).find((other) => other.measure.start >= from);
  const until = next && next.clause.start === start ? Math.min(end, next.bound.start) : end;
  return Math.max(until, from);
}

function ownDues(folded: string, sentence: Stretch, candidates: readonly Candidate[]): readonly Said[] {
  const dues = findDues(folded, sentence.start, sentence.end);
  let done = sentence.start;
  let lead: PrintedDue | undefined;
  return candidates.map(({ measure, clause, bound }, at) => {
    const from = Math.max(done, at === 0 ? sentence.start : clause.start);
    const before = dues.findLast(
      ({ start, end }) => start >= from && end <= measure.start && !/;/.test(folded.slice(end, bound.start)),
    );
    const behind = dueBehind(folded, dues, measure.end, endOfOwn(candidates, at, measure.end, clause));
    if (leadsIn(folded, before, bound.start)) lead = before;
    const due = before === lead ? (behind ?? lead) : (before ?? behind ?? lead);
    if (due) done = Math.max(done, due.end);
    return { due: due?.due ?? null, isBehind: due !== undefined && due === behind };
  });
}

// “Đến năm 2027 và năm 2030, tỷ lệ hài lòng tương ứng đạt 85% và 95%”
function duesInOrder(folded: string, sentence: Stretch, candidates: readonly Candidate[]): readonly TargetDue[] | null {
  const first = candidates[0]?.measure.start ?? sentence.start;
  if (
    candidates.length < 2 ||
    !/(?<![a-z])(?:lan\s+luot|tuong\s+ung)(?![a-z])/.test(folded.slice(sentence.start, first))
  )
    return null;
  const dues = findDues(folded, sentence.start, first);
  return dues.length === candidates.length ? dues.map(({ due }) => due) : null;
}

/** When each figure of a sentence is due, as far as the sentence says so. */
export function readTargetDues(
  folded: string,
  sentence: Stretch,
  candidates: readonly Candidate[],
): readonly (TargetDue | null)[] {
  const inOrder = duesInOrder(folded, sentence, candidates);
  if (inOrder) return inOrder;
  const said = ownDues(folded, sentence, candidates);
  return candidates.map((candidate, at) => {
    const own = said[at]?.due ?? null;
    if (own) return own;
    // a year that leads is of all that follows it
    const leading = said.slice(0, at).findLast(({ due, isBehind }) => due !== null && !isBehind);
    if (leading) return leading.due;
    // “đạt 70% và … đạt 95% năm 2025”: one that stands behind is of those before it that nothing parts from it
    const behind = said.findIndex((other, index) => index > at && other.isBehind);
    const other = candidates[behind];
    if (!other || /[;.]\s/.test(folded.slice(candidate.measure.end, other.measure.start))) return null;
    return said[behind]?.due ?? null;
  });
}
