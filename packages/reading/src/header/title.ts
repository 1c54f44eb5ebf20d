import { fold } from '@sau-ro/gazetteer';
import { type Line, readLines } from '../lines.ts';
import type { SourceText } from '../source-text.ts';
import { readAuthority } from './authority.ts';
import { cleanCell, isCapitals } from './body-words.ts';
import type { Head } from './head.ts';
import { readSubject } from './letter-subject.ts';
import { isNoTitle, isProse, startsOpening } from './opening-words.ts';

/** The title of a document and where its text begins. */
export interface Title {
  readonly title: string | null;
  readonly start: number;
  readonly end: number;
  /** The body named in capitals between title and grounds: “CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN GIANG”. */
  readonly authority: string | null;
  /** What is said in brackets under the title: “(Ban hành kèm theo Quyết định số …)”. */
  readonly remark: string | null;
}

const LONGEST_TITLE = 1200;

const REMARK = /^[*_\s]*\((?:ban hanh|kem theo|theo |du thao|dinh kem|trinh |phuc vu|ap dung|luu hanh)/;

// “CHỈ THỊ / CỦA BỘ CHÍNH TRỊ / về tăng cường …”: the capitals are only whose it is
const WHOSE = /^(?:cua |ban chap hanh|ban thuong vu|hoi nghi|bo chinh tri|ban bi thu|bch |btv )/;
const SUBJECT_START = /^(?:Về |V\/v|\p{Ll}|[“"(])/u;

interface Reading {
  readonly text: string;
  readonly lines: readonly Line[];
}

const printedOf = ({ text }: Reading, line: Line): string => text.slice(line.start, line.end);

function continuesAfterBlank(printed: string): boolean {
  return /^[*_\s]*\p{Ll}/u.test(printed);
}

function endsTitle(reading: Reading, at: number, first: string): boolean {
  const line = reading.lines[at];
  if (!line || line.after === 'rule') return true;
  const printed = printedOf(reading, line);
  const isLower = continuesAfterBlank(printed);
  // “… NĂM 2019 -⏎2020”
  if (line.after === 'line' && !/\p{L}/u.test(printed)) return false;
  if (isCapitals(first) && !isCapitals(printed)) return !goesOnInSmall(reading, at, first, printed);
  if (line.after === 'blank' && !isLower && !isBoldOpen(reading, at)) return true;
  return !isLower && (startsOpening(printed) || isProse(printed));
}

const SCOPE = /^(?:nam (?:hoc )?\d|giai doan|nhiem ky|quy [ivx]|thang \d|dot \d|\d+ thang)/;

// below a title in capitals stands what it is for: “Năm học 2025 - 2026”; below whose it is stands what it is about
function goesOnInSmall(reading: Reading, at: number, first: string, printed: string): boolean {
  const folded = fold(cleanCell(printed));
  if (SCOPE.test(folded) && printed.length < 60 && reading.lines[at]?.after === 'line') return true;
  return at === 1 && WHOSE.test(fold(cleanCell(first))) && SUBJECT_START.test(cleanCell(printed));
}

// the line that tells in which letters a title is set
function settingOf(reading: Reading, at: number): string {
  const [first, second] = reading.lines;
  if (!first) return '';
  const printed = printedOf(reading, first);
  return at > 1 && second && WHOSE.test(fold(cleanCell(printed))) ? printedOf(reading, second) : printed;
}

// `**Cải cách hành chính⏎⏎năm 2026**`: bold goes on until its stars are closed
function isBoldOpen(reading: Reading, at: number): boolean {
  const [first, last] = [reading.lines[0], reading.lines[at - 1]];
  if (!first || !last) return false;
  return (reading.text.slice(first.start, last.end).match(/\*\*/g)?.length ?? 0) % 2 === 1;
}

function cleanTitle(printed: string): string {
  return cleanCell(printed.replaceAll(/\[\d{1,2}\]/g, ''))
    .replace(/^[\s:.–-]+/, '')
    .replace(/\s*[-–_:]+$/, '');
}

// a remark may take several lines: “(Kèm theo Quyết định số … ⏎ của Ủy ban nhân dân …)”
function remarkEnd(reading: Reading, at: number): number {
  for (let next = at; next < Math.min(reading.lines.length, at + 5); next += 1) {
    const line = reading.lines[next];
    if (line && printedOf(reading, line).includes(')')) return next + 1;
  }
  return at + 1;
}

interface Remark {
  readonly remark: string | null;
  readonly next: number;
}

function readRemark(reading: Reading, at: number): Remark {
  const line = reading.lines[at];
  if (!line || !REMARK.test(fold(printedOf(reading, line)))) return { remark: null, next: at };
  const next = remarkEnd(reading, at);
  const last = reading.lines[next - 1] ?? line;
  return { remark: cleanCell(reading.text.slice(line.start, last.end)), next };
}

/** Reads the title below the line of the type, or below the letterhead where no type is printed. */
export function readTitle({ text }: SourceText, head: Head): Title {
  const from = head.titleStart ?? head.end;
  const lines = [...readLines(text, from, Math.min(text.length, from + LONGEST_TITLE))];
  const whole = { text, lines };
  const above = readRemark(whole, 0);
  const reading = { text, lines: lines.slice(above.next) };
  const first = reading.lines[0];
  if (head.titleStart === null) return readSubject(text, head);
  if (!first || isNoTitle(printedOf(reading, first))) {
    return { title: null, start: from, end: from, authority: null, remark: above.remark };
  }
  return readLinesOfTitle(reading, first, above.remark);
}

function readLinesOfTitle(reading: Reading, first: Line, remark: string | null): Title {
  let at = 1;
  let authority = readAuthority(reading.text, reading.lines, 0);
  while (authority === null && at < reading.lines.length) {
    if (readRemark(reading, at).remark !== null || endsTitle(reading, at, settingOf(reading, at))) break;
    authority = readAuthority(reading.text, reading.lines, at);
    if (authority === null) at += 1;
  }
  const below = readRemark(reading, at);
  authority ??= readAuthority(reading.text, reading.lines, below.next);
  const last = reading.lines[at - 1] ?? first;
  return {
    title: cleanTitle(reading.text.slice(first.start, last.end)) || null,
    start: first.start,
    end: last.end,
    authority,
    remark: remark ?? below.remark,
  };
}
