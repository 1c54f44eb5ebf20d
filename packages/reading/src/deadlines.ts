import { fold } from '@sau-ro/gazetteer';
import { startsLikeAgency } from './agency.ts';
import { findDates, type FoundDate } from './deadline-date.ts';
import { type DocumentParts, foldTitle, headingsAbove, type PlacedSentence, sentencesWith } from './document-parts.ts';
import type { Deadline } from './reading.ts';
import { withoutMarkup } from './source-text.ts';

const TIME =
  /(?:thoi\s+gian|tien\s+do|thoi\s+han|hoan\s+thanh|truoc\s+ngay|cham\s+nhat|trien\s+khai\s+thuc\s+hien\s+tu|xong\s+trong|(?:thuong\s+xuyen|lien\s+tuc)\s+den\s+(?:het\s+)?nam)/g;
const REPORTING = /b[a-z]o\s+cao/;
const OF_TIME = /thoi gian|tien do/;
// headings that do not say what happens
const MERE = /^(?:to chuc thuc hien|noi dung|nhiem vu|phan cong|trien khai thuc hien|yeu cau|mot so)(?![a-z])/;
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

function readWhat(before: string, title: string | undefined): string {
  const words = withoutMarkup(before).replace(LABEL, '').replace(LEAD, '').trim();
  if (HAPPENS.test(words) && words.length <= LONGEST) return words;
  if (title !== undefined && isNaming(title)) return title;
  const clause = words.split(';').at(-1) ?? '';
  const said = clause.length <= LONGEST ? clause.replace(TAIL, '').trim() : '';
  return said.split(' ').length >= FEWEST_WORDS ? said : (title ?? '');
}

function readReserve(before: string): string {
  const { word, near } = RESERVE.exec(before)?.groups ?? {};
  return (word ?? near ?? '').toLowerCase();
}

function makeDeadlines(parts: DocumentParts, { sentence, block }: PlacedSentence): readonly Deadline[] {
  const { source } = parts;
  const folded = source.folded.slice(sentence.start, sentence.end);
  if (REPORTING.test(folded)) return [];
  const dates = findDates(folded);
  const title = headingsAbove(parts, block).find((heading) => !OF_TIME.test(foldTitle(heading)))?.title;
  const wordsBefore = (from: number, { start }: FoundDate): string =>
    source.text.slice(sentence.start + from, sentence.start + start);
  return dates.map((found, index) => {
    const what = readWhat(wordsBefore(0, dates[0] ?? found), title);
    const reserve = readReserve(wordsBefore(dates[index - 1]?.end ?? 0, found));
    return {
      ...source.passage(sentence.start, sentence.end),
      date: found.date,
      what: reserve === '' || what.toLowerCase().includes(reserve) ? what : `${what} (${reserve})`,
    };
  });
}

/** The dates by which work is to be done: where a sentence speaks of time, not of a report's date. */
export function readDeadlines(parts: DocumentParts): readonly Deadline[] {
  return sentencesWith(parts, TIME).flatMap((sentence) => makeDeadlines(parts, sentence));
}
