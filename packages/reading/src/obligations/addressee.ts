import { withoutMarkup } from '../source-text.ts';

/** To whom a report goes, and through whom. */
export interface Addressee {
  readonly to: string | null;
  readonly via: string | null;
  /** True where it is said to be sent there: “về”, “gửi”, “cho”. */
  readonly isSentTo: boolean;
}

// “sơ kết”, “phòng, chống”, “ban hành” fold like bodies
const BODY = String.raw`(?:uy\s+ban|ubnd|so(?!\s+(?:ket|luong|lieu|sanh|voi|bo|ho)(?![a-z]))|phong(?!,?\s+(?:chong|trao|ngua|benh|dich)(?![a-z]))|ban\s+chi\s+dao|ban(?!\s+(?:hanh|giao|dau)(?![a-z]))|trung\s+tam|tram|van\s+phong|hoi\s+dong|hdnd|thuong\s+truc|dang\s+uy|tinh\s+uy|thanh\s+uy|huyen\s+uy|cap\s+tren|cap\s+co\s+tham\s+quyen|lanh\s+dao|chu\s+tich|giam\s+doc|bo(?!\s+(?:sung|tri|may|phan)(?![a-z]))|cuc|chi\s+cuc|thu\s+tuong|chinh\s+phu|benh\s+vien|mat\s+tran|cong\s+an|quoc\s+hoi|khoa)`;
// “Ban Chỉ đạo phòng, chống dịch”
const NAME_SIGN = String.raw`(?:[^,.;:()]|(?<=phong),(?=\s+chong\s))`;
const STOP = String.raw`(?=\s*(?!(?<=phong),\s+chong\s)[,.;:()]|\s+(?:de|theo|truoc|tinh\s+hinh|ve|trong|nhung|cac\s+noi|ket\s+qua|xem\s+xet|qua|thong\s+qua|dinh\s+ky|hang|khi|va\s+(?:dong|chu|tong|de|tham\s+muu|xay\s+dung|trien\s+khai|thuc\s+hien|bao\s+cao|gui|kien\s+nghi|theo\s+doi|phoi\s+hop|to\s+chuc|cong\s+khai|thong\s+bao|chiu)|tong\s+hop|vao|cham|kip\s+thoi|xin|giai\s+quyet|chi\s+dao|quyet\s+dinh|cho\s+y|tai\s+(?:cac\s+)?ky)(?![a-z])|$)`;
const TO = new RegExp(
  String.raw`(?<![a-z])(?:ve|gui(?:\s+ve|\s+cho|\s+den)?|bao\s+cao(?:\s+(?:ve|cho|len|(?:(?:ket\s+qua|tinh\s+hinh)\s+(?:thuc\s+hien\s+)?)?voi))?|phan\s+anh(?:\s+ve|\s+den)?|trinh|de\s+xuat)\s+(?<to>${BODY}(?![a-z])${NAME_SIGN}{0,90}?)${STOP}`,
);
const VIA = new RegExp(
  String.raw`(?:thong\s+qua|qua)\s+(?<via>${BODY}(?![a-z])[^.;:()]{0,90}?)(?=\s*(?!(?<=phong),\s+chong\s)[,.;:()]|\s+(?:de|truoc|cham|tong\s+hop|theo|xem|theo\s+doi)(?![a-z])|$)`,
);

// the next of several: “gửi UBND tỉnh, Sở Tài chính và Sở Nội vụ”
const NEXT = new RegExp(
  String.raw`(?:\s*,\s*|\s*,?\s+va\s+)(?=(?:cac\s+)?${BODY}(?![a-z]))${NAME_SIGN}{0,90}?${STOP}`,
  'y',
);
// a name has a capital; “và phòng chức năng” may be anyone
const NAME = /^(?:\s*,)?\s*(?:và\s+)?\p{Lu}/u;

const SENDS = /^(?:ve|gui|bao\s+cao\s+(?:ve|cho))\s/;

// where the list ends of which the first body ends at `at`
function endOfList(text: string, folded: string, at: number): number {
  NEXT.lastIndex = at;
  while (NEXT.test(folded) && NAME.test(text.slice(at, at + 16))) at = NEXT.lastIndex;
  return at;
}

function printedAt(text: string, match: RegExpExecArray | null, group: string, folded: string): string | null {
  const found = match?.groups?.[group];
  if (!match || found === undefined) return null;
  const at = match.index + match[0].indexOf(found);
  const end = group === 'to' ? endOfList(text, folded, at + found.length) : at + found.length;
  return withoutMarkup(text.slice(at, end)) || null;
}

/** Reads from a sentence, printed and folded, where its report goes. */
export function readAddressee(text: string, folded: string): Addressee {
  const sent = TO.exec(folded);
  return {
    to: printedAt(text, sent, 'to', folded),
    via: printedAt(text, VIA.exec(folded), 'via', folded),
    isSentTo: sent !== null && SENDS.test(sent[0]),
  };
}
