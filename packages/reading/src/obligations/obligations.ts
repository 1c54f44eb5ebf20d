import { orderAbove } from '../assignments/orders.ts';
import { type DocumentParts, foldTitle, headingsAbove, type PlacedSentence, sentencesWith } from '../document-parts.ts';
import type { Frequency, Obligation } from '../reading.ts';
import type { Stretch } from '../sentences.ts';
import { readAddressee } from './addressee.ts';
import { readTurns, type Turn } from './frequency.ts';
import { findReporter, isReporting } from './reporter.ts';
import { readWhat } from './what.ts';

// damaged texts: “béo cao”
const REPORT = /(?<![a-z])b[a-z]{1,2}o\s+c[a-z]o(?![a-z])|(?<![a-z])phan\s+anh(?![a-z])/g;
const SPOKEN = /(?<![a-z])b[a-z]{1,2}o\s+c[a-z]o|phan\s+anh/;
const GIVES = /(?:gui|ve|nop|thuc\s+hien|che\s+do|dinh\s+ky|tong\s+hop|ket\s+qua)/;
// what is named a report without being a duty: a report that was made, a document's own title, a party or a paper
const NO_DUTY =
  /(?:b[a-z]o\s+cao\s+(?:so\s+\d|chinh\s+tri|vien|tai\s+chinh|kinh\s+te)|(?:theo|tai|nghe|qua|mau|noi\s+dung|cac)\s+b[a-z]o\s+cao|da\s+b[a-z]o\s+cao|tren\s+day\s+la\s+b[a-z]o|da\s+ban\s+hanh)/;
const DIFFICULTY = /(?:kho\s+khan|vuong\s+mac|phat\s+sinh|vuot\s+(?:qua\s+)?tham\s+quyen|dot\s+xuat|bat\s+thuong)/;
const PROMPT = /(?:kip\s+thoi|chu\s+dong|khan\s+truong|ngay\s+khi|nhanh)/;
// “kiểm tra định kỳ” is no report
const PERIODIC =
  /(?<!(?:kiem\s+tra|thanh\s+tra|giam\s+sat|kham)(?:\s+[a-z]+){0,4}\s+)d[a-z]nh\s+ky(?!\s+(?:kiem|thanh|giam|kham|to\s+chuc)(?![a-z]))(?![a-z])/;

// “tại các kỳ họp thường lệ”
const SESSIONS = /tai\s+(?:cac\s+)?ky\s+hop/;
const BEGINS = /^[^a-z]*bao\s+cao\s+(?:tuan|thang|quy|nam|dinh\s+ky|0?6\s+thang)(?![a-z])/;

// “thực hiện chế độ, thời hạn, nội dung báo cáo đúng theo quy định”
const REGIME = /che\s+do[^.;:]{0,30}\sb[a-z]o\s+cao/;

interface Duty {
  readonly sentence: Stretch;
  readonly folded: string;
  readonly agency: string | null;
}

// an interval that is not given is “periodic”
function freeFrequency(folded: string): Frequency {
  if (DIFFICULTY.test(folded)) return 'ad-hoc';
  if (PERIODIC.test(folded)) return 'periodic';
  return PROMPT.test(folded) ? 'ad-hoc' : 'periodic';
}

function readTurnsOf(folded: string): readonly Turn[] {
  // a date that stands in a clause before that of the report is of other work: “… trước ngày 30/4; hằng năm báo cáo …”
  const report = folded.lastIndexOf(';', Math.max(0, folded.search(SPOKEN)));
  const turns = readTurns(folded).filter(({ frequency, end }) => frequency !== 'once' || end > report);
  if (turns.length > 0) return turns;
  return [{ frequency: freeFrequency(folded), due: null, boundary: null, start: 0, end: folded.length }];
}

// In a sentence with several duties each has the part from the one before it on; in one bracketed list all share it.
function stretchOf(folded: string, turns: readonly Turn[], index: number, sentence: Stretch): Stretch {
  const previous = turns[index - 1];
  const turn = turns[index];
  if (!turn || turns.length === 1) return sentence;
  const cut = (at: number): boolean => /^[^\d]{0,14}[,;]/.test(folded.slice(at, at + 16));
  const isList =
    turns.every(({ due }) => due !== null) &&
    folded.slice(turns[0]?.end, (turns[1]?.start ?? 0) + 8).includes('bao cao');
  if (!isList || (previous && !cut(previous.end))) return sentence;
  const start = previous ? previous.end + folded.slice(previous.end, turn.start + 1).search(/[a-z]/) : 0;
  return { start: sentence.start + start, end: sentence.start + turn.end };
}

function* makeObligations({ source }: DocumentParts, { sentence, folded, agency }: Duty): Generator<Obligation> {
  const printed = source.text.slice(sentence.start, sentence.end);
  const turns = readTurnsOf(folded);
  const { to, via } = readAddressee(printed, folded);
  for (const [index, turn] of turns.entries()) {
    const { frequency, due, boundary } = turn;
    const { start, end } = stretchOf(folded, turns, index, sentence);
    yield {
      ...source.passage(start, end),
      what: readWhat({ printed, folded }, turns, turn, to),
      frequency,
      due,
      boundary,
      from: agency,
      to,
      via,
    };
  }
}

// “báo cáo kết quả về Sở Y tế”: sent somewhere, though it is not said how often
const OUTCOME = /(?:ket\s+qua|tinh\s+hinh|tong\s+hop|(?:gui|nop)\s+bao\s+cao)/;

// “theo dõi, đôn đốc; tổng hợp, báo cáo Ủy ban nhân dân tỉnh”
const SUMS_UP = /(?<!de\s+)tong\s+hop(?:,|\s+va|\s+ket\s+qua)?\s+(?:ket\s+qua\s+)?bao\s+cao\s/;

function isSent(folded: string, titles: readonly string[]): boolean {
  if (!OUTCOME.test(folded)) return false;
  const { to, via, isSentTo } = readAddressee(folded, folded);
  return to !== null && (via !== null || isSentTo || SUMS_UP.test(folded) || isReporting(titles[0]));
}

function isDuty(folded: string, titles: readonly string[]): boolean {
  if (NO_DUTY.test(folded) && !PERIODIC.test(folded) && !REGIME.test(folded)) return false;
  const isOfReports = titles.some(isReporting);
  if (readTurns(folded).length > 0)
    return isOfReports || GIVES.test(folded) || BEGINS.test(folded) || readAddressee(folded, folded).to !== null;
  return DIFFICULTY.test(folded) || PERIODIC.test(folded) || SESSIONS.test(folded) || isSent(folded, titles);
}

// “Các báo cáo gửi về Trung tâm Y tế huyện”: where all duties of the section go
const ALL_REPORTS =
  /^[^a-z]*(?:cac\s+|moi\s+|nhung\s+)?bao\s+cao\s+(?:(?:tren|nay|noi\s+tren|dinh\s+ky)\s+)?(?:(?:duoc|phai|de\s+nghi)\s+)?gui(?:\s+(?:ve|den|cho|toi))?\s/;

interface Placed {
  readonly obligation: Obligation;
  readonly heading: number | undefined;
}

function withAddressee(placed: Placed[], parts: DocumentParts, { sentence, block }: PlacedSentence): void {
  const folded = parts.source.folded.slice(sentence.start, sentence.end);
  if (!ALL_REPORTS.test(folded)) return;
  const { to, via } = readAddressee(parts.source.text.slice(sentence.start, sentence.end), folded);
  for (const [at, { obligation, heading }] of placed.entries()) {
    if (to === null || heading !== parts.headingOf[block] || obligation.to !== null) continue;
    placed[at] = { heading, obligation: { ...obligation, to, via: obligation.via ?? via } };
  }
}

function readDuties(parts: DocumentParts, { sentence: whole, block }: PlacedSentence): readonly Obligation[] {
  const sentence = { start: Math.max(whole.start, parts.blocks[block]?.content ?? 0), end: whole.end };
  const folded = parts.source.folded.slice(sentence.start, sentence.end);
  const titles = headingsAbove(parts, block).map(foldTitle);
  if (!isDuty(folded, titles)) return [];
  return [...makeObligations(parts, { sentence, folded, agency: findReporter(parts, block, sentence, titles) })];
}

/** Every reporting duty of a document, in order; a report tells of duties that were done, and gives none but by an order. */
export function readObligations(parts: DocumentParts, type: string | null): readonly Obligation[] {
  const placed: Placed[] = [];
  for (const found of sentencesWith(parts, REPORT)) {
    if (type === 'BC' && orderAbove(parts, found.block) === null) continue;
    withAddressee(placed, parts, found);
    const heading = parts.headingOf[found.block];
    for (const obligation of readDuties(parts, found)) placed.push({ obligation, heading });
  }
  return placed.map(({ obligation }) => obligation);
}
