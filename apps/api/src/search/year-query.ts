import { printedOf, type QueryText, type TokenRange, tokensWithin } from './query-tokens.ts';
import type { FoundPiece } from './symbol-query.ts';

const EARLIEST_BARE = 2024;
const LATEST = 2045;
const YEAR =
  /(?<![\p{L}\p{N}/.,%])(?<lead>(?:giai doan|nam)\s+)?(?<from>(?:19|20)\d\d)(?:\s*[-–]\s*(?<to>20\d\d))?(?![\p{L}\p{N}/%]|[.,]\d)/gu;

/** Finds the years of a query: `2026`, `năm 2030`, `giai đoạn 2025-2027`; a bare number is a year from 2024 to 2045. */
export function findYears(query: QueryText, isFree: (range: TokenRange) => boolean): FoundPiece[] {
  return [...query.folded.matchAll(YEAR)].flatMap(({ 0: match, index, groups = {} }) => {
    const range = tokensWithin(query, index, index + match.length);
    const years = [groups['from'], groups['to']].flatMap((year) => (year === undefined ? [] : [Number(year)]));
    const isYear = (year: number): boolean => year <= LATEST && (groups['lead'] !== undefined || year >= EARLIEST_BARE);
    if (!isFree(range) || !years.every(isYear)) return [];
    const printed = printedOf(query, range);
    return years.map((year) => {
      const value = String(year);
      const labels = { label: `Năm ${value}`, labelEn: `Year ${value}` };
      return { range, piece: { kind: 'year', printed, value, key: value, ...labels } };
    });
  });
}
