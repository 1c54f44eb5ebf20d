import { readLeadingAgency, startsLikeAgency } from '../agency.ts';
import { readOpening } from '../assignments/opening.ts';
import { LEAD } from '../assignments/title.ts';
import { orderAbove, readOrders } from '../assignments/orders.ts';
import { type DocumentParts, headingsAbove } from '../document-parts.ts';
import type { Stretch } from '../sentences.ts';
import { onOneLine, type SourceText, withoutMarkup } from '../source-text.ts';
import { agencyOfLead, subjectOfBulletsAbove } from './subject-above.ts';

// damaged texts: “béo cao”
const SPOKEN = /(?<![a-z])b[a-z]{1,2}o\s+c[a-z]o|phan\s+anh/;
const REPORTING_SECTION = /(?:bao cao|thong tin)/;

/** True for the folded title of a section that is about reporting. */
export const isReporting = (title: string | undefined): boolean => REPORTING_SECTION.test(title ?? '');

// “Trong quá trình thực hiện, nếu có khó khăn, các cơ quan, đơn vị kịp thời phản ánh về …”
const CLOSING = /^[^a-z]*(?:trong\s+qua\s+trinh|neu\s+co|qua\s+trinh|khi\s+co)/;
const ACTOR =
  /(?:^|(?<!(?:tham\s+muu|giup|cho|ve|gui|voi|cua|trinh|den|len|theo))[\s,;])(?<actor>(?:cac\s+(?:co\s+quan|don\s+vi|so|phong|ban|dia\s+phuong|to)|thu\s+truong|uy\s+ban|ubnd)(?![a-z])[^;.]{0,120}?)\s+(?:kip\s+thoi\s+|chu\s+dong\s+|tong\s+hop\s+(?:ket\s+qua\s+)?|gui\s+){0,3}(?:b[a-z]o\s+c[a-z]o|phan\s+anh)/;

const LONGEST_VERB = 9;

// the clause in which the report is spoken of, where a sentence has several
function clauseOf(folded: string, { start, end }: Stretch): Stretch {
  const printed = folded.slice(start, end);
  const report = printed.search(SPOKEN);
  const from = printed.lastIndexOf(';', report) + 1;
  return CLOSING.test(printed.slice(from)) ? { start: start + from, end } : { start, end };
}

function actingAgency({ text, folded }: SourceText, { start, end }: Stretch): string | null {
  const printed = folded.slice(start, end);
  // who stands behind the first “báo cáo” is reported to
  const match = ACTOR.exec(printed.slice(0, printed.search(SPOKEN) + LONGEST_VERB));
  const actor = match?.groups?.['actor'];
  if (!match || actor === undefined) return null;
  const at = start + match.index + match[0].indexOf(actor);
  // what they do besides is no part of their name
  const name = readLeadingAgency({ text, folded }, at, at + actor.length);
  return onOneLine(text.slice(at, name?.start === at ? name.end : at + actor.length));
}

function leadingAgency({ source, blocks }: DocumentParts, at: number, { start, end }: Stretch): string | null {
  const block = blocks[at];
  // what a point goes on with is still of the agency that it began with
  const found =
    readLeadingAgency(source, start, end) ??
    (block?.label ? readLeadingAgency(source, block.content, block.end) : null);
  return found?.acts ? withoutMarkup(source.text.slice(found.start, found.end)) : null;
}

// “…, Thủ tướng Chính phủ giao Bộ Tài chính kiểm tra, báo cáo …”
function orderedAgency(source: SourceText, { start, end }: Stretch): string | null {
  const report = source.folded.slice(start, end).search(SPOKEN);
  const order = readOrders(source, start, start + Math.max(0, report)).at(-1);
  if (order) return order.agency;
  // “Sở Y tế đề nghị các đơn vị … báo cáo”
  const opening = readOpening(source, start, end);
  return opening && (opening.ordered || opening.requested) ? opening.agency : null;
}

// “Khoa Kiểm soát bệnh tật”
const isAgency = (title: string, folded: string): boolean =>
  startsLikeAgency(folded) || readLeadingAgency({ text: title, folded }, 0, folded.length)?.start === 0;

// of a Party body it is what it does: “Lãnh đạo UBND phường xây dựng kế hoạch”
const PARTY = /^(?:dang (?:uy|bo)|ban (?:thuong vu|can su|chap hanh)|cac (?:dang uy|cap uy|chi bo)|cap uy|chi bo)/;
const isVerb = (name: string | null, title = ''): boolean =>
  name !== null && name.startsWith('Lãnh đạo ') && PARTY.test(title);

// who is said in the sentence itself to report
function actorOf(parts: DocumentParts, at: number, clause: Stretch, title: string | undefined): string | null {
  const { source } = parts;
  if (CLOSING.test(source.folded.slice(clause.start, clause.end))) return actingAgency(source, clause);
  const leading = leadingAgency(parts, at, clause);
  return orderedAgency(source, clause) ?? (isVerb(leading, title) ? null : leading) ?? actingAgency(source, clause);
}

/** The agency that a sentence of the block at `at` tells to report; the titles are those above it, folded. */
export function findReporter(
  parts: DocumentParts,
  at: number,
  sentence: Stretch,
  titles: readonly string[],
): string | null {
  const clause = clauseOf(parts.source.folded, sentence);
  const acting = actorOf(parts, at, clause, titles[0]);
  if (acting !== null || CLOSING.test(parts.source.folded.slice(clause.start, clause.end))) return acting;
  const heading = headingsAbove(parts, at)[0];
  if (isReporting(titles[0])) return subjectOfBulletsAbove(parts, at, sentence) ?? agencyOfLead(parts, at);
  const ordered = orderAbove(parts, at)?.agency ?? agencyOfLead(parts, at);
  if (ordered !== null) return ordered;
  return heading && isAgency(heading.title, titles[0] ?? '') ? heading.title.replace(LEAD, '') : null;
}
