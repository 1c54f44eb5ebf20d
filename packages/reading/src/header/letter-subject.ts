import { fold } from '@sau-ro/gazetteer';
import { readLines } from '../lines.ts';
import { cleanCell, isCapitals } from './body-words.ts';
import type { Head } from './head.ts';
import { startsOpening } from './opening-words.ts';
import { readAuthority } from './authority.ts';
import type { Title } from './title.ts';

const SUBJECT = /(?:^|[\s|*(_])(?:[Vv]\/[vV]|Về việc):?\s{0,3}/u;
const NONE = { title: null, start: 0, end: 0, authority: null, remark: null } as const;

const MOST_LINES = 6;
const OTHER =
  /^(?:cong h|doc lap|dang cong|so\s?:|so \d|kinh gui|[a-z\s.-]{2,30}, ngay|ngay\s|dk:|\(?hoa toc)|chu nghia viet nam|tu do - hanh phuc/;

const firstCell = (printed: string): string => printed.split(/\s{3,}|\|/).find((cell) => /\p{L}/u.test(cell)) ?? '';

function continuesSubject(cell: string): boolean {
  const folded = fold(cleanCell(cell));
  return folded !== '' && !OTHER.test(folded) && !isCapitals(cell) && !startsOpening(cell);
}

// an official letter has its subject under its number: “V/v triển khai …”
function readLetterSubject(text: string, { start, end: headEnd }: Head): Title {
  const head = text.slice(start, headEnd);
  const match = SUBJECT.exec(head);
  if (!match) return NONE;
  const from = start + match.index + match[0].length;
  const parts: string[] = [];
  let end = from;
  for (const line of readLines(text, from, headEnd)) {
    const cell = firstCell(text.slice(line.start, line.end));
    if (parts.length > 0 && (line.after !== 'line' || !continuesSubject(cell))) break;
    parts.push(cell);
    end = line.start + text.slice(line.start, line.end).indexOf(cell) + cell.length;
    if (parts.length >= MOST_LINES) break;
  }
  const title = cleanCell(parts.join(' ')).replace(/[\s;.)]+$/, '');
  return { ...NONE, title: title || null, start: from, end };
}

const DATED = /ngay\s.{0,40}thang\s.{0,40}nam|^so\s?:/;

// a copy may have lost the line of the type: the title then stands in capitals between date and grounds
function readBareTitle(text: string, { start, end: headEnd }: Head): Title {
  const lines = [...readLines(text, start, headEnd)];
  const dated = lines.findLastIndex((line) => DATED.test(fold(cleanCell(text.slice(line.start, line.end)))));
  if (dated < 0) return NONE;
  const below = [...readLines(text, lines[dated]?.end ?? headEnd, headEnd + 400)];
  const stop = below.findIndex(
    (line, at) => !isCapitals(text.slice(line.start, line.end)) || readAuthority(text, below, at) !== null,
  );
  const [first, last] = [below[0], below[stop - 1]];
  if (stop < 1 || !first || !last) return NONE;
  const title = cleanCell(text.slice(first.start, last.end));
  if (title.length < 20) return NONE;
  return { ...NONE, title, start: first.start, end: last.end, authority: readAuthority(text, below, stop) };
}

/** Reads what a document without a line for its type is about. */
export function readSubject(text: string, head: Head): Title {
  const subject = readLetterSubject(text, head);
  return subject.title === null ? readBareTitle(text, head) : subject;
}
