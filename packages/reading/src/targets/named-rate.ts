import type { MeasureUnit } from './measure-unit.ts';

const PEOPLE = String.raw`\s{0,2}(?:\(?trung\s+binh\)?\s+)?(?:\/|tren)\s{0,2}(?:10\.000|(?:1\s?|mot\s)?van)\s+(?:nguoi\s+)?dan[^.,;\d]{0,40}$`;

// what the words before a number say that it counts, where nothing behind it does
const NAMED: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`bac\\s+s[iy]${PEOPLE}`), 'bác sĩ/10.000 dân'],
  [new RegExp(`dieu\\s+duong(?:\\s+vien)?${PEOPLE}`), 'điều dưỡng/10.000 dân'],
  [new RegExp(`duoc\\s+s[iy](?:\\s+dai\\s+hoc)?${PEOPLE}`), 'dược sĩ/10.000 dân'],
  [new RegExp(`giuong(?:\\s+benh(?:\\s+vien)?)?${PEOPLE}`), 'giường/10.000 dân'],
  [/gioi\s+tinh\s+khi\s+sinh[^.;\d]{0,40}$/, 'bé trai/100 bé gái'],
];
const REACH = 120;
const OWN_WORDS = /^\s{1,2}(?:bac\s+s[iy]|dieu\s+duong|duoc\s+s[iy]|giuong(?:\s+benh)?)(?![a-z])/;
const OF_HUNDRED = /^\s?\/\s?100(?![\d.])/;
const IS_YEAR = /^(?:19|20)\d{2}$/;

/** The rate that the words before the number `[start, end)` name: “số bác sĩ trên 10.000 dân đạt 19”. */
export function readNamedRate(folded: string, start: number, end: number): MeasureUnit | null {
  if (IS_YEAR.test(folded.slice(start, end))) return null;
  const before = folded.slice(Math.max(0, start - REACH), start);
  const unit = NAMED.find(([pattern]) => pattern.test(before))?.[1];
  if (unit === undefined) return null;
  const after = folded.slice(end, end + 24);
  const own = (OWN_WORDS.exec(after) ?? OF_HUNDRED.exec(after))?.[0];
  // a number that something else follows counts that
  if (own === undefined && !/^\s*(?:[.,;)|\n]|$|vao|nam|va\s|tro)/.test(after)) return null;
  return { unit, kind: 'rate', end: end + (own?.length ?? 0) };
}
