import type { Block } from '../blocks.ts';

const LABELS = ['part', 'capital', 'article', 'roman', 'digit', 'dotted', 'letter'] as const;
const STEP = 8;
const BRACKETED = 60;
const STAR = 95;
const BULLET = 100;
/** Where a paragraph stands that begins with an agency: no bullet is under it unless it says so. */
export const PARAGRAPH = 110;
const SUB_BULLET = 120;
const BRACKETED_NUMBER = /^[\s*_]*\((?:\d{1,2}|[ivx]{1,4})\)/;

// “* Trạm Y tế xã (cơ quan thường trực):” stands over bullets
const LABELLED = /^\*\s[^*\n]{2,120}:/;

function levelOfBullet(folded: string, start: number, content: number): number {
  if (folded.slice(start, content).includes('+')) return SUB_BULLET;
  return folded.startsWith('*', start) && LABELLED.test(folded.slice(start, start + 130)) ? STAR : BULLET;
}

/** How deep a block stands by what it begins with; `null` for a paragraph without a sign, which goes on what is above it. */
export function levelOf(folded: string, { kind, label, start, content }: Block): number | null {
  if (label) return LABELS.indexOf(label.kind) * STEP + label.label.split('.').length - 1;
  if (kind === 'bullet') return levelOfBullet(folded, start, content);
  return BRACKETED_NUMBER.test(folded.slice(start, start + 12)) ? BRACKETED : null;
}
