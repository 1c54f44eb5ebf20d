import { type ChainLink, parentsOf } from '../text/chain.ts';

/** A document of a picture and where its box stands; `null`: those of its step that have no box of their own. */
interface ChainBox<Link> {
  readonly link: Link | null;
  /** How many documents it stands for. */
  readonly count: number;
  readonly x: number;
  readonly y: number;
}

/** A chain as a picture: steps from left to right, lines from what is carried out to what carries it out. */
export interface ChainPicture<Link> {
  readonly width: number;
  readonly height: number;
  readonly boxWidth: number;
  readonly boxes: readonly ChainBox<Link>[];
  /** Every line, as the data of one path. */
  readonly lines: string;
}

/** The height of a box, in the units of a picture. */
export const BOX_HEIGHT = 34;
/** The most boxes of one step; what has none is counted in the last one. */
export const MOST_BOXES = 12;

// as wide as the column of facts on a wide screen: letters are seen there in the size that is written here
const WIDTH = 272;
const GAP = { narrow: 20, wide: 44 } as const;
const SLOT = BOX_HEIGHT + 8;
// what a line that passes a step needs there
const LANE = 12;
const NARROWEST = 60;

/** A place within a step: a box, or a line on its way through, which stands for no document. */
interface Slot<Link> {
  readonly link: Link | null;
  readonly count: number;
  /** The places in the step before from which lines come. */
  readonly from: Set<Slot<Link>>;
  y: number;
}

type Columns<Link> = Slot<Link>[][];
type Places<Link> = Map<Link, { readonly slot: Slot<Link>; readonly step: number }>;

const slotOf = <Link>(link: Link | null, count: number): Slot<Link> => ({ link, count, from: new Set(), y: 0 });
const heightOf = ({ count }: Slot<unknown>): number => (count > 0 ? SLOT : LANE);

/** The documents of a step that have boxes: all, or as many as leave a box for the rest; those that must be seen first. */
function choose<Link>(step: readonly Link[], isKept: (link: Link) => boolean): Link[] {
  if (step.length <= MOST_BOXES) return [...step];
  const chosen = new Set([...step.filter(isKept), ...step].slice(0, MOST_BOXES - 1));
  return step.filter((link) => chosen.has(link));
}

function ancestorsOf<Link extends ChainLink>(one: Link, links: readonly Link[]): Set<Link> {
  const seen = new Set(parentsOf(one, links));
  for (const link of seen) for (const parent of parentsOf(link, links)) seen.add(parent);
  return seen;
}

/** What a document carries out, without what the rest of that leads to: the lines of those say it already. */
function nearestParents<Link extends ChainLink>(one: Link, links: readonly Link[]): Link[] {
  const parents = parentsOf(one, links);
  const further = new Set(parents.flatMap((parent) => [...ancestorsOf(parent, links)]));
  return parents.filter((parent) => !further.has(parent));
}

/** Leads a line from a document to the step before another one, and gives the place where it has come to. */
function lead<Link>(columns: Columns<Link>, places: Places<Link>, from: Link, to: number): Slot<Link>[] {
  const place = places.get(from);
  // documents that carry out each other stand side by side: there is no line between them
  if (!place || place.step >= to) return [];
  let { slot } = place;
  for (const column of columns.slice(place.step + 1, to)) {
    const lane = slotOf<Link>(null, 0);
    lane.from.add(slot);
    column.push(lane);
    slot = lane;
  }
  return [slot];
}

function columnsOf<Link extends ChainLink>(
  steps: readonly (readonly Link[])[],
  isKept: (link: Link) => boolean,
): Columns<Link> {
  const shown = steps.map((step) => choose(step, isKept));
  const links = shown.flat();
  const columns: Columns<Link> = steps.map(() => []);
  const places: Places<Link> = new Map();
  const put = (slot: Slot<Link>, parents: readonly Link[], step: number): void => {
    for (const parent of parents) for (const place of lead(columns, places, parent, step)) slot.from.add(place);
    columns[step]?.push(slot);
  };
  for (const [at, step] of steps.entries()) {
    const boxes = (shown[at] ?? []).map((link) => ({ link, slot: slotOf(link, 1) }));
    for (const { link, slot } of boxes) put(slot, nearestParents(link, links), at);
    for (const { link, slot } of boxes) places.set(link, { slot, step: at });
    const rest = step.filter((link) => !places.has(link));
    if (rest.length === 0) continue;
    // one line says that they belong to the chain
    const known = links.filter((link) => rest.some((one) => parentsOf(one, [link]).length > 0)).slice(0, 1);
    put(slotOf<Link>(null, rest.length), known, at);
  }
  return columns;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Puts each place as near as may be to where its lines come from, so that few lines cross. */
function order<Link>(columns: Columns<Link>): Columns<Link> {
  const sorted: Columns<Link> = [];
  for (const [at, column] of columns.entries()) {
    const before = sorted.at(-1) ?? [];
    const rank = new Map(
      column.map((slot, index) => [
        slot,
        slot.from.size > 0 ? mean([...slot.from].map((from) => before.indexOf(from))) : index,
      ]),
    );
    const rankOf = (slot: Slot<Link>): number => rank.get(slot) ?? 0;
    sorted[at] = column.toSorted((one, other) => rankOf(one) - rankOf(other));
  }
  return sorted;
}

function stack<Link>(columns: Columns<Link>): number {
  const heights = columns.map((column) => column.reduce((sum, slot) => sum + heightOf(slot), 0));
  const height = Math.max(...heights);
  for (const [at, column] of columns.entries()) {
    let y = (height - (heights[at] ?? 0)) / 2;
    for (const slot of column) {
      slot.y = Math.round(y + heightOf(slot) / 2);
      y += heightOf(slot);
    }
  }
  return height;
}

/** Draws the steps of a chain; `isKept`: what has a box however many there are. */
export function drawChain<Link extends ChainLink>(
  steps: readonly (readonly Link[])[],
  isKept: (link: Link) => boolean,
): ChainPicture<Link> {
  const columns = order(columnsOf(steps, isKept));
  const height = stack(columns);
  const gap = columns.length > 2 ? GAP.narrow : GAP.wide;
  const boxWidth = Math.max(NARROWEST, Math.floor((WIDTH - gap * (columns.length - 1)) / columns.length));
  const left = (step: number): number => step * (boxWidth + gap);
  const lines: string[] = [];
  const boxes: ChainBox<Link>[] = [];
  for (const [at, column] of columns.entries()) {
    for (const { link, count, from, y } of column) {
      const [start, end] = [left(at) - gap, left(at)];
      const middle = (start + end) / 2;
      for (const { y: y0 } of from) lines.push(`M${start} ${y0}C${middle} ${y0} ${middle} ${y} ${end} ${y}`);
      if (count > 0) boxes.push({ link, count, x: left(at), y: y - BOX_HEIGHT / 2 });
      else lines.push(`M${end} ${y}h${boxWidth}`);
    }
  }
  return { width: left(columns.length) - gap, height, boxWidth, boxes, lines: lines.join('') };
}
