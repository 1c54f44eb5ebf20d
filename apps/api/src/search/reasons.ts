import { documentTypeByAbbr, fold, indicatorById, localityByKey, localityWithAncestors } from '@sau-ro/gazetteer';
import type { SearchGroup } from './search-groups.ts';
import type { Piece } from './search-result.ts';
import { symbolForms } from './symbol-forms.ts';
import type { Wanted } from './wanted.ts';
import type { Worded } from './worded.ts';

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

const both = (vi: string, en: string, said: string): Worded => ({ vi: `${vi} ${said}`, en: `${en} ${said}` });

function symbolReasons(found: FoundFacts, forms: readonly string[]): Worded[] {
  const own = printedAs(found.symbol === null ? [] : [found.symbol], forms);
  return [
    ...own.map((symbol) => both('Số hiệu khớp:', 'Its number:', symbol)),
    ...printedAs(found.carriedOutSymbols, forms).map((symbol) => both('Triển khai', 'Carries out', symbol)),
    ...printedAs(found.namedSymbols, forms).map((symbol) => both('Viện dẫn', 'Cites', symbol)),
  ];
}

function placeReasons({ localities }: FoundFacts, asked: readonly string[]): Worded[] {
  const [own] = localities;
  if (own === undefined || !localities.some((key) => asked.includes(key))) return [];
  const around = localityWithAncestors(own).map(({ key }) => key);
  const upTo = around.findIndex((key) => asked.includes(key));
  const names = around.slice(0, upTo + 1).map((key) => localityByKey(key)?.fullName);
  return [both('Địa phương:', 'Place:', names.join(', '))];
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

/** Of the words that were matched, those that were typed, with their marks or without any; where there are none, all: they differ by a letter. */
function asTyped(matched: readonly string[], typed: string): readonly string[] {
  const known = new Set(wordsIn(typed));
  const same = matched.filter((text) => wordsIn(text).every((word) => known.has(word) || known.has(fold(word))));
  return same.length > 0 ? same : matched;
}

function textReasons(pieces: readonly Piece[], isTitle: boolean, typed: string): Worded[] {
  const matched = [...new Set(pieces.filter((piece) => piece.matched).map(({ text }) => text.toLowerCase()))];
  if (matched.length === 0) return [];
  const words = asTyped(matched, typed);
  const whole = words.filter((word) => !words.some((other) => other !== word && other.includes(word)));
  const quoted = whole.slice(0, MOST_WORDS).map((word) => `“${word}”`);
  const said = quoted.join(', ');
  return [isTitle ? both('Tên văn bản có:', 'In its title:', said) : both('Có chữ:', 'Has the words:', said)];
}

const indicatorReason = (id: string): Worded => {
  const { vi, en } = indicatorById.get(id) ?? { vi: id, en: id };
  return { vi: `Có chỉ tiêu: ${vi}`, en: `Has a target: ${en}` };
};

const typeReason = (type: string): Worded => {
  const { vi, en } = documentTypeByAbbr.get(type) ?? { vi: type, en: type };
  return { vi: `Loại văn bản: ${vi}`, en: `Document type: ${en}` };
};

/** Why a document was found, the strongest reason first. */
export function reasonsOf(
  found: FoundFacts,
  wanted: Wanted,
  marked: { readonly pieces: readonly Piece[]; readonly isTitle: boolean; readonly group: SearchGroup },
): Worded[] {
  const forms = wanted.symbols.map(({ key }) => key);
  const indicators = wanted.indicators.filter((id) => found.indicators.includes(id));
  const reasons = [
    ...symbolReasons(found, forms),
    ...indicators.map(indicatorReason),
    ...placeReasons(found, wanted.localities),
    ...wanted.years.map((year) => both('Năm', 'Year', String(year))),
    ...wanted.types.filter((type) => type === found.type).map(typeReason),
    ...(marked.group.words === '' ? [] : textReasons(marked.pieces, marked.isTitle, marked.group.words)),
  ];
  if (reasons.length > 0 || marked.group.words === '') return reasons;
  return [{ vi: 'Khớp số, tên hoặc cơ quan ban hành', en: 'Matches its number, title or issuer' }];
}
