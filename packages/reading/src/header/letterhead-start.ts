import { fold } from '@sau-ro/gazetteer';
import { type Line, readLines } from '../lines.ts';
import type { SourceText } from '../source-text.ts';
import { cleanCell, isCapitals, startsLikeBody, startsLikePlace } from './body-words.ts';

/** Where the letterhead begins. */
export interface LetterheadStart {
  readonly start: number;
}

const REACH = 8000;
const MOST_LINES_ABOVE = 14;
// lines between a body and the motto that are of neither, such as the rest of a subject
const MOST_STRANGE_LINES = 3;

const MOTTO =
  /c.?ng\s{1,20}h[a-z]{1,2}\s{1,20}x.\s{1,20}h.i\s{1,20}ch.\s{1,20}ngh.a\s{1,20}vi.t\s{1,20}nam|.ang\s{1,20}c.ng\s{1,20}san\s{1,20}vi.t\s{1,20}nam/g;
const NUMBER_LINE = /(?:^|\n)[ \t*_|#>]{0,12}S(?:ố|ó|ô|o)\s{0,3}:?[^\n]{0,60}[/-]\s?[A-ZĐ]/u;
const OF_LETTERHEAD = /^(?:so\s?[:.\d]|v\/v|ngay .{0,12}thang|\(?du thao|[a-z\s.-]{2,30},\s*ngay\s|doc lap)/;

// at the end of a line, but the other column or a table's sign may follow; in running text words do
const ENDS = /^[\s*_|\\#.:-]*(?:\n|$|\s{2,}|Độc lập|Số)/u;

function findMotto({ text, folded }: SourceText): number | null {
  for (const { index, 0: motto } of folded.slice(0, REACH).matchAll(MOTTO)) {
    const end = index + motto.length;
    if (isCapitals(text.slice(index, end)) && ENDS.test(text.slice(end, end + 40))) return index;
  }
  return null;
}

function findNumber({ text }: SourceText): number | null {
  const match = NUMBER_LINE.exec(text.slice(0, REACH));
  return match ? match.index + Number(match[0].startsWith('\n')) : null;
}

function isOfLetterhead(text: string, { start, end }: Line): boolean {
  if (end - start > 120) return false;
  const printed = cleanCell(text.slice(start, end));
  const folded = fold(printed);
  if (OF_LETTERHEAD.test(folded)) return true;
  return isCapitals(printed) && (folded === 'uy' || startsLikeBody(folded) || startsLikePlace(folded));
}

// what belongs to the letterhead above its motto
function climb(text: string, anchor: number): number {
  const above = [...readLines(text, Math.max(0, anchor - 1500), anchor)].slice(-MOST_LINES_ABOVE).reverse();
  let start = anchor;
  let strange = 0;
  for (const line of above) {
    if (isOfLetterhead(text, line)) [start, strange] = [line.start, 0];
    else strange += 1;
    if (strange > MOST_STRANGE_LINES) break;
  }
  return start;
}

/** Finds the letterhead by its motto, or by a line with the document's number; `null` where there is neither. */
export function findLetterhead(source: SourceText): LetterheadStart | null {
  const anchor = findMotto(source) ?? findNumber(source);
  if (anchor === null) return null;
  const line = source.text.lastIndexOf('\n', anchor - 1) + 1;
  return { start: climb(source.text, line) };
}
