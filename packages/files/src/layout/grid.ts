import type { Rule, Rules } from './rules.ts';

/** Rules that meet and make a table. */
interface RuledArea {
  readonly across: readonly Rule[];
  readonly down: readonly Rule[];
}

/** How far two lines that meet may be apart, of the longer side of the page. */
const NEAR = 9 / 2339;

/** The grids of a page whose longer side is `size`: rules that meet, with two columns and two rows at least. */
export function gridsOf({ across, down }: Rules, size: number): Grid[] {
  const near = size * NEAR;
  const areas: { across: Rule[]; down: Rule[] }[] = [];
  for (const rule of down) {
    const crossing = across.filter((other) => meet(other, rule, near));
    // a stem of a letter meets none, or one that it is written on
    if (crossing.length < 2) continue;
    const joined = areas.filter((area) => area.across.some((other) => crossing.includes(other)));
    const whole = {
      across: [...new Set([...crossing, ...joined.flatMap((area) => area.across)])],
      down: [rule, ...joined.flatMap((area) => area.down)],
    };
    areas.splice(0, areas.length, ...areas.filter((area) => !joined.includes(area)), whole);
  }
  const grids = areas.map((area) => new Grid(area, near));
  return grids.filter(({ columns, rows }) => columns.length > 2 && rows.length > 2);
}

function meet(across: Rule, down: Rule, near: number): boolean {
  const [x, y] = [centre(down.left, down.right), centre(across.top, across.bottom)];
  return x > across.left - near && x < across.right + near && y > down.top - near && y < down.bottom + near;
}

const centre = (one: number, other: number): number => (one + other) / 2;

/** A ruled table as squares; where no rule stands between two of them they are one cell. */
export class Grid {
  readonly across: readonly Rule[];
  readonly down: readonly Rule[];
  /** Where its columns begin, and the last ends. */
  readonly columns: readonly number[];
  /** Where its rows begin, and the last ends. */
  readonly rows: readonly number[];
  /** Of each square, row by row, the first of those that its cell is made of. */
  readonly cells: readonly number[];
  readonly #near: number;

  constructor({ across, down }: RuledArea, near: number) {
    this.across = across;
    this.down = down;
    this.#near = near * 1.5;
    // a table may be open at its sides: its rules across reach further than those down
    this.columns = apart(
      down.map(({ left, right }) => centre(left, right)),
      across.flatMap(({ left, right }) => [left, right]),
      this.#near,
    );
    this.rows = apart(
      across.map(({ top, bottom }) => centre(top, bottom)),
      down.flatMap(({ top, bottom }) => [top, bottom]),
      this.#near,
    );
    this.cells = this.#joined();
  }

  /** Its outer edges. */
  get box(): Rule {
    const [left = 0, top = 0] = [this.columns[0], this.rows[0]];
    return { left, top, right: this.columns.at(-1) ?? 0, bottom: this.rows.at(-1) ?? 0 };
  }

  /** The outer edges of each of its cells. */
  boxes(): Rule[] {
    const width = this.columns.length - 1;
    return [...new Set(this.cells)].map((cell) => {
      const squares = this.cells.flatMap((one, square) => (one === cell ? [square] : []));
      const [columns, rows] = [squares.map((at) => at % width), squares.map((at) => Math.floor(at / width))];
      return {
        left: this.columns[Math.min(...columns)] ?? 0,
        top: this.rows[Math.min(...rows)] ?? 0,
        right: this.columns[Math.max(...columns) + 1] ?? 0,
        bottom: this.rows[Math.max(...rows) + 1] ?? 0,
      };
    });
  }

  /** The cell in which the middle of a box stands; `null`: outside. */
  cellAt({ left, top, right, bottom }: Rule): number | null {
    const [column, row] = [placeIn(this.columns, centre(left, right)), placeIn(this.rows, centre(top, bottom))];
    if (column < 0 || row < 0) return null;
    return this.cells[row * (this.columns.length - 1) + column] ?? null;
  }

  #joined(): number[] {
    const [width, height] = [this.columns.length - 1, this.rows.length - 1];
    const cells = Array.from({ length: Math.max(width * height, 0) }, (_, square) => square);
    const join = (square: number, other: number): void => {
      const [one = 0, two = 0] = [cells[square], cells[other]];
      if (one !== two) cells.forEach((cell, at) => cell === Math.max(one, two) && (cells[at] = Math.min(one, two)));
    };
    cells.forEach((_, square) => {
      const [row, column] = [Math.floor(square / width), square % width];
      if (column + 1 < width && !this.#isParted(row, column + 1)) join(square, square + 1);
      if (row + 1 < height && !this.#isRuled(row + 1, column)) join(square, square + width);
    });
    return cells;
  }

  #isParted(row: number, edge: number): boolean {
    const [x, y] = [this.columns[edge] ?? 0, centre(this.rows[row] ?? 0, this.rows[row + 1] ?? 0)];
    return this.down.some(
      ({ left, right, top, bottom }) => Math.abs(centre(left, right) - x) < this.#near && y > top && y < bottom,
    );
  }

  #isRuled(edge: number, column: number): boolean {
    const [x, y] = [centre(this.columns[column] ?? 0, this.columns[column + 1] ?? 0), this.rows[edge] ?? 0];
    return this.across.some(
      ({ left, right, top, bottom }) => Math.abs(centre(top, bottom) - y) < this.#near && x > left && x < right,
    );
  }
}

/** One place for each rule, and the outermost of all. */
function apart(rules: readonly number[], ends: readonly number[], near: number): number[] {
  const edges = [Math.min(...rules, ...ends), Math.max(...rules, ...ends)];
  const places: number[] = [];
  for (const value of [...rules, ...edges].toSorted((one, other) => one - other)) {
    if (value - (places.at(-1) ?? Number.NEGATIVE_INFINITY) > near) places.push(value);
  }
  return places;
}

function placeIn(edges: readonly number[], value: number): number {
  const after = edges.findIndex((edge) => edge > value);
  return after - 1;
}
