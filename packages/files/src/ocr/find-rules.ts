import type { Rule, Rules } from '../layout/rules.ts';
import type { GreyImage } from './grey-image.ts';

/** Ink in one row of pixels (or one column): which, and from where to where. */
interface Stroke {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A rule as its strokes. */
type Drawn = Stroke[];

/** The rules of a picture, and what of its ink they are. */
export interface FoundRules extends Rules {
  /** The picture without those rules for which `isGone` is true: letters that touch them are read better. */
  readonly without: (isGone: (rule: Rule) => boolean) => GreyImage;
}

// of the longer side of A4 at 200 dots an inch: higher than letters are, lower than rows
const LEAST_SHARE = 36 / 2339;
const INK = 170;
// specks of a scan break a line
const HOLE = 2;
const NOWHERE = -HOLE - 2;
// a picture, not a form
const MOST_STROKES = 20_000;

/** Finds the straight lines of a page: those of tables, above all. */
export function findRules(image: GreyImage): FoundRules {
  const least = Math.max(image.width, image.height) * LEAST_SHARE;
  const across = drawnOf(strokesAcross(image, least));
  const down = drawnOf(strokesDown(image, least));
  const acrossRules = across.map((drawn) => ruleOf(drawn, true));
  const downRules = down.map((drawn) => ruleOf(drawn, false));
  return {
    across: acrossRules,
    down: downRules,
    without(isGone) {
      const data = new Uint8Array(image.data);
      const gone = (rules: readonly Rule[], drawn: readonly Drawn[]): Stroke[] =>
        rules.flatMap((rule, at) => (isGone(rule) ? (drawn[at] ?? []) : []));
      for (const stroke of gone(acrossRules, across)) whiten(data, image, asWide(stroke));
      for (const stroke of gone(downRules, down)) whiten(data, image, onItsSide(asWide(stroke)));
      const { width, height } = image;
      return { data, width, height };
    },
  };
}

// what is left of a stair that is too short for a stroke
const [FRINGE, END] = [2, 8];
const asWide = ({ at, from, to }: Stroke): Rule => ({
  left: from - END,
  right: to + END,
  top: at - FRINGE,
  bottom: at + FRINGE + 1,
});
const onItsSide = ({ left, top, right, bottom }: Rule): Rule => ({
  left: top,
  top: left,
  right: bottom,
  bottom: right,
});

function whiten(data: Uint8Array, { width, height }: GreyImage, { left, top, right, bottom }: Rule): void {
  for (let y = Math.max(top, 0); y < Math.min(bottom, height); y += 1) {
    data.fill(255, y * width + Math.max(left, 0), y * width + Math.min(right, width));
  }
}

function strokesAcross({ data, width, height }: GreyImage, least: number): Stroke[] {
  const strokes: Stroke[] = [];
  for (let y = 0; y < height && strokes.length <= MOST_STROKES; y += 1) {
    let [from, last] = [0, NOWHERE];
    const end = (): void => {
      if (last - from >= least) strokes.push({ at: y, from, to: last + 1 });
    };
    for (let x = 0; x < width; x += 1) {
      if ((data[y * width + x] ?? 255) >= INK) continue;
      if (x - last > HOLE + 1) {
        end();
        from = x;
      }
      last = x;
    }
    end();
  }
  return strokes;
}

/** Column by column, in one pass over the rows. */
function strokesDown({ data, width, height }: GreyImage, least: number): Stroke[] {
  const strokes: Stroke[] = [];
  const from = new Int32Array(width);
  const last = new Int32Array(width).fill(NOWHERE);
  const end = (x: number): void => {
    const [first, end] = [from[x] ?? 0, last[x] ?? NOWHERE];
    if (end - first >= least) strokes.push({ at: x, from: first, to: end + 1 });
  };
  for (let y = 0; y < height && strokes.length <= MOST_STROKES; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if ((data[y * width + x] ?? 255) >= INK) continue;
      if (y - (last[x] ?? 0) > HOLE + 1) {
        end(x);
        from[x] = y;
      }
      last[x] = y;
    }
  }
  for (let x = 0; x < width; x += 1) end(x);
  return strokes.toSorted((one, other) => one.at - other.at);
}

// neighbours that touch, or go on a little further: a line that is not quite straight is a stair
const [STEP, NEXT] = [6, 2];

/** Gathers strokes, in the order of their rows, into rules; what is thick is no line. */
function drawnOf(strokes: readonly Stroke[]): Drawn[] {
  if (strokes.length > MOST_STROKES) return [];
  const done: Drawn[] = [];
  let open: Drawn[] = [];
  for (const stroke of strokes) {
    const [near, far] = parted(open, (drawn) => stroke.at - (drawn.at(-1)?.at ?? 0) <= NEXT);
    done.push(...far);
    const [touched, others] = parted(near, (drawn) => touches(drawn, stroke));
    const [first, ...rest] = touched;
    const whole = first && rest.length === 0 ? first : touched.flat().toSorted((one, other) => one.at - other.at);
    whole.push(stroke);
    open = [...others, whole];
  }
  return [...done, ...open].filter(isThin);
}

function touches(drawn: Drawn, { at, from, to }: Stroke): boolean {
  for (let last = drawn.length - 1; last >= 0; last -= 1) {
    const one = drawn[last];
    if (!one || at - one.at > NEXT) return false;
    if (one.from - STEP < to && from - STEP < one.to) return true;
  }
  return false;
}

function parted<Value>(values: readonly Value[], isIn: (value: Value) => boolean): [Value[], Value[]] {
  const [within, out]: [Value[], Value[]] = [[], []];
  for (const value of values) (isIn(value) ? within : out).push(value);
  return [within, out];
}

function isThin(drawn: Drawn): boolean {
  const { left, top, right, bottom } = ruleOf(drawn, true);
  return bottom - top <= Math.max(10, (right - left) * 0.025);
}

function ruleOf(drawn: Drawn, isAcross: boolean): Rule {
  const [first, last] = [drawn[0]?.at ?? 0, (drawn.at(-1)?.at ?? 0) + 1];
  const from = Math.min(...drawn.map((stroke) => stroke.from));
  const to = Math.max(...drawn.map((stroke) => stroke.to));
  return isAcross
    ? { left: from, top: first, right: to, bottom: last }
    : { left: first, top: from, right: last, bottom: to };
}
