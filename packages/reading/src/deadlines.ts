import { type DocumentParts, foldTitle, headingsAbove, type PlacedSentence, sentencesWith } from './document-parts.ts';
import type { Deadline } from './reading.ts';

const DAY = String.raw`(?<day>\d{1,2})\s?/\s?(?<month>\d{1,2})\s?/\s?(?<year>20\d{2})`;
const PATTERNS: readonly RegExp[] = [
  /tu\s+nam\s+(?<fromYear>20\d{2})\s+den\s+(?:het\s+)?nam\s+(?<toYear>20\d{2})/,
  new RegExp(String.raw`(?:truoc|cham\s+nhat|xong|hoan\s+thanh|vao)[^.;,]{0,24}?ngay\s+${DAY}`),
  /quy\s+(?<quarter>iv|i{1,3}|[1-4])\s*(?:\/|\s+nam\s+)\s*(?<quarterYear>20\d{2})/,
  /(?:d[a-z]n|trong)\s+(?:het\s+)?nam\s+(?<year>20\d{2})/,
  /(?<=thoi\s+gian[^.;]{0,40})nam\s+(?<year>20\d{2})/,
];
const TIME =
  /(?:thoi\s+gian|tien\s+do|thoi\s+han|hoan\s+thanh|truoc\s+ngay|cham\s+nhat|trien\s+khai\s+thuc\s+hien\s+tu|xong\s+trong)/g;

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 };
const LAST_DAY: Readonly<Record<number, string>> = { 1: '03-31', 2: '06-30', 3: '09-30', 4: '12-31' };

type Groups = Readonly<Record<string, string | undefined>>;

function readQuarter(quarter: string | undefined, year: string | undefined): Deadline['date'] | null {
  const number = QUARTERS[quarter ?? ''];
  if (number === undefined || year === undefined) return null;
  const first = String(number * 3 - 2).padStart(2, '0');
  return { from: `${year}-${first}-01`, to: `${year}-${LAST_DAY[number] ?? ''}` };
}

function readDay({ year, month, day }: Groups): Deadline['date'] | null {
  if (year === undefined || Number(month ?? 1) > 12 || Number(day ?? 1) > 31) return null;
  return { year: Number(year), ...(month && { month: Number(month) }), ...(day && { day: Number(day) }) };
}

function readDate(groups: Groups): Deadline['date'] | null {
  const { fromYear, toYear, quarter, quarterYear } = groups;
  if (fromYear !== undefined && toYear !== undefined) return { from: Number(fromYear), to: Number(toYear) };
  return readQuarter(quarter, quarterYear) ?? readDay(groups);
}

function findDate(folded: string): Deadline['date'] | null {
  for (const pattern of PATTERNS) {
    const date = readDate(pattern.exec(folded)?.groups ?? {});
    if (date) return date;
  }
  return null;
}

const REPORTING = /b[a-z]o\s+cao/;

function makeDeadline(parts: DocumentParts, { sentence, block }: PlacedSentence): Deadline | null {
  const { source } = parts;
  const folded = source.folded.slice(sentence.start, sentence.end);
  const date = REPORTING.test(folded) ? null : findDate(folded);
  if (!date) return null;
  const above = headingsAbove(parts, block).find((heading) => !/thoi gian|tien do/.test(foldTitle(heading)));
  return { ...source.passage(sentence.start, sentence.end), date, what: above?.title ?? '' };
}

/** The dates by which work is to be done: where a sentence speaks of time, not of a report's date. */
export function readDeadlines(parts: DocumentParts): readonly Deadline[] {
  return sentencesWith(parts, TIME)
    .map((sentence) => makeDeadline(parts, sentence))
    .filter((deadline) => deadline !== null);
}
