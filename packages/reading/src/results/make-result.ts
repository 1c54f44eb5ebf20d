import { fold } from '@sau-ro/gazetteer';
import type { DocumentParts } from '../document-parts.ts';
import { findIndicator, spellClause } from '../targets/indicator.ts';
import type { Figure } from './figure.ts';
import { type Draft, type Difference, type ReportSentence, valueBefore } from './prose.ts';
import { sameTimeLastYear, timeBefore } from './report-date.ts';
import type { Comparison, Result, ResultPeriod } from './result.ts';
import { type Before, nameResult, readBefore, readBehind } from './result-subject.ts';
import { judgeShare } from './suspect.ts';
import { timeOf } from './time-scope.ts';

/** What a result lacks where nothing more is printed than a value. */
export const BARE = {
  comparator: '=',
  change: 'level',
  plan: null,
  percentOfPlan: null,
  total: null,
  previous: null,
  comparison: null,
  suspect: null,
  printedValue: null,
} as const satisfies Partial<Result>;

/** The indicator that a subject names in a unit, or `null`. */
export const indicatorOf = ({ source }: DocumentParts, subject: string, unit: string | null): string | null =>
  unit === null
    ? null
    : findIndicator(spellClause(fold(`${subject} ${unit}`)), unit, source.quality.kind === 'ocr-damaged');

const YEAR_OF_OTHER = /nam\s+(20\d{2})/;

function periodCompared({ printed }: Difference, period: ResultPeriod | null): ResultPeriod | null {
  if (/(?:thang|quy)\s+(?:truoc|lien\s+ke)/.test(printed)) return timeBefore(period);
  const year = YEAR_OF_OTHER.exec(printed)?.[1];
  if (/cung\s+ky/.test(printed)) return sameTimeLastYear(period);
  if (year !== undefined) return { year: Number(year) };
  return /nam\s+(?:truoc|ngoai)/.test(printed) ? sameTimeLastYear(period) : null;
}

function compare(difference: Difference | null, period: ResultPeriod | null): Comparison | null {
  if (!difference) return null;
  const { change, value, unit } = difference;
  return { change, value, unit, period: periodCompared(difference, period) };
}

/** What a figure of a sentence is named by, and what the next ones may take over from it. */
export interface Named {
  readonly subject: string;
  readonly before: Before;
}

/** What was said before in the sentence or its paragraph. */
export interface Told {
  readonly topic: string | null;
  /** The verb that a list of counts began with: “phát hiện mới 233 …, 07 … và 05 …”. */
  readonly verb: string | null;
  readonly last: Pick<Result, 'subject' | 'unit'> | null;
}

// the words that name a figure, without the periods that stand at their ends
function withoutPeriods(
  { source: { text } }: DocumentParts,
  sentence: ReportSentence,
  { start, nameEnd }: Draft,
): string {
  let from = start;
  let to = nameEnd;
  for (const phrase of sentence.phrases) {
    const [begin, end] = [phrase.start + sentence.start, phrase.end + sentence.start];
    if (
      begin >= from &&
      end <= to &&
      !/\p{L}/u.test(text.slice(from, begin).replace(/(?:số|trong|tính|tính từ)\s*$/iu, ''))
    )
      from = end;
    else if (begin > from && end <= to && !/\p{L}|\d/u.test(text.slice(end, to))) to = begin;
  }
  return text.slice(from, to);
}

const BRACKET = /^\s{0,2}\([^()]{0,80}\)(?=\s\p{L})/u;

// “có 4.554 xã (bằng 51% tổng số xã) đạt chuẩn”: the words go on behind the bracket
function wordsBehind(text: string, sentence: ReportSentence, { end }: Figure, until: number): string {
  const bracket = BRACKET.exec(text.slice(end, Math.min(sentence.end, end + 100)))?.[0];
  return bracket === undefined ? text.slice(end, until) : text.slice(end + bracket.length, sentence.end);
}

/** Names the figure of a draft, whose clause ends at `until`. */
export function nameDraft(
  parts: DocumentParts,
  sentence: ReportSentence,
  draft: Draft,
  until: number,
  told: Told,
): Named {
  const { figure } = draft;
  const { text } = parts.source;
  const before = readBefore(withoutPeriods(parts, sentence, draft));
  const behind = readBehind(wordsBehind(text, sentence, figure, until));
  const noun = figure.kind === 'counted' ? [figure.unit ?? '', behind].filter(Boolean).join(' ') : '';
  const isShare = figure.kind === 'share';
  const isLike = told.last !== null && (isShare || told.last.unit === figure.unit || figure.unit === null);
  const named = nameResult({
    before,
    noun: isShare ? behind : noun,
    isShare,
    isUnitOnly: fold(noun) === fold(figure.unit ?? ''),
    topic: told.topic,
    verb: told.verb,
    last: told.last?.subject ?? null,
    isLike,
  });
  return { subject: named === '' ? (figure.unit ?? '') : named, before };
}

const CHANGE = /(?<![a-z])(?<change>tang|giam)(?:\s+(?:them|khoang|gan|tren|hon|binh\s+quan)){0,2}\s*$/;

function changeOf(folded: string, draft: Draft): Result['change'] {
  const change = CHANGE.exec(folded.slice(Math.max(draft.start, draft.figure.lead - 40), draft.figure.lead))?.groups?.[
    'change'
  ];
  if (change === undefined) return 'level';
  return change === 'tang' ? 'increase' : 'decrease';
}

// a stroke between two amounts of money, “5.373,4/5.373,4 triệu đồng”, parts what was done from what was to be done; “18/20 xã” is a share of all
// … but “14.320/18.000 lượt, đạt 79,56% kế hoạch” says that it is of the plan
function wholeOf({ plan, total, percentOfPlan, percentOfTotal }: Draft, { kind, value }: Figure): Partial<Draft> {
  if (plan !== null || total === null) return { plan, total, percentOfPlan };
  const isOfPlan = percentOfPlan !== null && Math.abs((value / total) * 100 - percentOfPlan) < 0.1;
  if (kind !== 'money' && !isOfPlan) return { plan, total, percentOfPlan };
  return { plan: total, total: null, percentOfPlan: percentOfPlan ?? percentOfTotal };
}

/** The result that a draft comes to. */
export function makeResult(
  parts: DocumentParts,
  sentence: ReportSentence,
  draft: Draft,
  until: number,
  subject: string,
): Result {
  const { source } = parts;
  const { figure } = draft;
  const time = timeOf(sentence, { at: figure.lead - sentence.start, until: until - sentence.start });
  const { plan = null, total = null, percentOfPlan = null } = wholeOf(draft, figure);
  const value = valueBefore(draft);
  const comparison = compare(draft.difference, time.period);
  const isOfPlan = figure.kind === 'share' && percentOfPlan === figure.value && plan === null;
  return {
    ...source.passage(draft.quoteStart, Math.max(until, draft.end)),
    subject,
    indicator: isOfPlan ? null : indicatorOf(parts, subject, figure.unit),
    comparator: figure.comparator,
    change: changeOf(source.folded, draft),
    value: figure.value,
    unit: figure.unit,
    ...time,
    plan,
    percentOfPlan,
    total,
    previous: value === null ? null : { value, period: comparison ? comparison.period : sameTimeLastYear(time.period) },
    comparison,
    suspect: judgeShare(figure.value, plan, percentOfPlan) ?? judgeShare(figure.value, total, draft.percentOfTotal),
    printedValue: null,
  };
}
