import { heightOf, type Line, lineOf, type Run, WIDE } from './run.ts';
import type { Table } from './tables.ts';

/** Lines of a body: as wide as the page, or one of two columns, of which the second goes on where the first ends. */
export interface BodyBlock {
  readonly lines: readonly Line[];
  readonly isLaidOut: false;
  readonly column: 'first' | 'second' | null;
}

type Strip = readonly [from: number, to: number];

/** A page has no more; what has is not searched for columns. */
const MOST_LINES = 400;

/** Finds in the lines of a body what stands side by side: columns of running text, and tables without rules. */
export function bodyBlocks(lines: readonly Line[], width: number): (BodyBlock | Table)[] {
  const whole = (some: readonly Line[]): BodyBlock[] =>
    some.length === 0 ? [] : [{ lines: some, isLaidOut: false, column: null }];
  if (lines.length > MOST_LINES) return whole(lines);
  const blocks: (BodyBlock | Table)[] = [];
  let [from, at] = [0, 0];
  while (at < lines.length) {
    const found = columnsAt(lines, at, width) ?? tableAt(lines, at);
    if (found) {
      blocks.push(...whole(lines.slice(from, Math.max(found.start, from))), ...found.blocks);
      from = found.end;
    }
    at = found ? found.end : at + 1;
  }
  return [...blocks, ...whole(lines.slice(from))];
}

interface Found {
  readonly blocks: readonly (BodyBlock | Table)[];
  readonly start: number;
  /** One past the last of its lines. */
  readonly end: number;
}

/** The white of a line: before it, in its wide gaps, and after it. */
export function stripsOf(line: Line): Strip[] {
  return [[Number.NEGATIVE_INFINITY, line.left], ...gapsOf(line, WIDE - 0.5), [line.right, Number.POSITIVE_INFINITY]];
}

const gapsOf = ({ runs }: Line, heights: number): Strip[] =>
  runs.flatMap((run, at): Strip[] => {
    const next = runs[at + 1];
    return next && next.left - run.right > (run.bottom - run.top) * heights ? [[run.right, next.left]] : [];
  });

const widest = (strips: readonly Strip[], [from, to]: Strip): Strip =>
  strips
    .map(([left, right]): Strip => [Math.max(left, from), Math.min(right, to)])
    .reduce((one, other) => (other[1] - other[0] > one[1] - one[0] ? other : one));

const FEWEST_LINES = 6;

/** Two columns of running text: a white strip that no line crosses, and lines that fill what is on its sides. */
function columnsAt(lines: readonly Line[], at: number, width: number): Found | null {
  const first = lines[at];
  // a column on the right is what tells them from a narrow text
  if (!first || first.right < width * 0.55) return null;
  const { strip, end } = stripFrom(lines, at, width);
  const before = lines[at - 1];
  // the lines of the two columns need not stand at the same height
  const start = before && before.bottom > first.top && before.right < strip[1] ? at - 1 : at;
  const middle = (strip[0] + strip[1]) / 2;
  const side = (isIn: (run: Run) => boolean): Line[] =>
    lines.slice(start, end).flatMap(({ runs }) => {
      const own = runs.filter(isIn);
      return own.length === 0 ? [] : [lineOf(own)];
    });
  const [left, right] = [side((run) => run.right < middle), side((run) => run.right >= middle)];
  if (!isRunning(left, width) || !isRunning(right, width)) return null;
  return {
    start,
    end,
    blocks: [
      { lines: left, isLaidOut: false, column: 'first' },
      { lines: right, isLaidOut: false, column: 'second' },
    ],
  };
}

/** The white strip near the middle that goes down from a line, and the first line that it does not reach. */
function stripFrom(lines: readonly Line[], start: number, width: number): { strip: Strip; end: number } {
  let strip: Strip = [width * 0.35, width * 0.65];
  for (let end = start; end < lines.length; end += 1) {
    const [line, before] = [lines[end], lines[end - 1]];
    if (!line) break;
    const height = heightOf(line);
    const next = widest(stripsOf(line), strip);
    const isApart = before !== undefined && end > start && line.top - before.bottom > height * 1.2;
    if (isApart || next[1] - next[0] < height * 0.6) return { strip, end };
    strip = next;
  }
  return { strip, end: lines.length };
}

/** Whether lines are as long as one another, as those of a text are. */
function isRunning(lines: readonly Line[], width: number): boolean {
  if (lines.length < FEWEST_LINES) return false;
  const [from, to] = [Math.min(...lines.map(({ left }) => left)), Math.max(...lines.map(({ right }) => right))];
  const full = lines.filter(({ left, right }) => right - left > (to - from) * 0.75);
  return to - from > width * 0.2 && full.length > lines.length * 0.6;
}

const [FEWEST_ROWS, FEWEST_COLUMNS] = [3, 3];

/** A table without rules: lines parted into the same three columns or more. */
function tableAt(lines: readonly Line[], start: number): Found | null {
  const first = lines[start];
  let strips = first ? gapsOf(first, WIDE) : [];
  if (!first || strips.length < FEWEST_COLUMNS - 1) return null;
  const taken: Line[] = [];
  for (const line of lines.slice(start)) {
    const white = stripsOf(line);
    const next = strips.map((strip) => widest(white, strip));
    if (next.some(([from, to]) => to - from < heightOf(line) * 0.5)) break;
    strips = next;
    taken.push(line);
  }
  const edges = [
    Math.min(...taken.map(({ left }) => left)),
    ...strips.map(([from, to]) => (from + to) / 2),
    Math.max(...taken.map(({ right }) => right)),
  ];
  const parted = taken.map((line) => cellsOf(line, edges));
  const isWhole = (cells: readonly (readonly Line[])[]): boolean => cells.every((cell) => cell.length > 0);
  const last = parted.findLastIndex(isWhole);
  if (parted.filter(isWhole).length < FEWEST_ROWS) return null;
  return { start, end: start + last + 1, blocks: [{ top: first.top, edges, rows: parted.slice(0, last + 1) }] };
}

const cellsOf = ({ runs }: Line, edges: readonly number[]): Line[][] =>
  edges.slice(1).map((edge, at) => {
    const isIn = (run: Run): boolean => {
      const middle = (run.left + run.right) / 2;
      return middle <= edge && (at === 0 || middle > (edges[at] ?? 0));
    };
    const own = runs.filter(isIn);
    return own.length === 0 ? [] : [lineOf(own)];
  });
