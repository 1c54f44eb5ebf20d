import { withoutMarkup } from '../source-text.ts';

/** To whom a report goes, and through whom. */
export interface Addressee {
  readonly to: string | null;
  readonly via: string | null;
  /** True where it is said to be sent there: “về”, “gửi”, “cho”. */
  readonly isSentTo: boolean;
}

const BODY = String.raw`(?:uy\s+ban|ubnd|so|phong|ban|trung\s+tam|tram|van\s+phong|hoi\s+dong|hdnd|thuong\s+truc|dang\s+uy|tinh\s+uy|thanh\s+uy|huyen\s+uy|cap\s+tren|cap\s+co\s+tham\s+quyen|lanh\s+dao|chu\s+tich|giam\s+doc|bo|cuc|chi\s+cuc|thu\s+tuong|chinh\s+phu|benh\s+vien|mat\s+tran|cong\s+an)`;
const STOP = String.raw`(?=\s*[,.;:()]|\s+(?:de|theo|truoc|tinh\s+hinh|ve|trong|nhung|cac\s+noi|ket\s+qua|xem\s+xet|qua|thong\s+qua|dinh\s+ky|hang|khi|va\s+(?:dong|chu|tong|de)|tong\s+hop|vao|cham|kip\s+thoi|xin|giai\s+quyet|chi\s+dao|quyet\s+dinh|cho\s+y)(?![a-z])|$)`;
const TO = new RegExp(
  String.raw`(?<![a-z])(?:ve|gui(?:\s+ve|\s+cho|\s+den)?|bao\s+cao(?:\s+(?:ve|cho|len|voi))?|phan\s+anh(?:\s+ve|\s+den)?|trinh|de\s+xuat)\s+(?<to>${BODY}(?![a-z])[^,.;:()]{0,90}?)${STOP}`,
);
const VIA = new RegExp(
  String.raw`(?:thong\s+qua|qua)\s+(?<via>${BODY}(?![a-z])[^.;:()]{0,90}?)(?=\s*[,.;:()]|\s+(?:de|truoc|tong\s+hop|theo|xem|theo\s+doi)(?![a-z])|$)`,
);

const SENDS = /^(?:ve|gui|bao\s+cao\s+(?:ve|cho))\s/;

const printedAt = (text: string, match: RegExpExecArray | null, group: string): string | null => {
  const found = match?.groups?.[group];
  if (!match || found === undefined) return null;
  const at = match.index + match[0].indexOf(found);
  return withoutMarkup(text.slice(at, at + found.length)) || null;
};

/** Reads from a sentence, printed and folded, where its report goes. */
export function readAddressee(text: string, folded: string): Addressee {
  const sent = TO.exec(folded);
  return {
    to: printedAt(text, sent, 'to'),
    via: printedAt(text, VIA.exec(folded), 'via'),
    isSentTo: sent !== null && SENDS.test(sent[0]),
  };
}
