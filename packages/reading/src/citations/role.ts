import type { CitationRole } from '../reading.ts';

/** Where in a document a reference stands. */
export interface Standing {
  readonly zone: 'title' | 'opening' | 'body';
  /** Folded text from the beginning of its paragraph to the reference. */
  readonly before: string;
  /** True where another document was named before it in the same sentence. */
  readonly isNested: boolean;
  /** True where the document tells of past work (reports, notices): “đã triển khai Kế hoạch số …” carries nothing out. */
  readonly tellsPast: boolean;
}

const VERB = String.raw`(?:trien\s+khai|th[a-z]{2,4}\s+h[a-z]{1,2}n|thi\s+hanh|quan\s+triet|cu\s+the\s+hoa)`;
const MANNER = String.raw`(?:,?\s+(?:co|hieu\s+qua|nghiem\s+tuc|nghiem|tot|day\s+du|dong\s+bo|kip\s+thoi|sau\s+rong|va)){0,6}`;
const DIRECT = new RegExp(String.raw`${VERB}${MANNER}\s+(?:(?:cac\s+)?noi\s+dung\s+(?:cua\s+|tai\s+)?)?$`);
const FOREIGN =
  /(?:huong\s+dan|quy\s+dinh|da|ket\s+qua|viec|tinh\s+hinh|so\s+ket|tong\s+ket)\s+(?:trien\s+khai\s+|to\s+chuc\s+)?$/;
const BASIS = /^[^a-z]*can\s+cu(?![a-z])/;
const CARRIES_OUT = new RegExp(String.raw`^[^a-z]*(?:de\s+|nham\s+|tiep\s+tuc\s+)?${VERB}`);
const LISTED = /(?:[;,]|\sva|\s-)\s*$/;

function isDirect(before: string): boolean {
  const match = DIRECT.exec(before);
  return match !== null && !FOREIGN.test(before.slice(0, match.index));
}

function roleAtHead({ before, isNested }: Standing): CitationRole {
  if (BASIS.test(before)) return isNested && isDirect(before) ? 'mention' : 'basis';
  if (isDirect(before)) return 'implements';
  return CARRIES_OUT.test(before) && LISTED.test(before) ? 'implements' : 'mention';
}

/** Why a document is named at one place. */
export function readRole(standing: Standing): CitationRole {
  const { zone, before, isNested, tellsPast } = standing;
  if (zone !== 'body') return roleAtHead(standing);
  if (BASIS.test(before) && !isNested) return 'basis';
  return !tellsPast && !isNested && isDirect(before) ? 'implements' : 'mention';
}
