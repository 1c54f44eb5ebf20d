import { type DocumentParts } from '../document-parts.ts';
import type { Block } from '../blocks.ts';
import type { Heading } from '../outline.ts';
import type { Header } from '../reading.ts';
import { readSentences, type Stretch } from '../sentences.ts';
import { makeResult, nameDraft, type Told } from './make-result.ts';
import { type PairLead, readPairLead, readPairs } from './pair.ts';
import { findPeriodPhrases } from './period-phrase.ts';
import { type Draft, draftResults, type ReportSentence } from './prose.ts';
import { readReportDate, type ReportDate } from './report-date.ts';
import { markDone } from './report-parts.ts';
import type { Result, ResultPeriod } from './result.ts';
import { type Before, readTopic, verbOf } from './result-subject.ts';
import { readTableResults } from './tables.ts';
import { readZeros } from './zero.ts';

const AHEAD = /(?<![a-z])(?:phan\s+dau|du\s+kien|se|trong\s+thoi\s+gian\s+toi|sap\s+toi|muc\s+tieu\s+den)(?![a-z])/;
const GOES_ON = /^[^a-z]{0,6}(?:tiep\s+tuc|tang\s+cuong|day\s+manh|de\s+nghi|chi\s+dao\s+cac)(?![a-z])/;
const REACHED = /(?<![a-z])(?:da|dat|duoc|den\s+nay|ket\s+qua|l[a-z]{1,2}y\s+ke)(?![a-z])/;

// a figure of a year that has not come
const isOfFuture = ({ period }: Result, { year }: ReportDate): boolean =>
  period !== null && 'year' in period && year !== null && period.year > year;

// what is wished, or goes on being done, has no figure yet
function isToCome(folded: string, at: number): boolean {
  const before = folded.slice(Math.max(0, at - 400), at);
  if (AHEAD.test(before.slice(before.lastIndexOf(';') + 1))) return true;
  // “phấn đấu thực hiện các chỉ tiêu: …; …; …”
  const colon = folded.slice(0, Math.min(at, LONGEST_LEAD_IN)).indexOf(':');
  if (colon > 0 && AHEAD.test(folded.slice(0, colon))) return true;
  return GOES_ON.test(folded.slice(0, 40)) && !REACHED.test(folded.slice(0, at));
}

const TRAILING = /[\s,;:(]+$|\s(?:và|với|trong đó)\s*[:(]?\s*$/u;

function clauseEnd({ source }: DocumentParts, draft: Draft, next: Draft | undefined, sentence: Stretch): number {
  const until = Math.max(next?.start ?? sentence.end, draft.end);
  const printed = source.text.slice(draft.end, until);
  const stop = printed.indexOf(';');
  let clause = stop < 0 ? printed : printed.slice(0, stop);
  if (next) for (let round = 0; round < 3; round += 1) clause = clause.replace(TRAILING, '');
  return draft.end + clause.length;
}

// a verb holds for the whole list: “phát hiện 233 …, 07 … và 05 …”
function nextVerb(
  { source }: DocumentParts,
  drafts: readonly Draft[],
  at: number,
  verb: string | null,
  before: Before,
): string | null {
  const [draft, next] = [drafts[at], drafts[at + 1]];
  if (!draft || !next || !/^[^;:(]*(?:,|\sva)\s*$/.test(source.folded.slice(draft.figure.end, next.figure.lead)))
    return null;
  return before.words === '' ? verb : verbOf(before);
}

// where no sign parts two figures the words between them are of the first: “701 trẻ được tiêm đủ 7 loại vắc xin”
const nameEnd = ({ end }: Draft, next: Draft | undefined, until: number): number =>
  next && next.start <= end + 1 ? next.figure.lead : until;

interface ReadFigures {
  readonly results: readonly Result[];
  readonly topic: string | null;
}

function readFigures(parts: DocumentParts, sentence: ReportSentence, topic: string | null): ReadFigures {
  const drafts = draftResults(parts, sentence);
  const results: Result[] = [];
  let change: Result['change'] = 'level';
  const told: { -readonly [key in keyof Told]: Told[key] } = { topic, verb: null, last: null };
  for (const [at, draft] of drafts.entries()) {
    const next = drafts[at + 1];
    const until = clauseEnd(parts, draft, next, sentence);
    const { subject, before } = nameDraft(parts, sentence, draft, nameEnd(draft, next, until), told);
    // “Lũy kế có 1.200 ca mắc” goes on with what the sentence before was about
    if (at === 0 && before.words !== '') told.topic = readTopic(before);
    if (isToCome(sentence.folded, draft.figure.start - sentence.start)) continue;
    const made = makeResult(parts, sentence, draft, until, subject);
    if (isOfFuture(made, sentence.date)) continue;
    const goesOn: boolean = change !== 'level' && before.words === '' && before.copula === null && made.unit !== '%';
    // “giảm 146 lượt tiếp, 127 lượt người”
    const result: Result = goesOn ? { ...made, change } : made;
    results.push(result);
    told.verb = nextVerb(parts, drafts, at, told.verb, before);
    told.last = result;
    change = result.change;
  }
  return { results, topic: told.topic };
}

/** What was said above a paragraph that holds for it too. */
interface Above {
  readonly period: ResultPeriod | null;
  readonly kind: Result['kind'];
  readonly pairs: PairLead | null;
}

const LONGEST_LEAD = 25;
const GOES_INTO = /^[^a-z]{0,4}(?:trong\s+do|dong\s+thoi|ket\s+qua)(?![a-z])/;
// more than any report has
const MOST_RESULTS = 5000;

type Time = Pick<Above, 'period' | 'kind'>;

// what time a sentence leaves the next one in: the one it begins with
function timeAfter({ phrases, context, contextKind }: ReportSentence): Time {
  const first = phrases.find(({ kind }) => kind === null);
  if (!first || first.start > LONGEST_LEAD) return { period: context, kind: contextKind };
  return { period: first.period, kind: 'actual' };
}

// a line such as “Ước cả năm 2017:” says of what kind all below it is
function timeBelow({ phrases, context }: ReportSentence): Time {
  const kind = phrases.find((phrase) => phrase.kind !== null)?.kind ?? 'actual';
  return { period: phrases.find((phrase) => phrase.kind === null)?.period ?? context, kind };
}

interface ReadBlock {
  readonly results: readonly Result[];
  readonly last: Time;
}

function readBlock(parts: DocumentParts, block: Block, above: Above, date: ReportDate): ReadBlock {
  const results: Result[] = [];
  let time: Time = above;
  let last: ReportSentence | null = null;
  let topic: string | null = null;
  for (const stretch of readSentences(parts.source.text, block.content, block.end)) {
    const folded = parts.source.folded.slice(stretch.start, stretch.end);
    const phrases = findPeriodPhrases(folded, date);
    // “Trong đó, 30/64 tỉnh …” is of the time that was spoken of last
    const said: ResultPeriod | null | undefined = GOES_INTO.test(folded)
      ? last?.phrases.findLast(({ kind }) => kind === null)?.period
      : null;
    const sentence: ReportSentence = {
      ...stretch,
      folded,
      phrases,
      context: said ?? time.period,
      contextKind: time.kind,
      date,
    };
    last = sentence;
    time = timeAfter(sentence);
    if (results.length >= MOST_RESULTS) break;
    if (!/\d|khong|chua/.test(folded)) continue;
    const figures = readFigures(parts, sentence, topic);
    ({ topic } = figures);
    const pairs = readPairLead(folded) ?? above.pairs;
    results.push(
      ...figures.results,
      ...readZeros(parts, sentence),
      ...(pairs ? readPairs(parts, sentence, pairs) : []),
    );
  }
  return { results, last: last && block.end - last.start < LONGEST_LEAD_IN ? timeBelow(last) : time };
}

const LONGEST_LEAD_IN = 300;

const LEADS_IN = /:\s*$/;

function aboveOf(parts: DocumentParts, at: number, date: ReportDate): ResultPeriod | null {
  let index: number | null = parts.headingOf[at] ?? -1;
  while (index !== null && index >= 0) {
    const heading: Heading | undefined = parts.headings[index];
    if (!heading) break;
    const title = parts.source.folded.slice(parts.blocks[heading.block]?.content ?? 0, heading.titleEnd);
    const period = findPeriodPhrases(title, date).find(({ kind }) => kind === null)?.period;
    if (period) return period;
    index = heading.parent;
  }
  return date.period;
}

// for each block whether it overlaps a table
function markTables({ blocks }: DocumentParts, places: readonly Stretch[]): Uint8Array {
  const marked = new Uint8Array(blocks.length);
  let at = 0;
  for (const [index, { start, end }] of blocks.entries()) {
    while (at < places.length && (places[at]?.end ?? 0) <= start) at += 1;
    marked[index] = Number((places[at]?.start ?? Infinity) < end);
  }
  return marked;
}

function readProse(parts: DocumentParts, date: ReportDate, isProse: (block: number) => boolean): readonly Result[] {
  const { blocks, source } = parts;
  const results: Result[] = [];
  let above: Above = { period: null, kind: 'actual', pairs: null };
  let heading = -2;
  for (const [at, block] of blocks.entries()) {
    if (!isProse(at) || results.length >= MOST_RESULTS) continue;
    const owner: number = parts.headingOf[at] ?? -1;
    if (owner !== heading) above = { period: aboveOf(parts, at, date), kind: 'actual', pairs: null };
    heading = owner;
    const read = readBlock(parts, block, above, date);
    results.push(...read.results);
    const folded = source.folded.slice(Math.max(block.start, block.end - 300), block.end);
    if (LEADS_IN.test(folded)) above = { ...read.last, pairs: readPairLead(folded) };
  }
  return results;
}

/** The figures of a progress report (BC), in order; none of any other document. */
export function readResults(parts: DocumentParts, header: Header): readonly Result[] {
  if (header.type !== 'BC') return [];
  const { blocks } = parts;
  const date = readReportDate(header);
  const done = markDone(parts);
  // what stands behind the signature is an appendix
  const isDone = (offset: number): boolean => {
    const at = blocks.findIndex(({ end }) => end > offset);
    return at < 0 || at >= parts.footBlock || done[at] === 1;
  };
  const tables = readTableResults(parts, date, isDone);
  const inTable = markTables(parts, tables.places);
  const prose = readProse(parts, date, (at) => done[at] === 1 && inTable[at] === 0);
  return [...prose, ...tables.results].sort((one, other) => one.span[0] - other.span[0]);
}
