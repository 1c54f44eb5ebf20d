import type { Block } from '../blocks.ts';
import type { DocumentParts } from '../document-parts.ts';
import type { Stretch } from '../sentences.ts';
import type { SourceText } from '../source-text.ts';
import { type Opening, readOpening } from './opening.ts';

const ORDER = /(?<![a-z])(?:giao|yeu\s+cau|de\s+nghi)\s+(?=[a-z])/g;
// an order begins a clause, or follows who gives it: “…, Chủ tịch UBND tỉnh yêu cầu …”
const CLAUSE_BEFORE =
  /(?:^[^a-z]*|[.;:,]\s*(?:tiep\s+tuc\s+)?|(?:nhan\s+dan|ubnd|chu\s+tich|thu\s+tuong|bo\s+truong|thuong\s+vu|thuong\s+truc|(?:tinh|thanh|huyen|quan|dang)\s+uy|bo\s+chinh\s+tri|ban\s+bi\s+thu)(?:\s+[a-z]+){0,8}\s+|(?:^[^a-z]*|[.;:,]\s+)(?:bo|so|cuc|tong\s+cuc|ban|vien|trung\s+tam|van\s+phong)(?:\s+[a-z]+){1,9}\s+)$/;
const BEFORE = 120;

/** The orders within a stretch, such as a conclusion’s “…; giao Sở Y tế chủ trì …”: each to the next one or the stretch’s end. */
export function readOrders(source: SourceText, start: number, end: number): readonly Opening[] {
  const orders: Opening[] = [];
  for (const { index } of source.folded.slice(start, end).matchAll(ORDER)) {
    const at = start + index;
    if (!CLAUSE_BEFORE.test(source.folded.slice(Math.max(start, at - BEFORE), at))) continue;
    const opening = readOpening(source, at, end);
    if (opening && (opening.ordered || opening.requested)) orders.push({ ...opening, form: 'acts', workStart: at });
  }
  return orders;
}

/** What each of a stretch’s orders tells: from its verb to the next order. */
export function stretchesOf(orders: readonly Opening[], end: number): readonly Stretch[] {
  return orders.map(({ workStart }, index) => ({ start: workStart, end: orders[index + 1]?.workStart ?? end }));
}

const FARTHEST = 40;
const LEADS = /:[*_\s]*$/;

/** The order that a paragraph ends with, to be carried out by the bullets below: “… tiếp tục yêu cầu các sở, ngành:”. */
export function orderAtEnd(source: SourceText, { kind, content, end }: Block): Opening | null {
  if (kind !== 'text' || !LEADS.test(source.text.slice(Math.max(content, end - 6), end))) return null;
  return readOrders(source, content, end).at(-1) ?? null;
}

const isBullet = (block: Block | undefined): boolean => block?.kind === 'bullet';
// “…, Cục đề nghị Sở Y tế các tỉnh thực hiện các nội dung sau:⏎1. …⏎2. Báo cáo …”
const isPoint = (block: Block | undefined): boolean => isBullet(block) || block?.label?.kind === 'digit';

/** The order that leads to the bullet or the numbered point at `at`; `null` where none does. */
export function orderAbove({ source, blocks, headingOf }: DocumentParts, at: number): Opening | null {
  if (!isPoint(blocks[at])) return null;
  const isListed = isBullet(blocks[at]) ? isBullet : isPoint;
  let above = at - 1;
  while (above > at - FARTHEST && isListed(blocks[above])) above -= 1;
  const lead = blocks[above];
  return lead && headingOf[above] === headingOf[at] ? orderAtEnd(source, lead) : null;
}
