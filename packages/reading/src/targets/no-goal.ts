import type { Candidate, Standing } from './goal.ts';

// what was, what is scored, what a rule says: no goals
const PAST =
  /(?<![a-z])(?:hien\s+(?:nay|co|tai|trang)|(?<!so\s+voi\s+(?:cung\s+ky\s+)?)(?:cung\s+ky|nam\s+truoc)|uoc\s+(?:dat|tinh)|luy\s+ke|thuc\s+te|ket\s+qua\s+dat|vua\s+qua|thoi\s+gian\s+qua|tinh\s+den|con\s+(?:thap|han\s+che|cham|kho\s+khan)|gap\s+kho\s+khan|moi\s+chi\s+(?:dat|co|duoc|hoan|thuc)|(?:van|chi|cung)\s+moi\s+dat|vuot\s+(?:so\s+voi\s+)?(?:ke\s+hoach|chi\s+tieu)|so\s+voi\s+(?:ke\s+hoach|chi\s+tieu))(?![a-z])/;
// “thu hồi nợ thấp, mới đạt 45%”, but not “trồng mới đạt 500 ha”
const ONLY = /^[^a-z]*moi\s+dat(?![a-z])|,\s*moi\s+dat(?![a-z])/;
const COMPARED = /(?<![a-z])so\s+voi(?![a-z])/;
const DONE = /(?<![a-z])da\s+(?:dat|co|hoan|tang|giam|thuc|duoc\s+thong)/;
const SCORE =
  /\d\s+diem(?=\s*(?:[.,;:)]|$|tro\s|cho\s|doi\s|neu\s))|(?<![a-z])(?:(?:cong|tru|thang|cham)\s+diem|neu|truong\s+hop|khi\s+nao)(?![a-z])/;
// “Chỉ số hài lòng đạt trên 90 điểm”: a mean or an index is reached, and nobody is graded by it
const INDEX =
  /^[^a-z\d]*(?:phan\s+dau,?\s+)?(?:chi\s+so|diem\s+(?:trung\s+binh|chi\s+so|so))\s[^,;]{0,120}?dat\s(?![^.]{0,120}(?:(?:cong|tru|cham)\s+(?:\d+\s+)?diem|thi\s|xep\s+loai))/;
// “Qua 5 năm thực hiện, …”
const LOOKS_BACK =
  /^[^a-z\d]*(?:tuy\s+nhien,?\s+)?(?:(?:qua|sau)\s+(?:hon\s+)?\d{1,2}\s+(?:nam|thang)\s|trong\s+(?:nhung\s+)?nam\s+qua|(?:trong\s+)?thoi\s+gian\s+(?:vua\s+)?qua|den\s+nay|tinh\s+den|hien\s+(?:nay|tai)|(?:nhung|cac)\s+nam\s+gan\s+day|theo\s+(?:thong\s+ke|so\s+lieu|ket\s+qua|dieu\s+tra|khao\s+sat|bao\s+cao)|(?:nhung|cac)\s+nam\s+qua)/;
const HAVE_ALREADY = /^(?:\s+[a-z]+){1,6}?\s+da\s+(?:dat|co|hoan|duoc|thuc)(?![a-z])/;
const VOTED = /(?<![a-z])(?:tan\s+thanh|bieu\s+quyet|co\s+mat)(?![a-z])/;
// within the words before the figure: a share that is paid, an interest, a strength of a liquid
const PAID =
  /(?<![a-z])(?:mien\s+giam|thue\s+(?:suat|thu|gia|dat|tndn)|(?:tien|mien|nop)\s+thue|(?:chi|le|vien|cuoc)\s+phi|tien\s+(?:luong|cong|thuong)|muc\s+(?:luong|thuong|ho|chi|thu|phat|tien)|kinh\s+phi|tong\s+muc\s+dau\s+tu|von\s+vay|du\s+toan|ngan\s+sach\s+(?:[a-z]+\s+){0,4}(?:bao\s+dam|dam\s+bao|ho\s+tro|chi|cap)|boi\s+thuong|phat\s+tien|xu\s+phat|khau\s+tru|chiet\s+khau|dong\s+bang|dat\s+coc|cong\s+suat(?!\s+su\s+dung)|ch?lo[a-z]*|do\s+am)(?![a-z])[^,;.]{0,60}$/;
// what these say of is paid or rated, however far behind the figure stands
const RATED =
  /(?<![a-z])(?:phu\s+cap|lai\s+suat|muc\s+(?:dong(?!\s+gop)|huong|vay|giam\s+dong)|nong\s+do|doi\s+ung)(?![a-z])/;
const INVESTED = /(?<![a-z])(?:tong\s+von|von\s+dau\s+tu)(?![a-z])[^,;.]{0,60}$/;
// what becomes of money is measured: “tỷ lệ giải ngân vốn đầu tư công”
const USED = /(?<![a-z])(?:giai\s+ngan|thu\s+hut|huy\s+dong|quyet\s+toan|tiet\s+kiem)(?![a-z])/;
const HELPED = /(?<![a-z])(?:ho\s+tro|tro\s+cap|giam\s+gia)(?![a-z])[^,;.]{0,24}$/;
const HELPED_WHOM =
  /^\s+(?:so\s+)?(?:ho|xa|huyen|thon|nguoi|doanh\s+nghiep|co\s+so|hop\s+tac|hoc\s+sinh|lao\s+dong|tre|phu\s+nu)(?![a-z])/;
const PAID_BEHIND =
  /^\s*(?:[a-z]+\s+){0,3}?(?:muc\s+(?:dong|luong|huong|phat)|kinh\s+phi|chi\s+phi|hoc\s+phi|gia\s+tri\s+[a-z ]{0,20}vi\s+pham)(?![a-z])/;

// “miễn viện phí cho 100% người dân”
const isForAll = (folded: string, { clause, measure }: Candidate): boolean =>
  measure.unit === '%' &&
  /(?<![a-z])cho\s*$/.test(folded.slice(clause.start, measure.start)) &&
  HELPED_WHOM.test(folded.slice(measure.end, clause.end));

/** True where a figure is paid, charged or lent, or the strength of something. */
export function isPaid(folded: string, candidate: Candidate): boolean {
  const { clause, bound, measure } = candidate;
  const before = folded.slice(clause.start, bound.start);
  const after = folded.slice(measure.end, clause.end);
  if (USED.test(before) || isForAll(folded, candidate)) return false;
  if (PAID.test(before) || RATED.test(before) || PAID_BEHIND.test(after)) return true;
  if (INVESTED.test(before) && !/^(?:dat|tang)/.test(bound.verb)) return true;
  return measure.kind !== 'count' && HELPED.test(before) && !HELPED_WHOM.test(after);
}

// “từ mức 32% năm 2025 xuống còn 20%”: where it starts from
const STARTS_FROM = /(?:^|[\s,(])tu\s+(?:muc\s+|khoang\s+|tren\s+)?$/;
const GOES_TO =
  /^[^,;.:()\d]{0,30}(?:\([^()]{0,40}\)\s*)?(?:\(?(?:vao\s+)?(?:cuoi\s+|dau\s+)?(?:nam\s+)?20\d{2}\)?\s+)?(?:(?:tang|giam|nang)\s+)?(?<!tro\s)(?:len|xuong|con)(?![a-z])/;

function isStart(folded: string, { measure, clause }: Candidate): boolean {
  if (measure.side !== null) return false;
  const before = folded.slice(Math.max(clause.start, measure.start - 24), measure.start);
  const after = folded.slice(measure.end, measure.end + 80);
  if (STARTS_FROM.test(before)) return GOES_TO.test(after) || /^\s+den\s+\d/.test(after);
  // “(năm 2024: 92%)” and “92% năm 2025 lên 95%”
  return /^\s+(?:nam\s+)?20\d{2}\s+(?:len|xuong)/.test(after);
}

const FORMULA = /[*=×]\s?$|\d\s?[*×/]\s?$/;

function isLookingBack(folded: string, { clause, sentence, measure }: Candidate): boolean {
  const lead = folded.slice(sentence.start, measure.start);
  if (/phan\s+dau|muc\s+tieu|chi\s+tieu|duy\s+tri/.test(lead)) return false;
  // “đã đạt 93%, tăng 2% so với cùng kỳ”
  if (DONE.test(lead) && COMPARED.test(folded.slice(measure.end, clause.end))) return true;
  return LOOKS_BACK.test(lead) || HAVE_ALREADY.test(folded.slice(measure.end, clause.end));
}

const IS_AIMED = /phan\s+dau|muc\s+tieu|chi\s+tieu/;
// “giảm 10% so với năm 2025” is asked for, “so với cùng kỳ” is told
const isChange = (printed: string): boolean =>
  /(?<![a-z])(?:tang|giam|nang)(?![a-z])/.test(printed) && !/so\s+voi\s+(?:cung\s+ky|nam\s+truoc)/.test(printed);

const isGraded = (printed: string, standing: Standing): boolean =>
  SCORE.test(printed) && !(standing === 'objective' && INDEX.test(printed));

/** True where the words tell what was, what earns points, what a condition or a formula is. */
export function isSpokenOfPast(folded: string, candidate: Candidate, standing: Standing): boolean {
  const { clause, measure } = candidate;
  const printed = folded.slice(clause.start, clause.end);
  const before = folded.slice(clause.start, measure.start);
  if (DONE.test(before) || VOTED.test(printed) || FORMULA.test(before)) return true;
  if (isLookingBack(folded, candidate) || isGraded(printed, standing)) return true;
  if (ONLY.test(before) || PAST.test(printed) || isStart(folded, candidate)) return true;
  return standing !== 'objective' && COMPARED.test(printed) && !IS_AIMED.test(printed) && !isChange(printed);
}
