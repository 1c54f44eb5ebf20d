import { type Line, readLines } from '../lines.ts';
import type { SourceText } from '../source-text.ts';
import { findLetterhead } from './letterhead-start.ts';
import { startsOpening } from './opening-words.ts';
import { readTypeLine, type TypeLine } from './type-line.ts';

/** The head of a document: what stands above its type, and the type. */
export interface Head {
  /** `[start, end)` is the letterhead, with number, place and date; what stands before is a website's. */
  readonly start: number;
  readonly end: number;
  /** Abbreviation of the type that is printed alone on a line, or before the title; `null` where none is. */
  readonly type: string | null;
  /** Where the title may begin: behind the type. */
  readonly titleStart: number | null;
}

const HEAD_LENGTH = 4000;
const HEAD_WITHOUT_TYPE = 700;
const LONGEST_LINE = 320;

function typeInLine(text: string, { start, end }: Line): TypeLine | null {
  if (end - start > LONGEST_LINE) return null;
  const printed = text.slice(start, end);
  // a row of a table is no title, but a cell of its own may be
  return /\|.*\p{L}.*\|.*\p{L}/u.test(printed) ? null : readTypeLine(printed);
}

interface Found {
  readonly head: Head | null;
  /** Where the text begins, if no type was found before. */
  readonly opening: number | null;
}

function makeHead(start: number, line: Line, { type, end, form }: TypeLine): Head {
  return { start, end: line.start, type, titleStart: form === 'alone' ? line.end : line.start + end };
}

// below a letterhead a line of capitals may begin with the type: “KẾ HOẠCH GIÁO DỤC CỦA NHÀ TRƯỜNG”
function findType(text: string, start: number, until: number, isBelowLetterhead: boolean): Found {
  let possible: Head | null = null;
  for (const line of readLines(text, start, until)) {
    const found = typeInLine(text, line);
    if (found && (found.form !== 'capitals' || isBelowLetterhead)) {
      const head = makeHead(start, line, found);
      if (found.form !== 'capitals') return { head, opening: null };
      possible ??= head;
    } else if (isBelowLetterhead && startsOpening(text.slice(line.start, line.end))) {
      return { head: possible, opening: line.start };
    }
  }
  return { head: possible, opening: null };
}

/** Finds where the head of a document begins and ends, and which type it names. */
export function readHead(source: SourceText): Head {
  const { text } = source;
  const letterhead = findLetterhead(source);
  const start = letterhead?.start ?? 0;
  const before = start > 0 ? findType(text, 0, Math.min(start, HEAD_LENGTH), false) : null;
  if (before?.head) return before.head;
  const limit = Math.min(text.length, start + HEAD_LENGTH);
  const { head, opening } = findType(text, start, limit, letterhead !== null);
  if (head) return head;
  return { start, end: opening ?? Math.min(limit, start + HEAD_WITHOUT_TYPE), type: null, titleStart: null };
}
