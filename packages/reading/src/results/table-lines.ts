import type { Stretch } from '../sentences.ts';

/** A cell of a table; `start` is `end` where it is empty. */
export type Cell = Stretch;

/** A line of a text, parted into cells. */
export interface TableLine extends Stretch {
  readonly cells: readonly Cell[];
  /** Parted by bars, by wide gaps, or not at all. */
  readonly kind: 'bars' | 'gaps' | 'single';
}

/** Lines that stand together: nothing but blank lines and rules is between them. */
export interface Grid extends Stretch {
  readonly rows: readonly TableLine[];
}

const GAP = /\t+ *| {2,}/g;
const MOST_CELLS = 30;
const LONGEST_LINE = 4000;
const HAS_WORD = /[\p{L}\d]/u;

function trimCell(text: string, from: number, to: number): Cell {
  let [start, end] = [from, to];
  while (start < end && /[\s*_]/.test(text.charAt(start))) start += 1;
  while (end > start && /[\s*_]/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

function splitAt(text: string, { start, end }: Stretch, separators: Iterable<Stretch>): readonly Cell[] {
  const cells: Cell[] = [];
  let from = start;
  for (const separator of separators) {
    cells.push(trimCell(text, from, separator.start));
    from = separator.end;
  }
  cells.push(trimCell(text, from, end));
  return cells;
}

function* findBars(text: string, { start, end }: Stretch): Generator<Stretch> {
  const outer = text.charAt(start) === '|' ? start + 1 : start;
  const last = text.charAt(end - 1) === '|' ? end - 1 : end;
  for (let bar = text.indexOf('|', outer); bar >= 0 && bar < last; bar = text.indexOf('|', bar + 1))
    yield { start: bar, end: bar + 1 };
}

function* findGaps(text: string, { start, end }: Stretch): Generator<Stretch> {
  for (const { index, 0: gap } of text.slice(start, end).matchAll(GAP))
    yield { start: start + index, end: start + index + gap.length };
}

// the bars at both ends of `| a | b |` hold nothing
function withinBars(text: string, { start, end }: Stretch): Stretch {
  const first = text.charAt(start) === '|' ? start + 1 : start;
  return { start: first, end: text.charAt(end - 1) === '|' && end - 1 > first ? end - 1 : end };
}

/** Parts a line, which has no space at its ends, into cells. */
export function readTableLine(text: string, line: Stretch): TableLine {
  const { start, end } = line;
  const printed = text.slice(start, Math.min(end, start + LONGEST_LINE));
  const single: TableLine = { start, end, cells: [trimCell(text, start, end)], kind: 'single' };
  if (end - start > LONGEST_LINE) return single;
  const isBarred = printed.includes('|');
  const cells = isBarred
    ? splitAt(text, withinBars(text, line), findBars(text, line))
    : splitAt(text, line, findGaps(text, line));
  if (cells.length < 2 || cells.length > MOST_CELLS) return single;
  return { start, end, cells, kind: isBarred ? 'bars' : 'gaps' };
}

/** Whether a line says anything: neither blank nor a rule. */
export const saysSomething = (text: string, { start, end }: Stretch): boolean =>
  HAS_WORD.test(text.slice(start, Math.min(end, start + LONGEST_LINE)));
