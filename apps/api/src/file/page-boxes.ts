import type { PageBox, PrintedPiece } from '@sau-ro/schema';

/** Where words stand on a page: one box a line, from the first to the last of the words on it. */
export function boxesOf(pieces: readonly PrintedPiece[], start: number, end: number): PageBox[] {
  const boxes: PageBox[] = [];
  for (const piece of pieces) {
    if (piece.end <= start || piece.start >= end) continue;
    const box = partOf(piece, Math.max(start, piece.start), Math.min(end, piece.end));
    const last = boxes.at(-1);
    if (last && isOnLineOf(last, box)) boxes[boxes.length - 1] = around(last, box);
    else boxes.push(box);
  }
  return boxes;
}

/** Part of a piece: its letters share its width evenly, as near as can be told. */
function partOf({ start, end, box: [left, top, right, bottom] }: PrintedPiece, from: number, to: number): PageBox {
  const unit = (right - left) / (end - start);
  return { left: left + unit * (from - start), top, right: left + unit * (to - start), bottom };
}

const isOnLineOf = (one: PageBox, other: PageBox): boolean => {
  const middle = (other.top + other.bottom) / 2;
  return middle > one.top && middle < one.bottom && other.left >= one.left;
};

const around = (one: PageBox, other: PageBox): PageBox => ({
  left: Math.min(one.left, other.left),
  top: Math.min(one.top, other.top),
  right: Math.max(one.right, other.right),
  bottom: Math.max(one.bottom, other.bottom),
});
