import { heightOf, type Line, lineOf, lineText, type Run } from './run.ts';
import { type BodyBlock, bodyBlocks, stripsOf } from './side-by-side.ts';
import type { Table } from './tables.ts';

/** Lines of a head or a foot: each stands alone, where others may go on in the next. */
interface LaidOutBlock {
  readonly lines: readonly Line[];
  readonly isLaidOut: true;
}

/** A stretch of a page in reading order. */
export type PageBlock = LaidOutBlock | BodyBlock | Table;

const MOTTO = /C[ỘO]NG\s*H|Đ[ỘO]C\s*L[ẬA]P|Đ[ẢA]NG\s*C[ỘO]NG\s*S[ẢA]N/iu;
const RECIPIENTS = /^\s*N[ơo]i\s*nh[ậa]n/iu;
const HEAD_LINES = 14;

interface PagePart {
  readonly isFirst: boolean;
  readonly width: number;
}

/** Divides a page into blocks in reading order: the lines above, between and below its tables, and these. */
export function blocksOf(lines: readonly Line[], tables: readonly Table[], { isFirst, width }: PagePart): PageBlock[] {
  let rest = lines;
  return [...tables, null].flatMap((table, at): PageBlock[] => {
    const end = table ? rest.findIndex(({ top, bottom }) => (top + bottom) / 2 > table.top) : -1;
    const above = end < 0 ? rest : rest.slice(0, end);
    rest = rest.slice(above.length);
    const blocks = lineBlocks(above, { isFirst: isFirst && at === 0, width });
    return table ? [...blocks, table] : blocks;
  });
}

/** The columns of a head (first page) and of a foot come out one after the other. */
function lineBlocks(lines: readonly Line[], { isFirst, width }: PagePart): PageBlock[] {
  const head = isFirst ? headEnd(lines, width) : 0;
  const foot = lines.findIndex((line, at) => at >= head && RECIPIENTS.test(lineText(line)));
  const end = foot < 0 ? lines.length : foot;
  return [
    ...inColumns(lines.slice(0, head), width),
    ...bodyBlocks(lines.slice(head, end), width),
    ...inColumns(lines.slice(end), width),
  ];
}

/** How many of the first lines make the head: up to the last that has words on both sides of the gutter. */
function headEnd(lines: readonly Line[], width: number): number {
  const first = lines.slice(0, HEAD_LINES);
  if (!first.some((line) => MOTTO.test(lineText(line)))) return 0;
  const { reach } = gutterOf(first, width);
  return reach;
}

interface Gutter {
  readonly from: number;
  readonly to: number;
  /** One past the last line that it parts. */
  readonly reach: number;
}

/** The white strip that parts the first lines into two columns. */
function gutterOf(lines: readonly Line[], width: number): Gutter {
  let [from, to, reach] = [width * 0.15, width * 0.85, 0];
  for (const [at, line] of lines.entries()) {
    const strip = stripsOf(line)
      .map(([left, right]) => [Math.max(left, from), Math.min(right, to)] as const)
      .reduce((one, other) => (other[1] - other[0] > one[1] - one[0] ? other : one));
    if (strip[1] - strip[0] < heightOf(line) * 0.8) break;
    [from, to] = strip;
    if (line.left < from && line.right > to) reach = at + 1;
  }
  return { from, to, reach };
}

function inColumns(lines: readonly Line[], width: number): LaidOutBlock[] {
  if (lines.length === 0) return [];
  const { from, to, reach } = gutterOf(lines, width);
  if (reach === 0) return [{ lines, isLaidOut: true }];
  const middle = (from + to) / 2;
  const side = (isIn: (run: Run) => boolean): Line[] =>
    lines
      .map(({ runs }) => runs.filter(isIn))
      .filter((runs) => runs.length > 0)
      .map(lineOf);
  const left = side((run) => (run.left + run.right) / 2 < middle);
  const right = side((run) => (run.left + run.right) / 2 >= middle);
  return [left, right].map((column) => ({ lines: column, isLaidOut: true }));
}
