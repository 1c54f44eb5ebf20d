import { DATE_PATTERN, isoDate } from '../printed-date.ts';
import type { DocumentSymbol } from '../reading.ts';
import type { SourceText } from '../source-text.ts';
import { beginsWithBody, isKnownIssuer, issuesUnder, normaliseBody } from './issuing-body.ts';
import { TYPE_WORDS } from './type-words.ts';

/** Who is said before a document’s number to have issued it, and when. */
export interface IssuerBefore {
  readonly issuer: string;
  readonly date: string | null;
  readonly from: number;
  readonly typeWord: string | null;
}

const REACH = 190;
// “Sở Y tế đã ban hành”, “được Thủ tướng Chính phủ phê duyệt tại”, “đề nghị của Sở Nội vụ tại”
const ISSUES =
  /\s(?:(?:da|vua|tiep\s+tuc)\s+)?(?:kip\s+thoi\s+)?(?:ky\s+)?(?:ban\s+hanh|phe\s+duyet|co(?:\s+y\s+kien\s+tai)?|tai)(?:\s+(?:tai|theo|bang|kem\s+theo))?\s+(?:cac\s+)?$/;
// “Quyết định của Thủ tướng Chính phủ số”, but “báo cáo của Bộ Y tế tại Văn bản số” is no report
const NAMED = new RegExp(
  String.raw`(?<![a-z])(?<word>${TYPE_WORDS})\s+cua\s+(?<body>[^.,;:()\n]{3,90}?)(?<!\s(?:tai|theo|bang)\s{0,9})\s*:?\s*$`,
);
const EDGE =
  /[,.;:()“”"\]]|\n\s{0,9}(?:\n|[-+•*]\s)|\s(?:duoc|khi|do|ma|rang|tham\s+muu(?:\s+cho)?|trinh|cua|de|giup)\s/g;
const DAY_BEFORE = new RegExp(String.raw`ng[a-z]{1,2}y\s+${DATE_PATTERN}\s?,?\s*$`);

function startOfBody(folded: string): number {
  let start = 0;
  for (const { index, 0: sign } of folded.matchAll(EDGE)) start = index + sign.length;
  return start + folded.slice(start).search(/\S|$/);
}

function takeBody(text: string, folded: string, symbol: DocumentSymbol): string | null {
  const isBody = /^\p{Lu}/u.test(text) && beginsWithBody(folded) && issuesUnder(folded, symbol.issuer);
  return isBody ? normaliseBody(text) : null;
}

function readNamedBody(
  { text }: SourceText,
  before: string,
  from: number,
  symbol: DocumentSymbol,
): IssuerBefore | null {
  const match = NAMED.exec(before);
  const { word = '', body = '' } = match?.groups ?? {};
  if (!match) return null;
  const start = from + match.index + match[0].indexOf(body, word.length);
  const issuer = takeBody(text.slice(start, start + body.length), body, symbol);
  return issuer === null ? null : { issuer, date: null, from: from + match.index, typeWord: word };
}

// “Ủy ban nhân dân tỉnh đã phê duyệt vùng cấm tại Quyết định số …”
const DECIDES =
  /\s(?:(?:da|vua)\s+)?(?:phe\s+duyet|cong\s+bo|cong\s+nhan|quy\s+dinh|thanh\s+lap|ban\s+hanh|giao|cho\s+phep)\s(?:[^,;:().]|,(?!\s+(?:uy\s+ban|ubnd|hoi\s+dong|hdnd|chinh\s+phu|thu\s+tuong|bo\s|so\s|ban\s|cuc\s))){2,150}\s(?:tai|theo|bang)\s+$/;
const OPINION = /(?:^\s|duyet\s+|hanh\s+)tai\s/;

// “của Bộ Y tế tại Công văn số …” names whose opinion it is, “đề nghị của …” and “được … phê duyệt tại” whose document
const isSubject = (lead: string, start: number): boolean =>
  /(?:duoc|(?:de\s+nghi|va)\s+cua)\s+$/.test(lead.slice(Math.max(0, start - 16), start));

// what the chairman directs is told by the office’s letter
const OF_PERSON = /^(?:pho|chu\s+tich|giam\s+doc|bo\s+truong|cuc\s+truong|truong)\s/;
// “chỉ đạo của Thủ tướng Chính phủ tại Công điện số …/CĐ-TTg”: the number says that it is the body’s own
const isOwnOpinion = (body: string, { issuer }: DocumentSymbol): boolean =>
  !OF_PERSON.test(body) && isKnownIssuer(body, issuer);

function readActingBody({ text }: SourceText, before: string, at: number, symbol: DocumentSymbol): IssuerBefore | null {
  const verb = DECIDES.exec(before) ?? ISSUES.exec(before);
  if (!verb) return null;
  const lead = before.slice(0, verb.index);
  const start = startOfBody(lead);
  const from = at - before.length;
  const body = lead.slice(start);
  const issuer = takeBody(text.slice(from + start, from + verb.index), body, symbol);
  if (issuer === null) return null;
  if (OPINION.test(verb[0]) && !isSubject(lead, start) && !isOwnOpinion(body, symbol)) return null;
  return { issuer, date: isoDate(DAY_BEFORE.exec(lead.slice(0, start))?.groups ?? {}), from: at, typeWord: null };
}

/** Reads who issued a document, and on which day, where this is said before its number. */
export function readIssuerBefore(
  source: SourceText,
  at: number,
  floor: number,
  symbol: DocumentSymbol,
): IssuerBefore | null {
  const from = Math.max(floor, at - REACH);
  const before = source.folded.slice(from, at);
  return readNamedBody(source, before, from, symbol) ?? readActingBody(source, before, at, symbol);
}
