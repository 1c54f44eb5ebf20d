import { documentTypeByAbbr, indicatorById, localityByKey, localityWithAncestors } from '@sau-ro/gazetteer';
import type { SearchGroup } from './search-groups.ts';
import type { Piece } from './search-result.ts';
import { symbolForms } from './symbol-forms.ts';
import type { Wanted } from './wanted.ts';

/** What is known of a found document when its reasons are written. */
export interface FoundFacts {
  readonly symbol: string | null;
  readonly type: string | null;
  readonly localities: readonly string[];
  readonly indicators: readonly string[];
  readonly carriedOutSymbols: readonly string[];
  readonly namedSymbols: readonly string[];
}

const MOST_WORDS = 4;

/** Of these numbers, those that answer to one of the forms. */
export const printedAs = (symbols: readonly string[], forms: readonly string[]): string[] =>
  symbols.filter((symbol) => symbolForms(symbol).some((form) => forms.includes(form)));

function symbolReasons(found: FoundFacts, forms: readonly string[]): string[] {
  return [
    ...printedAs(found.symbol === null ? [] : [found.symbol], forms).map((symbol) => `Số hiệu khớp: ${symbol}`),
    ...printedAs(found.carriedOutSymbols, forms).map((symbol) => `Triển khai ${symbol}`),
    ...printedAs(found.namedSymbols, forms).map((symbol) => `Viện dẫn ${symbol}`),
  ];
}

function placeReasons({ localities }: FoundFacts, asked: readonly string[]): string[] {
  const [own] = localities;
  if (own === undefined || !localities.some((key) => asked.includes(key))) return [];
  const around = localityWithAncestors(own).map(({ key }) => key);
  const upTo = around.findIndex((key) => asked.includes(key));
  return [
    `Địa phương: ${around
      .slice(0, upTo + 1)
      .map((key) => localityByKey(key)?.fullName)
      .join(', ')}`,
  ];
}

function textReasons(pieces: readonly Piece[], isTitle: boolean): string[] {
  const words = [...new Set(pieces.filter(({ matched }) => matched).map(({ text }) => text.toLowerCase()))];
  if (words.length === 0) return [];
  const whole = words.filter((word) => !words.some((other) => other !== word && other.includes(word)));
  const quoted = whole.slice(0, MOST_WORDS).map((word) => `“${word}”`);
  return [`${isTitle ? 'Tên văn bản có' : 'Có chữ'}: ${quoted.join(', ')}`];
}

/** Why a document was found, in Vietnamese, the strongest reason first. */
export function reasonsOf(
  found: FoundFacts,
  wanted: Wanted,
  marked: { readonly pieces: readonly Piece[]; readonly isTitle: boolean; readonly group: SearchGroup },
): string[] {
  const forms = wanted.symbols.map(({ key }) => key);
  const indicators = wanted.indicators.filter((id) => found.indicators.includes(id));
  const reasons = [
    ...symbolReasons(found, forms),
    ...indicators.map((id) => `Có chỉ tiêu: ${indicatorById.get(id)?.vi ?? id}`),
    ...placeReasons(found, wanted.localities),
    ...wanted.years.map((year) => `Năm ${year}`),
    ...wanted.types
      .filter((type) => type === found.type)
      .map((type) => documentTypeByAbbr.get(type)?.vi ?? type)
      .map((type) => `Loại văn bản: ${type}`),
    ...(marked.group.words === '' ? [] : textReasons(marked.pieces, marked.isTitle)),
  ];
  return reasons.length > 0 || marked.group.words === '' ? reasons : ['Khớp phần đầu văn bản'];
}
