import { blocksOf } from './columns.ts';
import { withoutFurniture } from './furniture.ts';
import type { Layout, Piece } from './layout.ts';
import { withRomanLabels } from './roman-headings.ts';
import { gapBetween, type Line, linesOf, lineText, type PrintedPage, type Run } from './run.ts';
import { goesOn, joint, type Measure, measureOf } from './wraps.ts';

/** A text, and where it stands on the pages. */
export interface ComposedText {
  readonly text: string;
  readonly layout: Layout;
}

interface PlacedLine {
  readonly line: Line;
  readonly page: number;
  readonly measure: Measure;
  readonly isLaidOut: boolean;
  readonly beginsBlock: boolean;
}

/** Composes the text of printed pages in reading order: paragraphs joined across lines and pages, page numbers and running heads left out. */
export function compose(printed: readonly PrintedPage[]): ComposedText {
  const pages = withoutFurniture(printed.map((page) => ({ ...page, lines: linesOf(page.runs) })));
  const lines = pages.flatMap((page, at): PlacedLine[] => {
    const blocks = blocksOf(page.lines, { isFirst: at === 0, width: page.width });
    return blocks.flatMap((block) => {
      const measure = measureOf(block.lines, page.width);
      return block.lines.map((line, first) => ({
        line,
        page: at,
        measure,
        isLaidOut: block.isLaidOut,
        beginsBlock: first === 0,
      }));
    });
  });
  const { text, pieces } = write(withLabels(lines), printed);
  return {
    text,
    layout: {
      pages: printed.map(({ number, width, height }, at) => ({ number, width, height, pieces: pieces[at] ?? [] })),
    },
  };
}

/** Labels of recognised headings, mended. */
function withLabels(lines: readonly PlacedLine[]): PlacedLine[] {
  const begun = lines.map((placed, at) => ({
    line: placed.line,
    begins: between(lines[at - 1], placed) !== ' ' && !placed.isLaidOut,
  }));
  const mended = withRomanLabels(begun);
  return lines.map((placed, at) => ({ ...placed, line: mended[at] ?? placed.line }));
}

function write(
  lines: readonly PlacedLine[],
  pages: readonly PrintedPage[],
): { text: string; pieces: readonly (readonly Piece[])[] } {
  const pieces: Piece[][] = pages.map(() => []);
  const written: string[] = [];
  let length = 0;
  const add = (text: string): void => {
    written.push(text);
    length += text.length;
  };
  lines.forEach((placed, at) => {
    const page = pages[placed.page];
    if (!page) return;
    if (at > 0) add(between(lines[at - 1], placed));
    placed.line.runs.forEach((run, order) => {
      const before = placed.line.runs[order - 1];
      if (before) add(gapBetween(before, run));
      const start = length;
      add(run.text);
      pieces[placed.page]?.push({ start, end: length, box: boxOf(run, page), confidence: run.confidence });
    });
  });
  return { text: written.join(''), pieces };
}

function between(before: PlacedLine | undefined, { line, page, measure, isLaidOut, beginsBlock }: PlacedLine): string {
  if (!before) return '';
  const isNewBlock = beginsBlock && (before.page === page || isLaidOut || before.isLaidOut);
  if (isNewBlock) return '\n\n';
  if (isLaidOut || !goesOn(before.line, line, before.measure, measure)) return '\n';
  return joint(lineText(before.line), lineText(line));
}

const share = (value: number, whole: number): number => Math.round(Math.min(Math.max(value / whole, 0), 1) * 1e4) / 1e4;

/** Where a run of the upright page stands on the page as it is. */
function boxOf({ left, top, right, bottom }: Run, { width, height, skew = 0 }: PrintedPage): Piece['box'] {
  const angle = (skew * Math.PI) / 180;
  const [x, y] = [(left + right - width) / 2, (top + bottom - height) / 2];
  const middle = width / 2 + x * Math.cos(angle) - y * Math.sin(angle);
  const centre = height / 2 + x * Math.sin(angle) + y * Math.cos(angle);
  const [halfWidth, halfHeight] = [(right - left) / 2, (bottom - top) / 2];
  return [
    share(middle - halfWidth, width),
    share(centre - halfHeight, height),
    share(middle + halfWidth, width),
    share(centre + halfHeight, height),
  ];
}
