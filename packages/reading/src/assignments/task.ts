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
const BODIES =
  'so|phong|ban|uy ban|ubnd|ub mttq|mttq|mat tran|tram|trung tam|cong an|hoi|doan|truong|benh vien|van phong|cac|co quan|don vi|bao hiem|dai|cuc|chi cuc|to|lien doan|thanh tra|kho bac|bo';
const WITH = new RegExp(
  String.raw`phoi\s+hop\s+(?:chat\s+che\s+)?(?:voi\s+|cung\s+)?(?<with>(?:${BODIES.replaceAll(' ', String.raw`\s+`)})(?![a-z])[^.;:]{0,220}?)(?=\s+(?:huong\s+dan|to\s+chuc|trien\s+khai|thuc\s+hien|tham\s+muu|xay\s+dung|tuyen\s+truyen|day\s+manh|tham\s+dinh|trinh|chi\s+dao|ra\s+soat|danh\s+gia|trong|de|kiem\s+tra|theo\s+doi|tong\s+hop|bo\s+tri|lap|quan\s+ly|don\s+doc|thuong\s+xuyen|tang\s+cuong|bao\s+dam|dam\s+bao|cap\s+nhat|giai\s+quyet|va\s+(?:chi|to\s+chuc|thuc|trien|huong))(?![a-z])|[.;:]|$)`,
);
// agencies' own names hold commas and “và”: only a new agency's first word begins a new one
const NEXT = new RegExp(
  String.raw`\s*,\s*(?:va\s+)?(?=(?:${BODIES.replaceAll(' ', String.raw`\s+`)})(?![a-z]))|\s+va\s+(?=(?:${BODIES.replaceAll(' ', String.raw`\s+`)})(?![a-z]))`,
  'g',
);

function readPartners(text: string, folded: string): readonly string[] {
  const match = WITH.exec(folded);
  const found = match?.groups?.['with'];
  if (!match || found === undefined) return [];
  const from = match.index + match[0].lastIndexOf(found);
  const partners: string[] = [];
  let start = 0;
  for (const { index, 0: sign } of found.matchAll(NEXT)) {
    partners.push(text.slice(from + start, from + index));
    start = index + sign.length;
  }
  partners.push(text.slice(from + start, from + found.length));
  return partners.map((name) => withoutMarkup(name).replace(/[\s,]+$/, '')).filter((name) => name.length > 1);
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
    with: readPartners(source.text.slice(start, end), folded),
    due: readDue(folded),
  };
}
