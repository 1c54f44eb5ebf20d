import { isCountLed } from './count-lead.ts';
import type { Candidate, Standing } from './goal.ts';

const IS_AIMED = /(?<![a-z])(?:phan\s+dau|muc\s+tieu|chi\s+tieu)(?![a-z])/;
// “mỗi trạm y tế có ít nhất 01 bác sĩ”
const EACH = /(?<![a-z])(?:moi|tung)\s+[a-z]/;
const QUOTE = /“[^”]*$/;
// “khám thai ít nhất 4 lần … đạt 85%”, “không để … trên 30 người mắc”, “khen thưởng 10 tập thể”
const OF_A_SHARE = /^[^,;]{0,60}(?<![a-z])(?:dat|chiem|la)\s[^,;]{0,20}%/;
const NOT_WANTED =
  /(?<![a-z])(?:khong\s+de|khen\s+thuong|tang\s+(?:bang|giay|thuong)|bieu\s+duong|tuyen\s+duong)(?![a-z])/;

// “hồ sơ gồm 02 bộ, mỗi bộ 03 bản”
const IS_MADE_OF = /(?<![a-z]|thu\s+)gom\s+(?:co\s+)?\d/;

const isBeside = (folded: string, { clause, measure, sentence }: Candidate): boolean =>
  NOT_WANTED.test(folded.slice(clause.start, measure.start)) ||
  IS_MADE_OF.test(folded.slice(sentence.start, measure.start)) ||
  OF_A_SHARE.test(folded.slice(measure.end, clause.end));

/** True where a number of things is what someone wants to reach. */
export function isCountGoal(folded: string, candidate: Candidate, standing: Standing): boolean {
  const { clause, bound, measure, sentence } = candidate;
  const said = folded.slice(sentence.start, measure.start);
  if (measure.kind === 'thing' && bound.comparator === '=') return false;
  if (isBeside(folded, candidate) || QUOTE.test(said) || !isCountLed(folded, candidate)) return false;
  if (standing === 'objective' || IS_AIMED.test(said)) return true;
  if (measure.kind === 'multiple') return /^[^a-z]*$/.test(folded.slice(clause.start, bound.start));
  if (bound.comparator !== '>=' && bound.comparator !== '>') return false;
  return /\/(?:năm|quý|tháng|tuần)$/.test(measure.unit) || EACH.test(folded.slice(clause.start, measure.start));
}
