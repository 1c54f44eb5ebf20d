import type { DueDate, PartialDate } from '../../packages/reading/src/index.ts';

/** NFC, runs of whitespace as one space. */
export const collapse = (text: string | null | undefined): string =>
  (text ?? '').normalize('NFC').replaceAll(/\s+/g, ' ').trim();

/** Letters and digits alone, in lower case without marks. */
export const plain = (text: string | null | undefined): string =>
  collapse(text)
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll(/[^a-z0-9%]+/g, ' ')
    .trim();

/** The same with the usual abbreviations of bodies written out. */
export const plainBody = (text: string | null | undefined): string =>
  ` ${plain(text)} `
    .replaceAll(' ubnd ', ' uy ban nhan dan ')
    .replaceAll(' hdnd ', ' hoi dong nhan dan ')
    .replaceAll(' btv ', ' ban thuong vu ')
    .trim();

const words = (text: string): ReadonlySet<string> => new Set(text.split(' ').filter(Boolean));

/** The share of words that two plain texts have in common, 0 to 1. */
export function likeness(one: string, other: string): number {
  const [left, right] = [words(one), words(other)];
  if (left.size === 0 && right.size === 0) return 1;
  const both = [...left].filter((word) => right.has(word)).length;
  return both / (left.size + right.size - both);
}

/** A document's number as it is compared: capitals, no spaces, no zeros before it. */
export const symbolAsCompared = (symbol: string | null): string =>
  collapse(symbol)
    .toUpperCase()
    .replaceAll(/\s+/g, '')
    .replaceAll(/[–—]/g, '-')
    .replace(/^0+(?=\d)/, '');

/** A date or partial date in one form. */
export function dateAsCompared(date: PartialDate | string | null | undefined): string {
  if (date === null || date === undefined || typeof date === 'string') return date ?? '';
  const parts = [date.year, date.month, date.day].map((part) => (part === null ? '' : String(part).padStart(2, '0')));
  return parts.join('-').replace(/-+$/, '');
}

/** A due date in one form, whatever the order of its parts. */
export const dueAsCompared = (due: DueDate | Readonly<Record<string, number>> | null | undefined): string =>
  JSON.stringify(Object.entries(due ?? {}).toSorted(([one], [other]) => one.localeCompare(other)));

/** Where a quote stands in a collapsed text: `[start, end)`; `null` where it is not verbatim. */
export function placeOf(text: string, quote: string): readonly [number, number] | null {
  const wanted = collapse(quote);
  const at = wanted === '' ? -1 : text.indexOf(wanted);
  return at < 0 ? null : [at, at + wanted.length];
}

/** The share of the shorter of two quotes that the other covers, 0 to 1. */
export function overlap(text: string, one: string, other: string): number {
  const [left, right] = [placeOf(text, one), placeOf(text, other)];
  if (!left || !right) return 0;
  const common = Math.min(left[1], right[1]) - Math.max(left[0], right[0]);
  return Math.max(0, common) / Math.min(left[1] - left[0], right[1] - right[0]);
}
