import { readLeadingAgency } from '../agency.ts';
import type { DueDate, Task } from '../reading.ts';
import type { Stretch } from '../sentences.ts';
import { type SourceText, withoutMarkup } from '../source-text.ts';

const MERGED = /[.;]\s+[-\u2013+]\s+(?=\p{Lu})/gu;

/** Parts two bullets that were printed on one line: “…nhân dân. - Tổ chức …”. */
export function splitMergedBullets(text: string, { start, end }: Stretch): readonly Stretch[] {
  const printed = text.slice(start, end);
  const parts: Stretch[] = [];
  let from = 0;
  for (const { index, 0: sign } of printed.matchAll(MERGED)) {
    parts.push({ start: start + from, end: start + index + 1 });
    from = index + sign.length;
  }
  parts.push({ start: start + from, end });
  return parts;
}

const LEAD = /(?<![a-z])(?:chu\s+tri|dau\s+moi)(?![a-z])/;
const SUPPORT = /(?<![a-z])phoi\s+hop(?![a-z])/;
const WITH = /phoi\s+hop\s+(?:chat\s+che\s+)?(?:voi\s+|cung\s+)?/;
// names hold commas and “và” of their own (“các cơ quan, đơn vị”): only these words begin another agency
const BODIES =
  'so|phong|uy ban|ubnd|ub mttq|mttq|mat tran|tram|trung tam|cong an|hoi|doan|truong|benh vien|van phong|cac|bao hiem|dai|cuc|chi cuc|to|lien doan|thanh tra|kho bac|bo'.replaceAll(
    ' ',
    String.raw`\s+`,
  );
const NEXT = new RegExp(
  String.raw`\s*,\s*(?:va\s+)?(?=(?:${BODIES})(?![a-z]))|\s+va\s+(?=(?:${BODIES})(?![a-z]))`,
  'g',
);
const BEYOND = /\s(?:trong\s+(?:viec|cong|qua|thuc|to)|de\s|(?<!chuong\s)trinh\s|tham\s+dinh|giai\s+quyet)/;

interface Texts {
  readonly text: string;
  readonly folded: string;
}

function splitNames(text: string, folded: string): readonly string[] {
  const names: string[] = [];
  let start = 0;
  for (const { index, 0: sign } of folded.matchAll(NEXT)) {
    names.push(text.slice(start, index));
    start = index + sign.length;
  }
  names.push(text.slice(start));
  return names.map((name) => withoutMarkup(name).replace(/[\s,]+$/, '')).filter((name) => name.length > 1);
}

function readPartners({ text, folded }: Texts): readonly string[] {
  const match = WITH.exec(folded);
  if (!match) return [];
  const start = match.index + match[0].length;
  const list = readLeadingAgency({ text, folded }, start, text.length);
  if (!list || list.start !== start) return [];
  const found = folded.slice(start, list.end);
  const beyond = found.search(BEYOND);
  const end = beyond < 0 ? list.end : start + beyond;
  return splitNames(text.slice(start, end), folded.slice(start, end));
}

const DUE =
  /(?:truoc|hoan\s+thanh|xong|cham\s+nhat)[^.;,]{0,24}?ngay\s+(?<day>\d{1,2})\s?\/\s?(?<month>\d{1,2})(?:\s?\/\s?(?<year>20\d{2}))?/;

function readDue(folded: string): DueDate | null {
  const { day, month, year } = DUE.exec(folded)?.groups ?? {};
  if (Number(day ?? 0) < 1 || Number(month ?? 13) > 12 || Number(day ?? 32) > 31) return null;
  return { ...(year && { year: Number(year) }), month: Number(month), day: Number(day) };
}

function readRole(folded: string): Task['role'] {
  if (LEAD.test(folded)) return 'lead';
  return SUPPORT.test(folded) ? 'support' : null;
}

/** Reads one piece of work: its role, with whom, by when. */
export function readTask(source: SourceText, { start, end }: Stretch): Task {
  const { quote, span } = source.passage(start, end);
  const folded = source.folded.slice(start, end);
  return {
    text: quote,
    span,
    role: readRole(folded),
    with: readPartners({ text: source.text.slice(start, end), folded }),
    due: readDue(folded),
  };
}
