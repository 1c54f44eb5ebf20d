import { documentTypes, fold, issuers, partySymbolTypes, stateSymbolTypes, usesPartyOrder } from '@sau-ro/gazetteer';
import { printedOf, type QueryText, type TokenRange, tokensWithin } from './query-tokens.ts';
import { bareNumber, symbolForm } from './symbol-forms.ts';
import type { UnderstoodPiece } from './understood.ts';

/** A piece of a query and the words it covers. */
export interface FoundPiece {
  readonly range: TokenRange;
  readonly piece: UnderstoodPiece;
}

const longestFirst = (words: Iterable<string>): string =>
  [...new Set(words)].sort((a, b) => b.length - a.length).join('|');

const typeAbbrs = new Map([...stateSymbolTypes, ...partySymbolTypes].map((abbr) => [fold(abbr), abbr]));
// Đề án is asked for far more often than Dự án, Chỉ thị by its abbreviation alone
typeAbbrs.set('da', 'ĐA').set('hd', 'HD').set('cd', 'CĐ');
const typeNames = new Map(
  documentTypes.filter(({ abbr }) => typeAbbrs.has(fold(abbr))).map(({ vi, abbr }) => [fold(vi), abbr]),
);
const issuerNames = new Map(issuers.map(({ suffix }) => [fold(suffix), suffix]));
// bodies as people name them after a number: “nghị quyết 72 của Bộ Chính trị”
const bodyNames = new Map([
  ['bo chinh tri', 'TW'],
  ['ban bi thu', 'TW'],
  ['trung uong', 'TW'],
  ['chinh phu', 'CP'],
  ['thu tuong', 'TTg'],
]);

const TYPE = `(?<type>${longestFirst(typeAbbrs.keys())})`;
const NAME = `(?<name>${longestFirst(typeNames.keys())})`;
const NUMBER = String.raw`(?<number>\d{1,5}[a-z]?)`;
const YEAR = String.raw`(?:\s*/\s*(?<year>(?:19|20)\d\d))`;
const ISSUER = `(?<issuer>(?:ub)?[a-z]*qh\\d{1,2}|${longestFirst(issuerNames.keys())})(?<unit>(?:-[a-z][a-z0-9]*)*)`;
const SIGN = String.raw`(?:\s*[-–—/]\s*)`;
const GAP = String.raw`(?:\s*[-–—/]\s*|\s+)`;
const OF = `(?:\\s+(?:cua\\s+)?(?<body>${longestFirst(bodyNames.keys())}))`;
const START = String.raw`(?<![\p{L}\p{N}/:.,-])`;
const END = String.raw`(?![\p{L}\p{N}/%])`;

// the first that fits at a place wins, so the fullest form stands first
const FORMS: readonly RegExp[] = [
  // 72-NQ/TW, 265/kh-tu, 15/2020/NĐ-CP, 72 nq tw; with or without “nghị quyết số” before it
  `(?:${NAME}\\s+(?:so\\s+)?)?${NUMBER}${YEAR}?${GAP}?${TYPE}${GAP}${ISSUER}${OF}?`,
  // an issuer that is in no table, where the signs say what it is: 12/QĐ-ABC
  `(?:${NAME}\\s+(?:so\\s+)?)?${NUMBER}${YEAR}?${SIGN}${TYPE}${SIGN}(?<issuer>[a-z][a-z0-9]*)(?<unit>(?:-[a-z][a-z0-9]*)*)`,
  // 226/2025/QH15, 05/BNV-VP
  `(?:${NAME}\\s+(?:so\\s+)?)?${NUMBER}${YEAR}?\\s*/\\s*${ISSUER}`,
  // nq72, NQ 72, nq-72/2025, nq 72 tw
  `${TYPE}\\s*(?:[-–]\\s*)?(?:so\\s+)?${NUMBER}${YEAR}?(?:${GAP}${ISSUER})?`,
  // nghị quyết 72, nghị quyết số 72 của Bộ Chính trị, quyết định 546, nghị định 30/2020, nghị quyết 72 tw
  `${NAME}\\s+(?:so\\s+)?${NUMBER}${YEAR}?(?:${OF}|${GAP}${ISSUER})?`,
  // 72nq, 72-nq, 72 nq
  `${NUMBER}${YEAR}?${GAP}?${TYPE}`,
].map((form) => new RegExp(`${START}${form}${END}`, 'gu'));

const YEAR_ALONE = /^(?:19|20)\d\d$/;
// “báo cáo 6 tháng”, “kế hoạch 5 năm”: a number of something, where nothing else says that it is a document's
const COUNTED =
  /^\s*(?:thang|nam(?!\s+\d)|quy|ngay(?!\s+\d)|tuan|ty|trieu|nghin|nguoi|dot|ky|muc|nhom|buoc|lan|diem|%)(?![a-z])/;
const STANDARD = /(?:qcvn|tcvn|iso)\s*$/;

type Groups = Readonly<Record<string, string | undefined>>;

function isNumber(text: string, groups: Groups, start: number, end: number): boolean {
  const isBare = groups['issuer'] === undefined && groups['year'] === undefined;
  if (isBare && YEAR_ALONE.test(groups['number'] ?? '')) return false;
  const isNamedInWords = groups['type'] === undefined && isBare;
  return !(isNamedInWords && COUNTED.test(text.slice(end))) && !STANDARD.test(text.slice(0, start));
}

interface PrintedParts {
  readonly number: string;
  readonly year: string;
  readonly type: string;
  readonly issuer: string;
}

function readIssuer({ issuer, unit = '', body = '' }: Groups): string {
  const known = issuer === undefined ? bodyNames.get(body) : (issuerNames.get(issuer) ?? issuer.toUpperCase());
  return known === undefined ? '' : known + unit.toUpperCase();
}

function describe(groups: Groups, text: string, start: number): Omit<UnderstoodPiece, 'printed'> {
  const { number = '', year = '', name = '' } = groups;
  const type = printedType(groups, text, start) ?? typeNames.get(name) ?? '';
  const issuer = readIssuer(groups);
  const value = writeSymbol({ number: number.toUpperCase(), year, type, issuer });
  const key = symbolForm({ number: bareNumber(number), year, type: fold(type), issuer: fold(issuer) });
  const kind = documentTypes.find(({ abbr }) => abbr === type)?.vi ?? 'Văn bản số';
  return { kind: 'symbol', value, key, label: `${kind} ${issuer === '' ? withYear(number, year) : value}` };
}

const withYear = (number: string, year: string): string => (year === '' ? number : `${number}/${year}`);

// whoever typed “DA” with its D means Dự án; without marks it is Đề án
function printedType({ type }: Groups, text: string, start: number): string | undefined {
  if (type === undefined) return undefined;
  const typed = text.slice(start).split(/[^\p{L}]+/u);
  const exact = [...stateSymbolTypes, ...partySymbolTypes].find((abbr) => fold(abbr) === type && typed.includes(abbr));
  return exact ?? typeAbbrs.get(type);
}

function writeSymbol({ number, year, type, issuer }: PrintedParts): string {
  const numbered = withYear(number, year);
  if (type === '') return issuer === '' ? numbered : `${numbered}/${issuer}`;
  if (issuer === '') return `${type} ${numbered}`;
  return usesPartyOrder(issuer) ? `${numbered}-${type}/${issuer}` : `${numbered}/${type}-${issuer}`;
}

/** Finds the documents' numbers in a query, in any spelling: `nq72`, `72 nq tw`, `nghị quyết số 72`, `265/kh-tu`. */
export function findSymbols(query: QueryText, isFree: (range: TokenRange) => boolean): FoundPiece[] {
  const found: FoundPiece[] = [];
  const isTaken = ([from, to]: TokenRange): boolean => found.some(({ range }) => from < range[1] && range[0] < to);
  for (const form of FORMS) {
    for (const { 0: match, index, groups = {} } of query.folded.matchAll(form)) {
      const range = tokensWithin(query, index, index + match.length);
      if (isTaken(range) || !isFree(range) || !isNumber(query.folded, groups, index, index + match.length)) continue;
      found.push({ range, piece: { ...describe(groups, query.text, index), printed: printedOf(query, range) } });
    }
  }
  return found;
}
