import type { Candidate, Standing } from './goal.ts';

const MAKES =
  /^(?:dat|len|con|tang|giam|them|la|co|cho|xay dung|thanh lap|to chuc|ket nap|thu hut|dao tao|tao|nhan rong|duy tri|phan dau|hoan thanh|xuong|gap|bang)(?: |$)/;
const IS_AIMED = /(?<![a-z])(?:phan\s+dau|muc\s+tieu|chi\s+tieu)(?![a-z])/;
// “mỗi trạm y tế có ít nhất 01 bác sĩ”
const EACH = /(?<![a-z])(?:moi|tung)\s+[a-z]/;
const ENDS = /^[\s"”)]*$|^\s*[.,;]|^\s+(?:tro\s+len|vao\s+nam|nam\s+20|\/)/;
// “hộ có từ 3 người trở lên tham gia …”: whoever is meant, not what is wanted
const CONDITION = /^\s+[a-z ]{0,40}?tro\s+(?:len|xuong)\s+[a-z]/;
const OPENS_WITH_PREPOSITION =
  /(?<![a-z])(?:tren|voi|trong|tu|theo|gom|khi|cua|sau|thu|mui|hang|cap|muc|do|den|nhom|top)\s*$/;
const QUOTE = /“[^”]*$/;
// “Xây dựng 02 thôn …, 03 sản phẩm …”
const LISTED =
  /(?:xay\s+dung|thanh\s+lap|to\s+chuc|dao\s+tao|phat\s+trien|ket\s+nap|dat|co)\s+(?:(?:it\s+nhat|toi\s+thieu|them|moi)\s+)?\d{1,6}\s[^;.:\d]{2,80},\s*$/;

// “03 sản phẩm đạt từ 3 sao trở lên” tells more of what was counted before
const isDetail = (before: string): boolean => /(?:^|[^\d.,/-])(?!20\d\d)\d{1,4}\s+(?!tuoi|nam)[a-z]/.test(before);

function isLed(folded: string, { clause, bound, measure, sentence }: Candidate): boolean {
  const before = folded.slice(clause.start, bound.start);
  const after = folded.slice(measure.end, clause.end);
  if (MAKES.test(bound.verb) && !isDetail(before)) return bound.verb !== 'co' || !CONDITION.test(after);
  if (!/[a-z]/.test(before)) return LISTED.test(folded.slice(Math.max(sentence.start, bound.start - 120), bound.start));
  if (bound.verb !== '' || isDetail(before) || /%/.test(before) || OPENS_WITH_PREPOSITION.test(before)) return false;
  // “không vượt quá 700.000 người”, “xuất khẩu lao động 50 người”
  const isNamed = /[a-z]{2,}\s+[a-z]{2,}/.test(before);
  return isNamed && !CONDITION.test(after) && (bound.comparator !== '=' || ENDS.test(after));
}

/** True where a number of things is what someone wants to reach. */
export function isCountGoal(folded: string, candidate: Candidate, standing: Standing): boolean {
  const { clause, bound, measure, sentence } = candidate;
  const said = folded.slice(sentence.start, measure.start);
  if (measure.kind === 'thing' && bound.comparator === '=') return false;
  if (QUOTE.test(said) || !isLed(folded, candidate)) return false;
  if (standing === 'objective' || IS_AIMED.test(said)) return true;
  if (measure.kind === 'multiple') return /^[^a-z]*$/.test(folded.slice(clause.start, bound.start));
  if (bound.comparator !== '>=' && bound.comparator !== '>') return false;
  return /\/(?:năm|quý|tháng|tuần)$/.test(measure.unit) || EACH.test(folded.slice(clause.start, measure.start));
}
