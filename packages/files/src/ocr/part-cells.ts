import { type Grid, gridsOf } from '../layout/grid.ts';
import type { Rule, Rules } from '../layout/rules.ts';
import { findRules } from './find-rules.ts';
import { cropped, filled, type GreyImage } from './grey-image.ts';

/** A page parted into the cells of its tables and all the rest. */
interface PartedPage {
  readonly rules: Rules;
  /** The cells in which something is printed. */
  readonly cells: readonly Rule[];
  /** The page without its tables. */
  readonly rest: GreyImage;
  /** The page without the rules of its tables: letters that touch one are misread. */
  readonly unruled: GreyImage;
}

/** More are no table that a person reads: the page is read as a whole. */
const MOST_CELLS = 400;

/** Parts an upright page. */
export function partCells(image: GreyImage): PartedPage {
  const { across, down, without } = findRules(image);
  const rules = { across, down };
  const grids = gridsOf(rules, Math.max(image.width, image.height));
  const boxes = grids.flatMap(insides);
  if (boxes.length === 0 || boxes.length > MOST_CELLS) return { rules, cells: [], rest: image, unruled: image };
  const drawn = new Set(grids.flatMap((grid) => [...grid.across, ...grid.down]));
  const unruled = without((rule) => drawn.has(rule));
  const tables = grids.map((grid) => grid.box);
  return { rules, cells: boxes.filter((box) => hasInk(unruled, box)), rest: filled(unruled, tables, 255), unruled };
}

const INSET = 2;

/** The cells of a grid, within their rules. */
const insides = (grid: Grid): Rule[] =>
  grid.boxes().map(({ left, top, right, bottom }) => ({
    left: left + INSET,
    top: top + INSET,
    right: right - INSET,
    bottom: bottom - INSET,
  }));

const [INK, SPECKS] = [128, 25];

/** Whether there is more than specks. */
function hasInk(image: GreyImage, box: Rule): boolean {
  const { data } = cropped(image, box).picture;
  let dark = 0;
  for (let at = 0; at < data.length && dark <= SPECKS; at += 1) if ((data[at] ?? 255) < INK) dark += 1;
  return dark > SPECKS;
}
