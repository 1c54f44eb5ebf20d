import type { Line } from './run.ts';

/** A line, and whether a paragraph begins with it. */
interface BegunLine {
  readonly line: Line;
  readonly begins: boolean;
}

// what recognition makes of the strokes of I, V and X in the fonts of offices: “H.” is II, “IL” II, “TV” IV, “N” IV
const LABEL = /^([IVXLHTNl|!\]1]{1,6})([.,:]?)$/u;
const STROKES: Readonly<Record<string, string>> = {
  H: 'II',
  L: 'I',
  T: 'I',
  l: 'I',
  '1': 'I',
  '|': 'I',
  '!': 'I',
  ']': 'I',
  N: 'IV',
};
const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];
// with these, labels begin anew
const DIVISION = /^(?:PHỤ LỤC|PHẦN|CHƯƠNG|Phụ lục|Phần thứ|Chương)(?![\p{L}])/u;

/**
 * Recognised headings with the Roman labels that they were printed with: strokes of I run together or get lost, and the order of the
 * headings tells which it is. Only labels that differ by one stroke from the next in order are read as that.
 */
export function withRomanLabels(lines: readonly BegunLine[]): Line[] {
  let next = 0;
  return lines.map(({ line, begins }) => {
    if (!begins || line.runs[0]?.confidence == null) return line;
    if (DIVISION.test(line.runs.map(({ text }) => text).join(' '))) next = 0;
    const at = orderOf(line, next);
    if (at < 0) return line;
    next = at + 1;
    return relabelled(line, NUMERALS[at] ?? '');
  });
}

/** Which label begins a line: the one that is next in order, or the one that is printed; -1: none. */
function orderOf({ runs: [label, title] }: Line, next: number): number {
  const printed = title && /^\p{Lu}/u.test(title.text) ? LABEL.exec(label?.text ?? '')?.[1] : undefined;
  // “1.” is an Arabic label
  if (printed === undefined || /^1+$/u.test(printed)) return -1;
  const strokes = Array.from(printed, (sign) => STROKES[sign] ?? sign).join('');
  return isOneStrokeFrom(strokes, NUMERALS[next] ?? '') ? next : NUMERALS.indexOf(printed);
}

const relabelled = (line: Line, numeral: string): Line => ({
  ...line,
  runs: line.runs.map((run, at) => (at === 0 ? { ...run, text: `${numeral}.` } : run)),
});

/** Whether two labels are the same, or one has an I that the other lost. */
function isOneStrokeFrom(one: string, other: string): boolean {
  if (one === other) return true;
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  if (shorter === '' || longer.length - shorter.length !== 1) return false;
  return Array.from(longer, (sign, at) => (sign === 'I' ? longer.slice(0, at) + longer.slice(at + 1) : '')).includes(
    shorter,
  );
}
