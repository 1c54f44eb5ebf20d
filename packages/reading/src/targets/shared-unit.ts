import type { Stretch } from '../sentences.ts';
import type { Clause } from './clause.ts';
import type { Measure } from './measure.ts';
import { periodOf } from './measure-unit.ts';

const PER_PEOPLE = /(?:tren|\/)\s{0,2}(?:10\.000|(?:1\s?|mot\s)?van)\s+(?:nguoi\s+)?dan/;
const STAFF: readonly (readonly [RegExp, string])[] = [
  [/^bác s[ĩỹ]/u, 'bác sĩ/10.000 dân'],
  [/^điều dưỡng/u, 'điều dưỡng/10.000 dân'],
  [/^dược s[ĩỹ]/u, 'dược sĩ/10.000 dân'],
  [/^giường/u, 'giường/10.000 dân'],
];
// 10.000 of “trên 10.000 dân” counts nothing
const DENOMINATOR = /^(?:(?:vạn )?dân|người|trẻ|phụ nữ|ha$|hộ)/u;
const ROUND = new Set([1, 100, 1000, 10_000, 100_000]);
const OVER = /(?:tren|\/)\s{0,2}$/;

/** Without the people that a rate is of, and with “… trên 10.000 dân” for all that are listed before it. */
export function shareRates(folded: string, sentence: Stretch, measures: readonly Measure[]): readonly Measure[] {
  const per = PER_PEOPLE.exec(folded.slice(sentence.start, sentence.end));
  const until = per ? sentence.start + per.index : sentence.start;
  return measures
    .filter(
      ({ start, value, unit }) =>
        !(ROUND.has(value) && DENOMINATOR.test(unit) && OVER.test(folded.slice(Math.max(0, start - 8), start))),
    )
    .map((measure) => {
      if (measure.kind !== 'count' || measure.start >= until) return measure;
      const unit = STAFF.find(([pattern]) => pattern.test(measure.unit))?.[1];
      const isListed = unit !== undefined && !/[;.]\s/.test(folded.slice(measure.end, until));
      return isListed ? { ...measure, unit, kind: 'rate' } : measure;
    });
}

const EACH = /(?<![a-z])(?:moi|hang|mot|tung)\s+(?<period>nam|quy|thang|tuan)(?![a-z])[^;.:\d]{0,80}$/;
const BEHIND = /^[a-z ]{0,40}(?:\/\s?|\s(?:moi|mot)\s)(?<period>nam|quy|thang|tuan)(?![a-z])/;

/** A count with the time in which it is to be reached: “mỗi quý ít nhất 04 tin, bài” is 4 tin, bài/quý. */
export function perPeriod(folded: string, clause: Clause, measure: Measure): Measure {
  if ((measure.kind !== 'count' && measure.kind !== 'thing') || measure.unit.includes('/')) return measure;
  const period =
    EACH.exec(folded.slice(clause.start, measure.start))?.groups?.['period'] ??
    BEHIND.exec(folded.slice(measure.end, clause.end))?.groups?.['period'];
  return period === undefined ? measure : { ...measure, unit: `${measure.unit}/${periodOf(period)}` };
}
