import { fold } from '@sau-ro/gazetteer';
import { readUnit } from '../results/unit.ts';

/**
 * What a figure measures, which says how it becomes a goal: a share, how often, a rate per people, a length or a sum,
 * things that are counted (a `thing` where the noun is none that plans are known to count), a stretch of time, or how many times as much.
 */
export type MeasureKind = 'percent' | 'frequency' | 'rate' | 'quantity' | 'count' | 'thing' | 'time' | 'multiple';

/** What stands behind a number, and where it ends. */
export interface MeasureUnit {
  readonly unit: string;
  readonly kind: MeasureKind;
  readonly end: number;
}

const spaced = (pattern: string): string => pattern.replaceAll(' ', String.raw`\s{1,3}`);
const PEOPLE = String.raw`\s{0,2}(?:\/|tren)\s{0,2}(?:10\.000|(?:1 ?|mot )?van) (?:nguoi )?dan`;

const FIXED: readonly (readonly [pattern: string, unit: string, kind: MeasureKind])[] = [
  [String.raw`%\s?\/\s?nam`, '%/năm', 'percent'],
  [String.raw`(?:%[o0](?![a-z\d])|\u2030)`, '‰', 'percent'],
  [String.raw`%(?![a-z\d])`, '%', 'percent'],
  [`(?:bac s[iy]|bs)${PEOPLE}`, 'bác sĩ/10.000 dân', 'rate'],
  [`dieu duong(?: vien)?${PEOPLE}`, 'điều dưỡng/10.000 dân', 'rate'],
  [`duoc s[iy](?: dai hoc)?${PEOPLE}`, 'dược sĩ/10.000 dân', 'rate'],
  [`giuong(?: benh(?: vien)?)?${PEOPLE}`, 'giường/10.000 dân', 'rate'],
  [
    String.raw`(?:(?:be|tre(?: em)?|so sinh)(?: so sinh)? (?:trai|nam)|nam)\s?\/\s?100 (?:(?:be|tre(?: em)?)(?: so sinh)? )?(?:gai|nu)`,
    'bé trai/100 bé gái',
    'rate',
  ],
  ['diem (?:%|phan tram)', 'điểm %', 'percent'],
  ['tuoi', 'tuổi', 'time'],
  ['nam', 'năm', 'time'],
  ['cm', 'cm', 'quantity'],
  ['kg', 'kg', 'quantity'],
];
const FIXED_UNIT = new RegExp(
  String.raw`\s{0,2}(?:${FIXED.map(([pattern], at) => `(?<u${at}>${spaced(pattern)})`).join('|')})(?![a-z])`,
  'y',
);
const PERIODS: Readonly<Record<string, string>> = {
  nam: 'năm',
  thang: 'tháng',
  quy: 'quý',
  tuan: 'tuần',
  ngay: 'ngày',
};
const TIMES_A =
  /\s{0,2}[l1]an(?:\s?\/\s?|\s{1,2}(?:trong|(?:trong\s{1,2})?(?:moi|mot|0?1))\s{1,2})(?:nguoi\s?\/\s?)?(?<period>nam|thang|quy|tuan|ngay)(?![a-z])/y;
const TIMES = /\s{1,2}lan(?![a-z/])/y;
const OF_MANY =
  /(?:\s{1,2}[a-z]{1,12}){0,2}\s?\/\s?(?:100\.000|10\.000|1\.000)(?![\d.])(?:\s{1,2}(?:tre|nguoi|dan|ca|ba me|phu nu)[a-z ]{0,24})?/y;
const SPELL = /\s{1,3}(?:phut|gio|ngay|thang)(?:\s{0,2}\/\s?[a-z]+(?: [a-z]+){0,3})?(?![a-z])/y;
// “7 gam/người/ngày”
const PER =
  /\s{1,3}(?:[a-z]{1,12}|m2\s{1,2}san)(?:\s?\/\s?(?:nguoi|nam|thang|quy|tuan|ngay|ho|ha|lop|xa|thon|tram|phu nu|km2|m2)){1,2}(?![a-z])/y;

const onOneLine = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\s?\/\s?/g, '/')
    .trim();

/** A period’s name with its marks, `quý`. */
export const periodOf = (folded: string): string => PERIODS[folded] ?? folded;

function match(pattern: RegExp, folded: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(folded);
}

function readFixed(folded: string, at: number): MeasureUnit | null {
  const groups = match(FIXED_UNIT, folded, at)?.groups;
  if (!groups) return null;
  const end = FIXED_UNIT.lastIndex;
  const row = FIXED[FIXED.findIndex((_, index) => groups[`u${index}`] !== undefined)];
  return row ? { unit: row[1], kind: row[2], end } : null;
}

function readSigned(folded: string, at: number): MeasureUnit | null {
  const fixed = readFixed(folded, at);
  if (fixed) return fixed;
  const period = match(TIMES_A, folded, at)?.groups?.['period'];
  if (period !== undefined) return { unit: `lần/${periodOf(period)}`, kind: 'frequency', end: TIMES_A.lastIndex };
  return match(TIMES, folded, at) ? { unit: 'lần', kind: 'multiple', end: TIMES.lastIndex } : null;
}

const PRINTED: readonly (readonly [RegExp, MeasureKind])[] = [
  [OF_MANY, 'rate'],
  [SPELL, 'time'],
  [PER, 'rate'],
];

function readPrinted(text: string, folded: string, at: number): MeasureUnit | null {
  for (const [pattern, kind] of PRINTED) {
    const printed = match(pattern, folded, at)?.[0];
    if (printed === undefined) continue;
    // “trẻ em vào năm 2025”: the words for a rate end before what goes on
    const own = printed.split(/\s(?:vao|va|nam|den|trong|xuong|con|dat|o|tai|duoc|de lai)(?:\s|$)/, 1)[0] ?? printed;
    const end = at + own.trimEnd().length;
    return { unit: onOneLine(text.slice(at, end)), kind, end };
  }
  return null;
}

// nouns of which another word is spelt alike without its marks: “còn” is no “con”, “cho” no “chợ”
const MARKED: Readonly<Record<string, string>> = {
  con: 'con',
  ca: 'ca',
  cho: 'chợ',
  cai: 'cái',
  em: 'em',
  the: 'thẻ',
  tinh: 'tỉnh',
  to: 'tổ',
  lo: 'lô',
  mo: 'mỏ',
  bo: 'bộ',
  vu: 'vụ',
  ban: 'bản',
  dan: 'đàn',
  don: 'đơn',
  may: 'máy',
  nha: 'nhà',
  anh: 'ảnh',
  tin: 'tin',
  lan: 'lần',
};

// “tin, bài/tháng” is counted, “tấn/năm” is weighed
const PER_TIME = /^(?!tấn|tạ|ha|m[23]|km|kg|lít)\p{L}.*\/(?:năm|quý|tháng|tuần)$/u;

const isOtherWord = (unit: string): boolean => {
  const expected = MARKED[fold(unit)];
  return expected !== undefined && unit.toLowerCase() !== expected;
};

/** The unit behind a number that ends at `at`; `null` where nothing is measured there. */
export function readMeasureUnit(text: string, folded: string, at: number): MeasureUnit | null {
  const found = readSigned(folded, at) ?? readPrinted(text, folded, at);
  if (found) return found;
  const counted = readUnit(text, folded, at);
  if (!counted || isOtherWord(counted.unit)) return null;
  const { unit, end, kind, isKnown } = counted;
  if (kind === 'money') return { unit, kind: 'quantity', end };
  if (/^(?:tấn|tạ|ha|m2|m3|km2|km|mét|lít|kwh|mw)$/iu.test(unit)) return { unit, kind: 'quantity', end };
  if (unit.includes('/')) return { unit, kind: isKnown && PER_TIME.test(unit) ? 'count' : 'rate', end };
  return { unit, kind: isKnown ? 'count' : 'thing', end };
}
