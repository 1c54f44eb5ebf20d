import type { GreyImage } from './grey-image.ts';

const [STEPS, STEP] = [24, 0.25];
const SAMPLE_WIDTH = 600;

/** By how many degrees the lines of a page run downhill to the right; 0 where no direction stands out. */
export function skewOf(image: GreyImage): number {
  const dark = darkPoints(image);
  if (dark.xs.length < 500) return 0;
  let best = { degrees: 0, sharpness: sharpness(dark, 0) };
  const straight = best.sharpness;
  for (let step = -STEPS; step <= STEPS; step += 1) {
    const degrees = step * STEP;
    const found = sharpness(dark, degrees);
    if (found > best.sharpness) best = { degrees, sharpness: found };
  }
  // a page of pictures or of noise has no direction
  return best.sharpness > straight * 1.03 ? best.degrees : 0;
}

interface Points {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

function darkPoints({ data, width, height }: GreyImage): Points {
  const every = Math.max(1, Math.floor(width / SAMPLE_WIDTH));
  const xs: number[] = [];
  const ys: number[] = [];
  for (let y = 0; y < height; y += every) {
    for (let x = 0; x < width; x += every) {
      if ((data[y * width + x] ?? 255) > 110) continue;
      xs.push(x / every);
      ys.push(y / every);
    }
  }
  return { xs, ys };
}

/** How sharply rows of ink part from rows of white when the page is turned: the sum of squares of the rows. */
function sharpness({ xs, ys }: Points, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const rows = new Map<number, number>();
  for (let at = 0; at < xs.length; at += 1) {
    const row = Math.round((ys[at] ?? 0) - (xs[at] ?? 0) * slope);
    rows.set(row, (rows.get(row) ?? 0) + 1);
  }
  let sum = 0;
  for (const count of rows.values()) sum += count * count;
  return sum;
}
