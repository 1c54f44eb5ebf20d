import { heightOf, type Line, lineOf, lineText, type Run, WIDE } from './run.ts';

/** Lines that follow one another; those of a head or a foot stand alone, others may go on in the next. */
export interface LineBlock {
  readonly lines: readonly Line[];
  readonly isLaidOut: boolean;
}

const MOTTO = /C[ỘO]NG\s*H|Đ[ỘO]C\s*L[ẬA]P|Đ[ẢA]NG\s*C[ỘO]NG\s*S[ẢA]N/iu;
const RECIPIENTS = /^\s*N[ơo]i\s*nh[ậa]n/iu;
const HEAD_LINES = 14;

/** Divides a page into blocks: the columns of its head (first page) and of its foot come out one after the other. */
export function blocksOf(lines: readonly Line[], { isFirst, width }: { isFirst: boolean; width: number }): LineBlock[] {
  const head = isFirst ? headEnd(lines, width) : 0;
  const foot = lines.findIndex((line, at) => at >= head && RECIPIENTS.test(lineText(line)));
  const body = foot < 0 ? lines.slice(head) : lines.slice(head, foot);
  return [
    ...inColumns(lines.slice(0, head), width),
    { lines: body, isLaidOut: false },
    ...(foot < 0 ? [] : inColumns(lines.slice(foot), width)),
  ].filter((block) => block.lines.length > 0);
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

/** The white of a line: before it, in its wide gaps, and after it. */
function stripsOf(line: Line): (readonly [number, number])[] {
  const strips: (readonly [number, number])[] = [[Number.NEGATIVE_INFINITY, line.left]];
  const height = heightOf(line);
  line.runs.forEach((run, at) => {
    const next = line.runs[at + 1];
    if (next && next.left - run.right > height * (WIDE - 0.5)) strips.push([run.right, next.left]);
  });
  return [...strips, [line.right, Number.POSITIVE_INFINITY]];
}

function inColumns(lines: readonly Line[], width: number): LineBlock[] {
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
