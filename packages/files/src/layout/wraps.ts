import { heightOf, type Line, lineText } from './run.ts';

/** The edges between which lines of a page’s text run. */
export interface Measure {
  readonly left: number;
  readonly right: number;
}

// Decree 30/2020/NĐ-CP, annex I: the right margin is 15 to 20 mm of 210
const LEAST_RIGHT = 0.88;

/** Where most lines of a page begin and end; a page of a few short lines has its margins nevertheless. */
export function measureOf(lines: readonly Line[], width: number): Measure {
  const sorted = (values: readonly number[]): number[] => values.toSorted((one, other) => one - other);
  const lefts = sorted(lines.map(({ left }) => left));
  const rights = sorted(lines.map(({ right }) => right));
  const left = lefts[Math.floor((lefts.length - 1) * 0.1)] ?? 0;
  const right = rights[Math.ceil((rights.length - 1) * 0.9)] ?? width;
  return { left, right: lines.length < FEW_LINES ? Math.max(right, width * LEAST_RIGHT) : right };
}

const FEW_LINES = 8;

// what begins an item: a bullet, “1.”, “2.1.”, “a)”, “IV.”, “Điều 3”
const ITEM =
  /^(?:[-–—•*+●▪]\s|\d{1,2}(?:\.\d{1,2})*[.)]?\s|[a-zđ]\)|[IVXLC]{1,6}[.)-]\s|(?:Điều|Chương|Phần|Mục|Phụ lục)\s)/u;
const SENTENCE_END = /[.;:!?…/]["”’)]*$/u;

/** Whether a line goes on in the next: nothing but the margin ended it. */
export function goesOn(line: Line, next: Line, measure: Measure, after: Measure = measure): boolean {
  const height = heightOf(line);
  const [text, nextText] = [lineText(line), lineText(next)];
  // two sizes of letters are two things: a title and what follows it
  if (Math.abs(heightOf(next) - height) > height * 0.35) return false;
  if (firstWordWidth(next, nextText) + height * 0.25 <= room(line, measure, height)) return false;
  const indent = next.left - after.left;
  const isIndented = indent > height * 0.7;
  if (ITEM.test(nextText) && (isIndented || SENTENCE_END.test(text))) return false;
  if (!isIndented) return true;
  return /^\p{Ll}/u.test(nextText) || (isCentred(line, measure) && isCentred(next, after));
}

/** What is left of the line; a centred one has half of it before its first word. */
function room(line: Line, measure: Measure, height: number): number {
  const after = measure.right - line.right;
  return isCentred(line, measure) && after > height ? after + (line.left - measure.left) : after;
}

function isCentred(line: Line, { left, right }: Measure): boolean {
  const [before, after] = [line.left - left, right - line.right];
  return before > 0 && Math.abs(before - after) < heightOf(line) * 0.5;
}

function firstWordWidth({ runs }: Line, text: string): number {
  const [run] = runs;
  const word = /^\S+/u.exec(text)?.[0] ?? '';
  if (!run || run.text.length <= word.length) return run ? run.right - run.left : 0;
  return ((run.right - run.left) * word.length) / run.text.length;
}

/** What joins a line to the one it goes on in: nothing within a number such as “12/KH-UBND”. */
export const joint = (text: string, next: string): string =>
  /[\p{Lu}\d][-/]$/u.test(text) && /^[\p{Lu}\d]/u.test(next) ? '' : ' ';
