import { type Label, readLabel } from './label.ts';
import { type Line, readLines, readWrapWidth } from './lines.ts';
import type { SourceText } from './source-text.ts';

/** A paragraph, a bullet or a heading: what belongs together across line ends and page breaks. */
export interface Block {
  readonly kind: 'label' | 'bullet' | 'text';
  readonly start: number;
  readonly end: number;
  /** Where its words begin, behind label or bullet. */
  readonly content: number;
  readonly label: Label | null;
}

const MARKUP = /[*_]*/y;
const BULLET = /(?:[-\u2013\u2014\u2022\u00b7\u25aa\u25cf+\u00bb]|[*_](?=\s))\s*(?=[\p{L}\d“"(*\u005b])|_(?=\p{Lu})/uy;
const LOWER = /[\p{Ll}(,;.)”]/u;
const FINISHED = /[.;:!?…”"][*_)\s]*$/;

// more paragraphs than any document has: what follows goes on the last, so that memory stays bounded
const MOST_BLOCKS = 400_000;

// “Phòng Văn hóa⏎- Xã hội”: the end of a name that the page broke at its hyphen
const BROKEN_NAME = /(?:văn hóa|văn hoá|kinh tế|chính trị|tài chính|thể dục|hạ tầng|lao động)[*_]*$/i;
const NAME_END = /(?:xã hội|hạ tầng|kế hoạch|thể thao|thương binh|đô thị)/iy;

interface Growing {
  kind: Block['kind'];
  start: number;
  end: number;
  content: number;
  label: Label | null;
  lastLine: Line;
}

interface Marker {
  readonly kind: Block['kind'];
  readonly content: number;
  readonly label: Label | null;
}

function readMarker(text: string, { start }: Line, numeral: string | null): Marker {
  BULLET.lastIndex = start;
  if (BULLET.test(text)) return { kind: 'bullet', content: BULLET.lastIndex, label: null };
  MARKUP.lastIndex = start;
  MARKUP.test(text);
  const content = MARKUP.lastIndex;
  const label = readLabel(text, content, numeral);
  return label ? { kind: 'label', content: label.content, label } : { kind: 'text', content, label: null };
}

const tail = (text: string, { end }: Line): string => text.slice(Math.max(0, end - 24), end);

function continuesText(text: string, last: Growing, line: Line, width: number | null): boolean {
  const startsLow = LOWER.test(text.charAt(line.start));
  const isOpen = !FINISHED.test(tail(text, last.lastLine));
  if (line.after === 'rule') return false;
  // a blank line in the middle of a sentence is a page break
  if (line.after === 'blank') return isOpen && startsLow && (last.label === null || width !== null);
  if (startsLow) return true;
  const isFull = width !== null && last.lastLine.end - last.lastLine.start >= width * 0.75;
  return isFull && (isOpen || last.kind !== 'label');
}

function continues(text: string, last: Growing, line: Line, marker: Marker, width: number | null): boolean {
  // a label alone on its line has its words on the next
  if (last.content > last.end) return marker.kind === 'text';
  if (marker.kind === 'text') return continuesText(text, last, line, width);
  if (marker.kind !== 'bullet') return false;
  NAME_END.lastIndex = marker.content;
  return BROKEN_NAME.test(tail(text, last.lastLine)) && NAME_END.test(text);
}

/** The paragraphs, bullets and labelled lines of a text, in order. */
export function readBlocks({ text }: SourceText): readonly Block[] {
  const width = readWrapWidth(text);
  const blocks: Growing[] = [];
  let numeral: string | null = null;
  for (const line of readLines(text)) {
    const last = blocks.at(-1);
    const marker = readMarker(text, line, numeral);
    if (last && (blocks.length >= MOST_BLOCKS || continues(text, last, line, marker, width))) {
      last.end = line.end;
      last.lastLine = line;
      continue;
    }
    if (marker.label?.kind === 'roman') numeral = marker.label.label;
    blocks.push({ ...marker, start: line.start, end: line.end, lastLine: line });
  }
  return blocks;
}
