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

/** The order that leads to the bullet at `at`; `null` where none does. */
export function orderAbove({ source, blocks, headingOf }: DocumentParts, at: number): Opening | null {
  if (blocks[at]?.kind !== 'bullet') return null;
  let above = at - 1;
  while (above > at - FARTHEST && blocks[above]?.kind === 'bullet') above -= 1;
  const lead = blocks[above];
  return lead && headingOf[above] === headingOf[at] ? orderAtEnd(source, lead) : null;
}
