/** A line that has letters or digits: `[start, end)` without spaces at its ends. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** What stands between it and the line before: nothing, blank lines, or a rule (`---`, a table's `|`). */
  readonly after: 'line' | 'blank' | 'rule';
}

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const isSpace = (code: number): boolean => code <= SPACE || code === NO_BREAK_SPACE || code === 0xfeff;

const HAS_WORD = /[\p{L}\d]/u;
// a page number alone on its line is a page break
const PAGE_NUMBER = /^\d{1,3}$/;

function readGap(text: string, start: number, end: number): Line['after'] | null {
  if (start >= end) return 'blank';
  const length = end - start;
  if (length > 12) return null;
  const content = text.slice(start, end);
  if (PAGE_NUMBER.test(content)) return 'blank';
  return HAS_WORD.test(content) ? null : 'rule';
}

const STRENGTH = { line: 0, blank: 1, rule: 2 } as const;

interface Bounds {
  readonly start: number;
  readonly end: number;
}

function trim(text: string, from: number, to: number): Bounds {
  let [start, end] = [from, to];
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

const strongest = (one: Line['after'], other: Line['after']): Line['after'] =>
  STRENGTH[other] > STRENGTH[one] ? other : one;

/** The lines of `[from, to)` that say something. */
export function* readLines(text: string, from = 0, to: number = text.length): Generator<Line> {
  let after: Line['after'] = 'rule';
  for (let at = from; at < to;) {
    const stop = text.indexOf('\n', at);
    const next = stop < 0 ? to : Math.min(stop, to);
    const { start, end } = trim(text, at, next);
    const gap = readGap(text, start, end);
    if (gap === null) yield { start, end, after };
    after = gap === null ? 'line' : strongest(after, gap);
    at = next + 1;
  }
}

const LONG_LINE = 160;
const SAMPLE = 4000;

/** How a text was broken into lines. */
export interface Setting {
  /** How wide the lines were set, where they were broken by width; `null` where a line is a paragraph. */
  readonly width: number | null;
  /** True where paragraphs are parted by blank lines: a line that follows another directly goes on with it. */
  readonly isSpaced: boolean;
  /** How long the first line of a bullet or a point would be with the next line’s first word, where it is broken by width; `null` where too few are. */
  readonly first: number | null;
}

const MARKED = /^[*_]*(?:[-+\u2022]\s|\d{1,2}[.)]|[IVX]{1,5}\.|[a-zđ]\))/u;
const FEWEST_MARKED = 8;
const BEGINS = /^[*_#]*(?:[-\u2013+\u2022]\s|\(?\d{1,2}[.)]|[IVX]{1,5}\.|[a-zđ]\))/u;

// A copy may set first lines much shorter than the others. Those that go on in small letters show how long they are.
class FirstLines {
  readonly #needed: number[] = [];
  #open: number | null = null;

  add(text: string, { start, end, after }: Line): void {
    const printed = text.slice(start, start + 24);
    const begins = BEGINS.test(printed);
    if (this.#open !== null && after === 'line' && !begins && /^\p{Ll}/u.test(printed))
      this.#needed.push(this.#open + 1 + lengthOfFirstWord(printed));
    this.#open = begins ? end - start : null;
  }

  // one in five may be shorter: a scan’s lines are of one width, not of as many signs
  width(): number | null {
    if (this.#needed.length < FEWEST_MARKED) return null;
    this.#needed.sort((one, other) => one - other);
    return this.#needed[Math.floor(this.#needed.length * 0.2)] ?? null;
  }
}

/** How long the first word of a line is. */
export const lengthOfFirstWord = (printed: string): number => (/^\S*/.exec(printed)?.[0] ?? '').length;

/** Reads how the lines of a text were set. */
export function readSetting(text: string): Setting {
  const lengths: number[] = [];
  const first = new FirstLines();
  let [all, inLong, marked, apart] = [0, 0, 0, 0];
  for (const line of readLines(text)) {
    const { start, end, after } = line;
    first.add(text, line);
    const length = end - start;
    lengths.push(length);
    all += length;
    if (length > LONG_LINE) inLong += length;
    const isMarked = MARKED.test(text.slice(start, start + 8));
    marked += Number(isMarked);
    apart += Number(isMarked && after !== 'line');
    if (lengths.length >= SAMPLE) break;
  }
  if (inLong * 5 > all) return { width: null, isSpaced: false, first: null };
  lengths.sort((one, other) => one - other);
  const width = lengths[Math.floor(lengths.length * 0.8)] ?? null;
  return { width, isSpaced: marked >= FEWEST_MARKED && apart >= marked * 0.9, first: first.width() };
}
