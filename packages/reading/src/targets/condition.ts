import type { Candidate } from './goal.ts';
import { mayQuantify } from './quantifier.ts';

const RULES = String.raw`phai\s|bat\s+buoc|thi\s+(?:phai|duoc|khong|bi|to\s+chuc|bao\s+cao|xet)|duoc\s+(?:uu\s+tien|xep\s+loai|xem\s+xet)|bi\s+(?:xu|phat|truy|dinh|thu)`;
// “… dưới 80% thì phải giải trình”, “… từ 10 lao động trở lên thuộc diện”
const RULES_NEXT = new RegExp(
  String.raw`^\s*(?:tro\s+(?:len|xuong))?,?\s*(?:${RULES}|duoc\s+(?:cong\s+nhan|xet|khen|huong|mien|vay|ap\s+dung|tinh\s+la|coi\s+la)|thuoc\s+(?:dien|doi\s+tuong)|uu\s+tien\s)`,
);
const RULES_BEHIND = new RegExp(String.raw`^(?:\s+[a-z/]+){1,7}?,?\s+(?:${RULES})`);
const IS_FOR =
  /(?<![a-z])(?:doi\s+voi|uu\s+tien|ap\s+dung|truong\s+hop|khi)(?:\s+[a-z]+){0,6}?\s+co(?![a-z])[^,;.]{0,60}$|^[^a-z]*(?:nhung|noi)(?:\s+[a-z]+){0,4}?\s+co(?![a-z])[^,;.]{0,60}$/;
// “Vùng có trên 30% dân số là người dân tộc thiểu số”
const DESCRIBES = /^\s+(?:[a-z]+\s+){1,3}?la\s+[a-z]/;
const HAS = /[a-z]\s+co\s+[a-z ]{0,20}$/;
const IS_WANTED = /(?<![a-z])(?:phan\s+dau|muc\s+tieu|chi\s+tieu|bao\s+dam|dam\s+bao)(?![a-z])/;

/** True where a figure says to whom or when a rule applies: “nơi có trên 50 ca mắc phải công bố dịch”. */
export function isCondition(folded: string, { clause, bound, measure, sentence }: Candidate): boolean {
  const lead = folded.slice(sentence.start, measure.start);
  if (IS_WANTED.test(lead)) return false;
  if (IS_FOR.test(lead)) return true;
  if (bound.comparator === '=') return false;
  const after = folded.slice(measure.end, Math.min(sentence.end, measure.end + 90));
  const before = folded.slice(clause.start, bound.start);
  if (
    /[a-z]{2,}\s+[a-z]{2,}/.test(before) &&
    !mayQuantify(before) &&
    (RULES_NEXT.test(after) || RULES_BEHIND.test(after))
  )
    return true;
  return HAS.test(folded.slice(clause.start, measure.start)) && DESCRIBES.test(after);
}
