/** A measured figure where it stands in a text. */
export interface Measure {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit: string;
  readonly kind: 'percent' | 'frequency' | 'quantity';
}

const NUMBER = String.raw`(?<![\d.,/-])(?<number>\d{1,3}(?:\.\d{3}){1,3}(?:,\d{1,2})?(?![\d.,]\d)|\d{1,9}(?:[.,]\d{1,3})?)(?!\d)`;

const UNITS: readonly (readonly [pattern: string, unit: string])[] = [
  ['%', '%'],
  ['tuoi', 'tuổi'],
  ['nam', 'năm'],
  ['cm', 'cm'],
  ['kg', 'kg'],
  ['(?:bac si|bs)\\s?\\/\\s?(?:10\\.000|1 van|van) dan', 'bác sĩ/10.000 dân'],
  ['(?:dieu duong(?: vien)?)\\s?\\/\\s?(?:10\\.000|1 van|van) dan', 'điều dưỡng/10.000 dân'],
  ['(?:duoc si)(?: dai hoc)?\\s?\\/\\s?(?:10\\.000|1 van|van) dan', 'dược sĩ/10.000 dân'],
  ['(?:giuong(?: benh)?)\\s?\\/\\s?(?:10\\.000|1 van|van) dan', 'giường/10.000 dân'],
  ['ty dong', 'tỷ đồng'],
  ['trieu dong', 'triệu đồng'],
  ['luot', 'lượt'],
  ['giuong', 'giường'],
  ['be trai\\s?\\/\\s?100 be gai', 'bé trai/100 bé gái'],
];
const PERIODS: Readonly<Record<string, string>> = { nam: 'năm', thang: 'tháng', quy: 'quý', tuan: 'tuần' };
const WORDS: Readonly<Record<string, number>> = { mot: 1, hai: 2, ba: 3, bon: 4 };

const spaced = (pattern: string): string => pattern.replaceAll(' ', String.raw`\s+`);
const UNIT = UNITS.map(([pattern], index) => `(?<u${index}>${spaced(pattern)})`).join('|');
const FIGURE = new RegExp(
  String.raw`${NUMBER}\s{0,2}(?:${UNIT}|[l1]an\s?\/\s?(?:nguoi\s?\/\s?)?(?<period>nam|thang|quy|tuan))(?![a-z])`,
  'g',
);
// “mỗi năm một lần”; damaged: “mdi nam mot 1an”
const YEARLY =
  /(?<![a-z\d])(?:m[a-z]{1,2}|mot|hang)\s+(?<period>nam|thang|quy|tuan)\s+(?:it\s+nhat\s+|toi\s+thieu\s+|tu\s+)?(?<count>\d{1,2}|mot|hai|ba|bon)\s+[l1]an(?![a-z])/g;

/** The value of a printed number: `75,5` is 75.5, `10.000` is 10000. */
export function parseNumber(printed: string): number {
  const whole = /^\d{1,3}(?:\.\d{3})+(?:,|$)/.test(printed) ? printed.replaceAll('.', '') : printed;
  return Number(whole.replace(',', '.'));
}

function readUnit(groups: Readonly<Record<string, string | undefined>>): string | null {
  const period = groups['period'];
  if (period !== undefined) return `lần/${PERIODS[period] ?? period}`;
  const index = UNITS.findIndex((_, at) => groups[`u${at}`] !== undefined);
  return UNITS[index]?.[1] ?? null;
}

type Groups = Readonly<Record<string, string | undefined>>;

function readFigure(printed: string, start: number, groups: Groups): Measure | null {
  const unit = readUnit(groups);
  if (unit === null) return null;
  const other = unit.startsWith('lần/') ? 'frequency' : 'quantity';
  const kind = unit === '%' ? 'percent' : other;
  return { start, end: start + printed.length, value: parseNumber(groups['number'] ?? ''), unit, kind };
}

function readYearly(printed: string, start: number, { count = '', period = '' }: Groups): Measure {
  const value = WORDS[count] ?? Number(count);
  return { start, end: start + printed.length, value, unit: `lần/${PERIODS[period] ?? period}`, kind: 'frequency' };
}

/** All measured figures of a folded text, in order. */
export function findMeasures(folded: string): readonly Measure[] {
  const found: Measure[] = [];
  for (const { index, 0: printed, groups = {} } of folded.matchAll(FIGURE)) {
    const figure = readFigure(printed, index, groups);
    if (figure) found.push(figure);
  }
  for (const { index, 0: printed, groups = {} } of folded.matchAll(YEARLY)) {
    found.push(readYearly(printed, index, groups));
  }
  return found.sort((one, other) => one.start - other.start);
}
