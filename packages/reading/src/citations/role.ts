import type { CitationRole } from '../reading.ts';

/** Where in a document a reference stands. */
export interface Standing {
  readonly zone: 'title' | 'opening' | 'body';
  /** Folded text from the beginning of its paragraph to the reference. */
  readonly before: string;
  /** The role of the document that was named last before it in the same sentence; `null` where none was. */
  readonly previous: CitationRole | null;
  /** True where the document tells of past work (reports, notices): “đã triển khai Kế hoạch số …” carries nothing out. */
  readonly tellsPast: boolean;
  /** True in a section that lists the document’s grounds. */
  readonly isGround: boolean;
}

const VERB = String.raw`(?:trien\s+khai|th[a-z]{2,4}\s+h[a-z]{1,2}n|thi\s+hanh|quan\s+triet|cu\s+the\s+hoa)`;
const MANNER = String.raw`(?:,?\s+(?:co|hieu\s+qua|nghiem\s+tuc|nghiem|tot|day\s+du|dong\s+bo|kip\s+thoi|sau\s+rong|va)){0,6}`;
const DIRECT = new RegExp(String.raw`${VERB}${MANNER}\s+(?:(?:cac\s+)?noi\s+dung\s+(?:cua\s+|tai\s+)?)?(?:cac\s+)?$`);
const FOREIGN =
  /(?:huong\s+dan|quy\s+dinh|da|ket\s+qua|viec|tinh\s+hinh|so\s+ket|tong\s+ket|\d\s+nam)\s+(?:trien\s+khai\s+|to\s+chuc\s+)?$/;
const BASIS = /^[^a-z]*can\s+cu(?![a-z])/;
const CARRIES_OUT = new RegExp(String.raw`^[^a-z]*(?:de\s+|nham\s+|tiep\s+tuc\s+)?${VERB}`);
// “Căn cứ Luật A số … đã được sửa đổi, bổ sung một số điều theo Luật số …”: the ground is the law as it was amended
const AMENDED =
  /(?:sua\s+doi|bo\s+sung)[^;.]{0,60}\s(?:theo|boi|tai)\s+(?:cac\s+)?(?:luat|nghi\s+quyet|nghi\s+dinh)?\s*$/;
const LISTED = /(?:[;,]|\sva|\s-)\s*$/;

// “Căn cứ Nghị quyết A; thực hiện Kế hoạch B” begins anew, “Căn cứ Nghị quyết A hướng dẫn thực hiện Luật B” does not
const BEGINS_ANEW = /(?:^|[;,.])\s*(?:va\s+)?$/;
// “Thực hiện chỉ đạo của … tại Công văn số …” carries that letter out
const AT = /\s(?:tai|theo|kem\s+theo)\s+(?:cac\s+)?$/;

function directVerb(before: string): RegExpExecArray | null {
  const match = DIRECT.exec(before);
  return match !== null && !FOREIGN.test(before.slice(0, match.index)) ? match : null;
}

function roleAtBasis({ before, previous }: Standing): CitationRole {
  const verb = directVerb(before);
  if (previous === null) return 'basis';
  if (verb) return BEGINS_ANEW.test(before.slice(0, verb.index)) ? 'implements' : 'mention';
  return LISTED.test(before) || AMENDED.test(before) ? 'basis' : 'mention';
}

function roleAtHead({ before, previous }: Standing): CitationRole {
  if (directVerb(before)) return 'implements';
  if (!CARRIES_OUT.test(before)) return 'mention';
  return LISTED.test(before) || (previous === null && AT.test(before)) ? 'implements' : 'mention';
}

function roleInBody({ before, previous, tellsPast }: Standing): CitationRole {
  if (tellsPast) return 'mention';
  if (previous !== null) return previous === 'implements' && LISTED.test(before) ? 'implements' : 'mention';
  return directVerb(before) ? 'implements' : 'mention';
}

// what a report tells of its work was done on those grounds, the report was not
const isOwnGround = ({ zone, before, tellsPast }: Standing): boolean =>
  BASIS.test(before) && !(tellsPast && zone === 'body');

/** Why a document is named at one place. */
export function readRole(standing: Standing): CitationRole {
  const { zone, before, isGround } = standing;
  if (isOwnGround(standing) || (isGround && !CARRIES_OUT.test(before))) return roleAtBasis(standing);
  return zone !== 'body' || isGround ? roleAtHead(standing) : roleInBody(standing);
}
