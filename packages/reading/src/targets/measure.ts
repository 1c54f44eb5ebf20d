import { findFrequencies } from './frequency.ts';
import { type MeasureKind, type MeasureUnit, readMeasureUnit } from './measure-unit.ts';
import { readNamedRate } from './named-rate.ts';

/** A measured figure where it stands in a text. */
export interface Measure {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit: string;
  readonly kind: MeasureKind;
  /** Which bound of a range it is; `null` where it is no range. */
  readonly side: 'low' | 'high' | null;
}

/** A text and its folded copy. */
export interface FoldedText {
  readonly text: string;
  readonly folded: string;
}

const YEAR = /^(?:19|20)\d{2}$/;
// “năm 2030 xã …”, “giai đoạn 2022 - 2025 còn …”
const DATES = /(?:nam|giai\s+doan|tam\s+nhin|[/\u2010-\u2015-])\s{0,2}$/;
// “trong tháng 9 năm 2025”
const IS_MONTH = /^\s{1,2}nam\s{1,2}20\d{2}/;
const PRINTED = String.raw`\d{1,3}(?:\.\d{3}){1,3}(?:,\d{1,2})?(?![.,]?\d)|\d{1,9}(?:[.,]\d{1,3})?(?!\d)`;
const NUMBER = new RegExp(String.raw`(?<![\d.,/a-z]|[\da-z][-\u2010-\u2015])(?:${PRINTED})`, 'g');
const NEXT = new RegExp(String.raw`(?:\s?[-\u2010-\u2015]\s?|\s{1,2}(?:den|toi)\s{1,2})(?<number>${PRINTED})`, 'y');

/** The value of a printed number: `75,5` is 75.5, `10.000` is 10000. */
export function parseNumber(printed: string): number {
  const whole = /^\d{1,3}(?:\.\d{3})+(?:,|$)/.test(printed) ? printed.replaceAll('.', '') : printed;
  return Number(whole.replace(',', '.'));
}

interface Number {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit: MeasureUnit | null;
}

function readUpper({ text, folded }: FoldedText, at: number): Number | null {
  NEXT.lastIndex = at;
  const printed = NEXT.exec(folded)?.groups?.['number'];
  if (printed === undefined) return null;
  const end = NEXT.lastIndex;
  return { start: end - printed.length, end, value: parseNumber(printed), unit: readMeasureUnit(text, folded, end) };
}

// “85 - 90%”, “từ 85% đến 90%”: two bounds
function readRange(source: FoldedText, low: Number): readonly Measure[] | null {
  const high = readUpper(source, low.unit?.end ?? low.end);
  if (!high?.unit) return low.unit || !high ? null : [];
  if (low.unit && low.unit.unit !== high.unit.unit) return null;
  // what falls from one number to another is no range
  if (high.value <= low.value) return low.unit ? null : [];
  const { unit, kind, end } = high.unit;
  return [
    { start: low.start, end, value: low.value, unit, kind, side: 'low' },
    { start: low.start, end, value: high.value, unit, kind, side: 'high' },
  ];
}

function readMeasures(source: FoldedText, start: number, printed: string): readonly Measure[] {
  const end = start + printed.length;
  const { text, folded } = source;
  if (YEAR.test(printed) && DATES.test(folded.slice(Math.max(0, start - 14), start))) return [];
  if (IS_MONTH.test(folded.slice(end, end + 12))) return [];
  const own = readMeasureUnit(text, folded, end);
  const unit = own && own.kind !== 'count' ? own : (readNamedRate(folded, start, end) ?? own);
  const number = { start, end, value: parseNumber(printed), unit };
  const range = readRange(source, number);
  if (range) return range;
  // half a thing is none that is counted
  if (!number.unit || (number.unit.kind === 'thing' && !Number.isInteger(number.value))) return [];
  return [{ start, value: number.value, side: null, ...number.unit }];
}

/** All measured figures of a text, in order; a range gives both its bounds. */
export function findMeasures(source: FoldedText): readonly Measure[] {
  const found: Measure[] = [];
  const frequencies = findFrequencies(source.folded);
  let done = 0;
  let next = 0;
  for (const { index, 0: printed } of source.folded.matchAll(NUMBER)) {
    for (let known = frequencies[next]; known && known.start <= index; known = frequencies[next]) {
      if (known.start >= done) found.push(known);
      done = Math.max(done, known.end);
      next += 1;
    }
    if (index < done) continue;
    const measures = readMeasures(source, index, printed);
    found.push(...measures);
    done = measures.at(-1)?.end ?? done;
  }
  return [...found, ...frequencies.slice(next).filter(({ start }) => start >= done)];
}
