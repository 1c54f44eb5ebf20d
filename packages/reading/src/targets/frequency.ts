import { periodOf } from './measure-unit.ts';
import type { Measure } from './measure.ts';

const WORDS: Readonly<Record<string, number>> = { mot: 1, hai: 2, ba: 3, bon: 4 };
const COUNT = String.raw`(?<count>\d{1,2}|mot|hai|ba|bon)`;
// “mỗi năm một lần”, “1 tháng 1 lần”, “mỗi tháng phát thanh ít nhất 02 lần”; damaged: “mdi nam mot 1an”
const YEARLY = new RegExp(
  String.raw`(?<![a-z\d])(?:m[a-z]{1,2}|mot|hang|0?1)\s{1,2}(?<period>nam|thang|quy|tuan)\s{1,2}(?:[a-z]{2,9}\s{1,2}){0,4}?${COUNT}\s{1,2}[l1]an(?![a-z/])`,
  'g',
);
// “một lần/năm”, “một lần trong năm”
const WRITTEN =
  /(?<![a-z])(?<count>mot|hai|ba|bon)\s{1,2}lan(?:\s?\/\s?|\s{1,2}(?:(?:trong\s{1,2})?(?:moi|mot)|trong)\s{1,2})(?<period>nam|thang|quy|tuan)(?![a-z])/g;

// both have the word
const TIMES = /\s[l1]an(?![a-z])/;

type Match = RegExpExecArray;

function toMeasure({ index, 0: printed, groups }: Match): Measure {
  const { count = '', period = '' } = groups ?? {};
  const value = WORDS[count] ?? Number(count);
  const unit = `lần/${periodOf(period)}`;
  return { start: index, end: index + printed.length, value, unit, kind: 'frequency', side: null };
}

/** How often something is to happen, said in words: “mỗi năm 01 lần”, “một lần/năm”. */
export function findFrequencies(folded: string): readonly Measure[] {
  if (!TIMES.test(folded)) return [];
  const found = [...folded.matchAll(YEARLY), ...folded.matchAll(WRITTEN)].map(toMeasure);
  return found.sort((one, other) => one.start - other.start);
}
