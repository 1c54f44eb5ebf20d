import { fold } from '@sau-ro/gazetteer';
import { type Line, readLines } from '../lines.ts';
import type { Period } from '../reading.ts';
import { type SourceText, withoutMarkup } from '../source-text.ts';
import type { Head } from './head.ts';

/** The title of a document and where its text begins. */
export interface Title {
  readonly title: string | null;
  readonly start: number;
  readonly end: number;
}

const LONGEST_TITLE = 1200;

// with these a document's first paragraph begins, never the second line of a title
const OPENING =
  /^(?:can cu|thuc hien|kinh gui|xet |theo de nghi|nham |ngay \d|nam \d{4} la|trong nhung|thoi gian qua|phan [ivx\d]|[ivx]{1,4}[.-]|1\.)/;

const isCapitals = (printed: string): boolean => {
  const letters = printed.replaceAll(/[^\p{L}]/gu, '');
  return letters.length > 3 && letters === letters.toUpperCase();
};

function endsTitle(text: string, line: Line, isFirstInCapitals: boolean): boolean {
  const printed = text.slice(line.start, line.end);
  if (line.after === 'rule') return true;
  if (isFirstInCapitals) return !isCapitals(printed);
  if (line.after === 'blank') return true;
  return /^\P{Ll}/u.test(printed) && OPENING.test(fold(printed).replace(/^[*_]+/, ''));
}

/** Reads the title below the line of the type. */
export function readTitle({ text }: SourceText, { titleStart, end: headEnd }: Head): Title {
  if (titleStart === null) return readLetterTitle(text, headEnd);
  let first: Line | null = null;
  let end = titleStart;
  let inCapitals = false;
  for (const line of readLines(text, titleStart, Math.min(text.length, titleStart + LONGEST_TITLE))) {
    if (first && endsTitle(text, line, inCapitals)) break;
    if (!first) inCapitals = isCapitals(text.slice(line.start, line.end));
    first ??= line;
    end = line.end;
  }
  if (!first) return { title: null, start: titleStart, end: titleStart };
  return { title: withoutMarkup(text.slice(first.start, end)).replace(/\s*[-–_]+$/, ''), start: first.start, end };
}

const SUBJECT = /(?:^|[\s|*])V\/v:?\s+(?<title>[^\n|]{4,200}(?:\n(?!\s*\n)[^\n|,]{0,80}){0,2})/;

// an official letter has its subject under its number: “V/v triển khai …”
function readLetterTitle(text: string, headEnd: number): Title {
  const match = SUBJECT.exec(text.slice(0, headEnd));
  const title = match?.groups?.['title'];
  if (!match || title === undefined) return { title: null, start: 0, end: 0 };
  const start = match.index;
  return { title: withoutMarkup(title), start, end: start + match[0].length };
}

const PERIOD = /giai\s+doan\s+(?<from>(?:19|20)\d{2})\s?[-\u2010-\u2015]\s?(?<to>(?:19|20)\d{2})/;

/** The period that a title names: “giai đoạn 2025 – 2027”. */
export function readPeriod({ folded }: SourceText, { start, end }: Title): Period | null {
  const { from, to } = PERIOD.exec(folded.slice(start, end))?.groups ?? {};
  return from !== undefined && to !== undefined && from <= to ? { from: Number(from), to: Number(to) } : null;
}
