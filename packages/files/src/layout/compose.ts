import type { Layout, Piece } from './layout.ts';
import { between, isRow, type PageLine, type Placed, placesOf } from './place.ts';
import { gapBetween, lineText, type PrintedPage, type Run } from './run.ts';
import { joint } from './wraps.ts';

/** A text, and where it stands on the pages. */
export interface ComposedText {
  readonly text: string;
  readonly layout: Layout;
}

/**
 * Composes the text of printed pages in reading order: paragraphs joined across lines and pages, tables row by row,
 * page numbers and running heads left out.
 */
export function compose(printed: readonly PrintedPage[]): ComposedText {
  const { text, pieces } = write(placesOf(printed), printed);
  return {
    text,
    layout: {
      pages: printed.map(({ number, width, height }, at) => ({ number, width, height, pieces: pieces[at] ?? [] })),
    },
  };
}

function write(
  placed: readonly Placed[],
  pages: readonly PrintedPage[],
): { text: string; pieces: readonly (readonly Piece[])[] } {
  const pieces: Piece[][] = pages.map(() => []);
  const written: string[] = [];
  let length = 0;
  const add = (text: string): void => {
    written.push(text);
    length += text.length;
  };
  const addLine = ({ line, page: at }: PageLine, gap: typeof gapBetween): void => {
    const page = pages[at];
    line.runs.forEach((run, order) => {
      const before = line.runs[order - 1];
      if (before) add(gap(before, run));
      const start = length;
      add(run.text);
      if (page) pieces[at]?.push({ start, end: length, box: boxOf(run, page), confidence: run.confidence });
    });
  };
  const addCell = (lines: readonly PageLine[]): void =>
    lines.forEach((one, at) => {
      const before = lines[at - 1];
      if (before) add(joint(lineText(before.line), lineText(one.line)));
      addLine(one, gapInCell);
    });
  placed.forEach((one, at) => {
    add(between(placed[at - 1], one));
    if (!isRow(one)) return addLine(one, gapBetween);
    one.cells.forEach((cell, column) => {
      add(column === 0 ? '| ' : ' | ');
      addCell(cell);
    });
    return add(' |');
  });
  return { text: written.join(''), pieces };
}

// a tab would part a cell
const gapInCell: typeof gapBetween = (one, other) => (gapBetween(one, other) === '' ? '' : ' ');

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
