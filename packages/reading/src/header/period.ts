import type { Period } from '../reading.ts';
import type { SourceText } from '../source-text.ts';
import type { Title } from './title.ts';

const YEAR = String.raw`(?:19|20)\d{2}`;
const DASH = String.raw`\s{0,2}(?:[-\u2010-\u2015/]|den(?:\s+nam)?)\s{0,2}`;
// “giai đoạn 2025 – 2030”, “năm học 2025 - 2026”, “nhiệm kỳ 2012 - 2017”, “05 năm 2026 - 2030”, “từ năm 2026 đến năm 2030”
const SPAN = new RegExp(
  String.raw`(?:giai\s+doan|nam\s+hoc|nhiem\s+ky|trong\s+nam|tu\s+nam|(?:mua\s+\S{1,8}\s+)?nam|thoi\s+ky)\s+(?:tu\s+(?:nam\s+)?)?(?<from>${YEAR})${DASH}(?<to>${YEAR})(?!\d)`,
  'g',
);
const MONTH = String.raw`(?:thang|quy)\s+(?:\d{1,2}|[ivx]{1,4})`;
// … but not “đến năm 2030”, “ngày 12 tháng 9 năm 2025”, “Luật Việc làm năm 2025”, “từ năm 2026”
const BEFORE = String.raw`(?:den|tu|tu\s+nay\s+den|truoc|sau|ngay\s+\S{1,4})\s{1,3}`;
const SINGLE = new RegExp(
  [
    String.raw`(?<!${BEFORE}(?:${MONTH}\s{1,3})?|(?:luat\s[^.;]{0,60}|hien\s+phap)\s{1,3})nam\s+(?<year>${YEAR})(?!\s{0,2}[-\u2010-\u2015/]\s{0,2}\d)(?!\d)`,
    // “tháng 10-2017”, “quý I/2026”
    String.raw`(?<!${BEFORE})${MONTH}\s?[-\u2010-\u2015/]\s?(?<yearOfMonth>${YEAR})(?!\d)`,
  ].join('|'),
  'g',
);
// “năm 2025 và những năm tiếp theo” has no end
const ENDLESS = new RegExp(String.raw`nam\s+${YEAR}\s+va\s+(?:cac|nhung)\s+nam\s+(?:tiep|sau)`);
const QUOTED = /[“"][^”"]{0,600}[”"]/g;

const makePeriod = (from: string | undefined, to: string | undefined): Period | null =>
  from !== undefined && to !== undefined && from <= to ? { from: Number(from), to: Number(to) } : null;

function readSpan(title: string): Period | null {
  const found = [...title.matchAll(SPAN)].map(({ groups }) => makePeriod(groups?.['from'], groups?.['to']));
  return found.find((period) => period !== null) ?? null;
}

// a year that stands alone is the document's own; several years are a comparison or an outlook
function readYear(title: string): Period | null {
  const years = new Set([...title.matchAll(SINGLE)].map(({ groups }) => groups?.['year'] ?? groups?.['yearOfMonth']));
  const [year] = years;
  return years.size === 1 ? makePeriod(year, year) : null;
}

/** The years that a title says the document is for: “giai đoạn 2025 – 2027”, “năm 2026”; what it quotes speaks last. */
export function readPeriod({ folded }: SourceText, { start, end }: Title): Period | null {
  const title = folded.slice(start, end);
  const unquoted = title.replaceAll(QUOTED, ' ');
  if (ENDLESS.test(unquoted)) return null;
  return readYear(unquoted) ?? readSpan(unquoted) ?? readSpan(title);
}
