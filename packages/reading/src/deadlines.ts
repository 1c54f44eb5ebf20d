import { fold } from '@sau-ro/gazetteer';
import { startsLikeAgency } from './agency.ts';
import { findDates, type FoundDate, YEAR } from './deadline-date.ts';
import { type DocumentParts, foldTitle, headingsAbove, type PlacedSentence, sentencesWith } from './document-parts.ts';
import type { Deadline } from './reading.ts';
import { withoutMarkup } from './source-text.ts';
import type { WorkRow } from './tables.ts';

const TIME =
  /(?:thoi\s+gian|tien\s+do|thoi\s+han|hoan\s+thanh|truoc\s+(?:ngay|thang|nam|\d{1,2}[/.]\d)|(?:so|tong)\s+ket\s[^.;\d]{0,50}?vao\s+(?:cuoi\s+|dau\s+)?nam\s+20|cham\s+nhat|trien\s+khai\s+thuc\s+hien\s+tu|tu\s+ngay\s+\d|xong\s+(?:trong|truoc)|trong\s+(?:thang|quy)\s|(?:thuong\s+xuyen|lien\s+tuc)\s+den\s+(?:het\s+)?nam|ngay\s+\d[\d/]{5,9}\s*:(?<=\n[^a-z\d]{0,6}ngay[\s\d/]{6,40}:))/g;
const REPORTING = /b[a-z]o\s+cao/;
const FINISHED_BY = /(?:hoan\s+thanh|xong)[^.;,]{0,40}$/;
// what a report says is to come; the rest of it has been
const TO_COME = /(?:hoan\s+thanh|xong|phan\s+dau|truoc\s+ngay|cham\s+nhat|du\s+kien)/;
const PAST = /(?<![a-z])da(?![a-z])/;
// from when a decision or a law holds is no work
const IN_FORCE = /hieu\s+luc|(?:quoc\s+hoi|nhan\s+dan|duoc)\s+thong\s+qua\s+(?:tu\s+)?ngay/;
// “Thời gian qua, …”
const LOOKS_BACK = /^[^a-z]*(?:trong\s+)?thoi\s+gian\s+(?:vua\s+)?qua(?![a-z])/;
const OF_TIME = /thoi gian|tien do|thoi han/;
// headings that do not say what happens
const MERE = /^(?:to chuc thuc hien|noi dung|nhiem vu|phan cong|trien khai thuc hien|yeu cau|mot so)(?![a-z])/;

const POINT = /^[^\p{L}\d]*(?:[a-zđ]\)|\d{1,2}(?:\.\d{1,2})*[.)]|\([\di]{1,3}\))\s+/u;
const LABEL = /^[^\p{L}\d]*(?:[a-zđ]\)\s*)?(?:thời gian|tiến độ|thời hạn)[^:]{0,40}:\s*/iu;
const HAPPENS = /\s(?:được|sẽ)\s+(?:triển khai|tổ chức|thực hiện|phát động|tiến hành)(?:\s+thực hiện)?$/iu;
const LEAD = /^[^\p{L}\d“"]+/u;
const TAIL =
  /[\s,;:(]+(?:(?:phấn đấu|xong|hoàn thành|phải|trước|trong|vào|từ|đến|chậm nhất|thời gian|thời hạn)[\s,;:(]*)*$/iu;
const LONGEST = 200;
const FEWEST_WORDS = 3;
// “dự kiến 01 buổi, tổ chức vào ngày …”, “(tập trung từ ngày …)”
const RESERVE = /(?<!\p{L})(?:(?<word>dự kiến)(?!\p{L})[^;.]{0,40}|(?<near>tập trung)\s*)$/iu;

const isNaming = (title: string): boolean => !MERE.test(fold(title)) && !startsLikeAgency(fold(title));

// “rà soát các thủ tục; hoàn thành trong tháng 4”: the last clause that says something
function readSaid(words: string): string {
  for (const clause of words.split(';').toReversed()) {
    const said = clause.length <= LONGEST ? clause.replace(TAIL, '').trim() : '';
    if (said.split(' ').length >= FEWEST_WORDS) return said;
  }
  return '';
}

function readWhat(before: string, title: string | undefined): string {
  const words = withoutMarkup(before).replace(LABEL, '').replace(POINT, '').replace(LEAD, '').trim();
  if (HAPPENS.test(words) && words.length <= LONGEST) return words;
  if (title !== undefined && isNaming(title)) return title;
  return readSaid(words) || (title ?? '');
}

const STOP = /[.;,]/;

// a date that its sentence begins with has its work behind it
const FAR = 12;

function readReserve(before: string): string {
  const { word, near } = RESERVE.exec(before)?.groups ?? {};
  return (word ?? near ?? '').toLowerCase();
}

// “…, tổng kết vào năm 2030”
const REVIEW = /(?:sơ|tổng) kết(?=[^.;,]{0,50}$)[^.;,]*(?<!\s)/iu;

// what a later date of the sentence is of, where that is said anew
function readNext(words: string, title: string | undefined): string | null {
  return REVIEW.exec(words)?.[0] ?? (words.includes(';') ? readWhat(words, title) : null);
}

// “Ngày 16/11/2017: Họp đoàn kiểm tra …”
function readBehind(after: string): string | null {
  const said = /^\s*[:,]\s*(?<said>[^.;]{4,200})/u.exec(after)?.groups?.['said'];
  return said === undefined ? null : withoutMarkup(said);
}

// the day of a report is its duty’s, unless its clause says nothing of a report, or what is to be finished by it
function isOfWork(folded: string, { start, end }: FoundDate): boolean {
  const from = folded.lastIndexOf(';', start) + 1;
  const until = folded.indexOf(';', end);
  if (!REPORTING.test(folded.slice(from, until < 0 ? undefined : until))) return true;
  return FINISHED_BY.test(folded.slice(0, start + 12)) && !REPORTING.test(folded.slice(0, start));
}

function makeDeadlines(
  parts: DocumentParts,
  { sentence, block }: PlacedSentence,
  isReport: boolean,
): readonly Deadline[] {
  const { source } = parts;
  const folded = source.folded.slice(sentence.start, sentence.end);
  if (!YEAR.test(folded)) return [];
  const above = headingsAbove(parts, block);
  const isOfTime = above[0] !== undefined && OF_TIME.test(foldTitle(above[0]));
  if (IN_FORCE.test(folded) || LOOKS_BACK.test(folded) || (isReport && (!TO_COME.test(folded) || PAST.test(folded))))
    return [];
  const dates = findDates(folded, isOfTime || undefined, true).filter((found) => isOfWork(folded, found));
  const title = above.find((heading) => !OF_TIME.test(foldTitle(heading)))?.title;
  const wordsBefore = (from: number, { start }: FoundDate): string =>
    source.text.slice(sentence.start + from, sentence.start + start);
  return dates.map((found, index) => {
    const own = wordsBefore(dates[index - 1]?.end ?? 0, found);
    const behind = found.start < FAR ? readBehind(source.text.slice(sentence.start + found.end, sentence.end)) : null;
    const next = index > 0 ? readNext(own, title) : null;
    const after = source.text.slice(sentence.start + found.end, sentence.end);
    const what =
      (behind ?? next ?? readWhat(wordsBefore(0, dates[0] ?? found), title)) || readSaid(after.split(STOP, 1)[0] ?? '');
    const reserve = readReserve(own);
    return {
      ...source.passage(sentence.start, sentence.end),
      date: found.date,
      what: reserve === '' || what.toLowerCase().includes(reserve) ? what : `${what} (${reserve})`,
    };
  });
}

function* deadlinesOf({ source }: DocumentParts, rows: readonly WorkRow[]): Generator<Deadline> {
  for (const { cells } of rows) {
    const { work, time } = cells;
    if (!work || !time) continue;
    const what = withoutMarkup(source.text.slice(work.start, work.end));
    for (const { date } of findDates(source.folded.slice(time.start, time.end).trim(), true)) {
      yield { ...source.passage(time.start, time.end), date, what };
    }
  }
}

/** The dates by which work is to be done: where a sentence or a table of work speaks of time, not of a report's date. */
export function readDeadlines(
  parts: DocumentParts,
  type: string | null,
  rows: readonly WorkRow[],
): readonly Deadline[] {
  const said = sentencesWith(parts, TIME).flatMap((sentence) => makeDeadlines(parts, sentence, type === 'BC'));
  return [...said, ...deadlinesOf(parts, rows)];
}
