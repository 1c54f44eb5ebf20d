import type { Block } from '../blocks.ts';

const CLOSING =
  /^[^a-z]*(?:tren\s+day\s+la|(?:dai\s+hoi|hoi\s+nghi|quoc\s+hoi|ban\s+chap\s+hanh|ban\s+thuong\s+vu)[^.;:]{0,60}\skeu\s+goi|trong\s+qua\s+trinh|qua\s+trinh\s+(?:trien|thuc)|kinh\s+de|nhan\s+duoc\s+(?:chi\s+thi|van\s+ban|cong\s+van|ke\s+hoach)|(?:chi\s+thi|quyet\s+dinh|cong\s+van|nghi\s+quyet|ke\s+hoach|ket\s+luan|thong\s+bao|quy\s+dinh|huong\s+dan|chuong\s+trinh(?:\s+hanh\s+dong)?|de\s+an|cong\s+dien)\s+nay|(?:[a-z]+\s+){1,8}(?:xin\s+|tran\s+trong\s+)?thong\s+bao\s+(?:de|den|toi)\s)/;
// in a plan that has named who does what, this repeats it for all; in a letter it is the order itself
// “Yêu cầu các phòng, đơn vị nghiêm túc thực hiện”
const URGES =
  /^[^a-z]*(?:yeu\s+cau|de\s+nghi)\s[^.;]{0,180}(?:nghiem\s+tuc|quan\s+tam,?\s+(?:phoi\s+hop|thuc\s+hien|chi\s+dao|trien\s+khai)|(?:ke\s+hoach|chi\s+thi|thong\s+bao|cong\s+van|quyet\s+dinh)\s+nay)/;
const ASKS_ALL = /^[^a-z]*(?:ubnd|uy\s+ban\s+nhan\s+dan)[^.;]{0,40}\s+(?:yeu\s+cau|de\s+nghi)\s/;

/** True for the paragraph with which a document closes: “Trên đây là …”, “Trong quá trình thực hiện, nếu có khó khăn …”. */
export function isClosing(folded: string, { kind, content }: Block, hasNamed: boolean): boolean {
  if (kind !== 'text') return false;
  const head = folded.slice(content, content + 240);
  return CLOSING.test(head) || (hasNamed && (ASKS_ALL.test(head) || URGES.test(head)));
}

/** True where the words of a document end, “./.”, or a signature begins. */
export const isLast = (folded: string, { end }: Block): boolean => /\.\/\.?[\s*_]*$/.test(folded.slice(end - 8, end));
