import { TYPE_WORDS } from './type-words.ts';

/** What a named document is about, and where that ends. */
export interface Subject {
  readonly text: string | null;
  readonly start: number;
  readonly end: number;
}

const LONGEST = 600;
const ABOUT = /[\s,]*(?:(?<open>“|")\s*)?(?<about>(?:v[^\s\w]|ve)\s+(?:viec\s+)?)?/y;
// who acts next is no longer the subject: “… Nhân dân, Ủy ban nhân dân phường xây dựng Kế hoạch”
const NEXT = new RegExp(
  String.raw`,\s+(?=(?:uy\s+ban\s+nhan\s+dan|ubnd|so\s|ban\s+th[a-z]{2,4}ng\s+v|dang\s+uy|hoi\s+dong\s+nhan|benh\s+vien|trung\s+tam|phong\s+\S+\s+xay)[^,;.]{0,80}?(?:xay\s+dung|ban\s+hanh|lap|yeu\s+cau|bao\s+cao|trien\s+khai|de\s+nghi|da\s+(?:co|ban|to|chi))\s|(?:bo(?!\s+sung)|cuc|tinh\s+uy|thanh\s+uy|huyen\s+uy|chinh\s+phu|thu\s+tuong)\s[^,;.]{0,60}?(?:xay\s+dung|ban\s+hanh|yeu\s+cau|bao\s+cao|de\s+nghi|da\s+(?:co|ban|to|chi))\s)`,
);
const END = /;|\.(?=\s|$|\/)|\n\s*\n|:\s|\?|!/;
// another document is listed next, if only by an illegible number
const LISTED_NEXT = new RegExp(String.raw`(?:,|\sva)\s+(?:cac\s+)?(?:${TYPE_WORDS})\s+s[^\s\w]?[o0-9]?\s+[\d(]`);
const CONGRESS_NEXT = /(?:,|\sva)\s+(?:nghi\s+quyet|van\s+kien)\s+dai\s+hoi\s/;
// “(sau đây gọi tắt là …)”, “*(Chi tiết kèm theo)*” say nothing of what it is about
const REMARK = /\s*[*_]*\((?:sau\s+đây|gọi|viết|tỷ\s+lệ|chi\s+tiết|kèm|đính\s+kèm|có)(?!\p{L})[\s\S]*$/iu;
const AND_NEXT = /\s{1,9}và\s{0,9}$/;
// a finite verb behind the subject: “… về đất đai đã được ban hành”
const FINITE =
  /,\s+(?:trong\s+)?thoi\s+gian\s+qua(?=[\s,])|\s(?:da\s+duoc|da\s+ban\s+hanh|chua\s+co|co\s+hieu\s+luc)(?=\s)/;
const ALIAS_END = /\((?:goi|viet|sau day)[^)]{0,80}\)/;

// a closing quote whose opening stands before the subject ends it
function findClosing(text: string): number {
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/[“”]/g)) {
    depth += sign === '“' ? 1 : -1;
    if (depth < 0) return index;
  }
  return text.length;
}

const SUBJECT_START =
  /^(?:phat\s+dong|thuc\s+hien|trien\s+khai|ban\s+hanh|quy\s+dinh|phe\s+duyet|huong\s+dan|sua\s+doi|ket\s+luan|thi\s+diem|hanh\s+dong|cong\s+nhan|thanh\s+lap|bai\s+bo|cong\s+bo|dieu\s+chinh|bo\s+sung|tang\s+cuong|chan\s+chinh|kien\s+toan)(?![a-z])/;

const cleanSubject = (printed: string): string =>
  (printed.includes('(') ? printed.replace(REMARK, '') : printed)
    .replace(/\s+/g, ' ')
    .replace(/[\s,(“"…]+(?:\.{2,})?$|\.{2,}$/, '');

/** Reads the subject that follows `at`, not beyond `limit`. */
export function readSubject(text: string, folded: string, at: number, limit: number): Subject {
  ABOUT.lastIndex = at;
  const lead = ABOUT.exec(folded)?.groups ?? {};
  const start = ABOUT.lastIndex;
  const window = folded.slice(start, Math.min(limit, start + LONGEST));
  const isNamed = lead['about'] !== undefined || lead['open'] !== undefined || SUBJECT_START.test(window);
  if (!isNamed || window.length < 4) return { text: null, start: at, end: at };
  const ends = (lead['open'] === undefined ? [END, NEXT, LISTED_NEXT, CONGRESS_NEXT, FINITE] : [END, NEXT])
    .map((pattern) => window.search(pattern))
    .filter((index) => index >= 0);
  const whole = Math.min(window.length, findClosing(text.slice(start, start + window.length)), ...ends);
  const printed = text.slice(start, start + whole).replace(AND_NEXT, '');
  const end = printed.length;
  const subject = cleanSubject(printed);
  const withAlias = ALIAS_END.exec(window);
  const stop = withAlias && withAlias.index <= end ? Math.max(end, withAlias.index + withAlias[0].length) : end;
  // the closing sign of a title in quotes belongs to the passage
  const isQuoted = lead['open'] !== undefined && text.charAt(start + stop) === '”';
  return { text: subject === '' ? null : subject, start, end: start + stop + Number(isQuoted) };
}
