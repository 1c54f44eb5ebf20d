import type { Candidate } from './goal.ts';

const MAKES =
  /^(?:dat|len|con|tang|bao dam|dam bao|giam|them|la|co|cho|xay dung|thanh lap|to chuc|ket nap|thu hut|dao tao|tao|nhan rong|duy tri|phan dau|hoan thanh|xuong|gap|bang)(?: |$)/;
const ENDS = /^[\s"”)]*$|^\s*[.,;]|^\s+(?:tro\s+len|vao\s+nam|nam\s+20|\/)/;
// “hộ có từ 3 người trở lên tham gia …”: whoever is meant, not what is wanted
const CONDITION = /^\s+[a-z ]{0,40}?tro\s+(?:len|xuong)\s+[a-z]/;
const NAMES_NOTHING = /%|(?<![a-z])(?:tren|voi|trong|tu|theo|gom|khi|cua|sau|thu|mui|hang|cap|muc|do|den|nhom|top)\s*$/;
// “Xây dựng 02 thôn …, 03 sản phẩm …”
const LISTED =
  /(?:xay\s+dung|thanh\s+lap|to\s+chuc|dao\s+tao|phat\s+trien|ket\s+nap|dat|co|bao\s+dam|dam\s+bao)\s+(?:(?:it\s+nhat|toi\s+thieu|them|moi)\s+)?\d{1,6}\s[^;.:\d]{2,80}(?:,|\sva)\s*$/;
// “3 xã đạt chuẩn nông thôn mới nâng cao”
const THINGS_DO = /^[^a-z\d]*(?:(?:it\s+nhat|toi\s+thieu|tren|hon|khoang)\s+)?$/;
const IS_DONE = /^(?:\s+[a-z]+){0,4}?\s+(?:dat|duoc|hoan\s+thanh|tham\s+gia|co)\s/;
const IS_PART = /^(?:nội dung|nhiệm vụ|nhóm|chỉ tiêu|tiêu chí|loại)/u;

// “03 sản phẩm đạt từ 3 sao trở lên” tells more of what was counted before
const isDetail = (before: string): boolean => /(?:^|[^\d.,/-])(?!20\d\d)\d{1,4}\s+(?!tuoi|nam)[a-z]/.test(before);

// “Trồng mới 20.000 cây xanh”
const DOES =
  /(?:^|[\s,;(])(?:lap\s+dat|xoa|van\s+dong|cai\s+tao|nang\s+cap|sua\s+chua|be\s+tong\s+hoa|kien\s+co\s+hoa|tuyen\s+dung|boi\s+duong|tap\s+huan|phat\s+trien|hinh\s+thanh|khoi\s+cong|khanh\s+thanh|trang\s+bi|thu\s+duoc|cung\s+cap|chuyen\s+doi|cong\s+nhan|gioi\s+thieu|giai\s+quyet\s+viec\s+lam)(?:\s+(?:moi|them|duoc|cho))?\s*$|(?:^|[^a-z])(?:trong|cap|mo|lap)\s+moi\s*$/;
// “…, mỗi quý 01 buổi nói chuyện”
const EVERY = /^[^a-z]*(?:moi|hang)\s+(?:nam|quy|thang|tuan)\s*$/;
// “tối thiểu 04 bác sĩ, trong đó ít nhất 01 bác sĩ y học gia đình”
const OF_WHICH = /^[^a-z]*trong\s+do(?:\s+co)?\s*$/;

// what stands before the figure says all
function isLed(before: string, { bound }: Candidate): boolean {
  if (DOES.test(before) || EVERY.test(before)) return !isDetail(before);
  return bound.comparator !== '=' && OF_WHICH.test(before);
}

// nothing stands before the number in its clause: it opens the sentence, or goes on what is listed
function isListed(folded: string, { clause, bound, measure, sentence }: Candidate): boolean {
  if (sentence.start === clause.start && THINGS_DO.test(folded.slice(clause.start, measure.start)))
    return (
      measure.kind === 'count' && !IS_PART.test(measure.unit) && IS_DONE.test(folded.slice(measure.end, clause.end))
    );
  return LISTED.test(folded.slice(Math.max(sentence.start, bound.start - 120), bound.start));
}

/** True where the words before a number of things say that they are to be made, had or reached. */
export function isCountLed(folded: string, candidate: Candidate): boolean {
  const { clause, bound, measure } = candidate;
  const before = folded.slice(clause.start, bound.start);
  const after = folded.slice(measure.end, clause.end);
  if (MAKES.test(bound.verb) && !isDetail(before)) return bound.verb !== 'co' || !CONDITION.test(after);
  if (/^[^a-z]*(?:va)?[^a-z]*$/.test(before)) return isListed(folded, candidate);
  if (isLed(before, candidate)) return true;
  if (bound.verb !== '' || isDetail(before) || NAMES_NOTHING.test(before)) return false;
  // “không vượt quá 700.000 người”, “xuất khẩu lao động 50 người”
  const isNamed = /[a-z]{2,}\s+[a-z]{2,}/.test(before);
  return isNamed && !CONDITION.test(after) && (bound.comparator !== '=' || ENDS.test(after));
}
