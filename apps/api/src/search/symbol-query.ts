import { documentTypes, fold, issuers, partySymbolTypes, stateSymbolTypes } from '@sau-ro/gazetteer';
import { bodiesNamed, bodiesOwning, type NamedBody } from './symbol-bodies.ts';
import { printedOf, type QueryText, type TokenRange, tokensWithin } from './query-tokens.ts';
import { bareNumber, symbolForm } from './symbol-forms.ts';
import type { UnderstoodPiece } from './understood.ts';
import { withYear, writeSymbol } from './write-symbol.ts';
import { capital } from './worded.ts';

/** A piece of a query and the words it covers. */
export interface FoundPiece {
  readonly range: TokenRange;
  readonly piece: UnderstoodPiece;
}

/** A number in a query, and the body that is named beside it in words, where these tell more than the number. */
export interface FoundSymbol extends FoundPiece {
  readonly body: string | null;
}

const typeAbbrs = new Map([...stateSymbolTypes, ...partySymbolTypes].map((abbr) => [fold(abbr), abbr]));
// Đề án is asked for far more often than Dự án, Chỉ thị by its abbreviation alone
typeAbbrs.set('da', 'ĐA').set('hd', 'HD').set('cd', 'CĐ');
const typeNames = new Map(
  documentTypes.filter(({ abbr }) => typeAbbrs.has(fold(abbr))).map(({ vi, abbr }) => [fold(vi), abbr]),
);
const issuerNames = new Map(issuers.map(({ suffix }) => [fold(suffix), suffix]));

const longestFirst = (words: Iterable<string>): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll(' ', String.raw`\s+`);

const TYPE = `(?<type>${longestFirst(typeAbbrs.keys())})`;
const NAME = `(?<name>${longestFirst(typeNames.keys())})`;
const NUMBER = String.raw`(?<number>\d{1,5}[a-z]?)`;
const YEAR = String.raw`(?:\s*/\s*(?<year>(?:19|20)\d\d))`;
const SUFFIX = `(?<issuer>(?:ub)?[a-z]*qh\\d{1,2}|${longestFirst(issuerNames.keys())})`;
const ISSUER = `${SUFFIX}(?<unit>(?:-[a-z][a-z0-9]*)*)`;
const OTHER_ISSUER = '(?<issuer>[a-z][a-z0-9]*)(?<unit>(?:-[a-z][a-z0-9]*)*)';
const SIGN = String.raw`(?:\s*[-–—/]\s*)`;
const GAP = String.raw`(?:\s*[-–—/]\s*|\s+)`;
const OF = String.raw`(?:\s+(?:cua\s+(?<owner>${longestFirst(bodiesOwning.keys())})|(?<body>${longestFirst(bodiesNamed.keys())})))`;
const SO = String.raw`(?:so\s*[:.]?\s*)`;
const LEAD = `(?:${NAME}\\s+)?${SO}?`;
const START = String.raw`(?<![\p{L}\p{N}/:.,-])`;
const END = String.raw`(?![\p{L}\p{N}/%])`;

// the first that fits at a place wins, so the fullest form stands first
const FORMS: readonly RegExp[] = [
  // 72-NQ/TW, 265/kh-tu, 15/2020/NĐ-CP, 72 nq tw; with or without “nghị quyết số” before it
  `${LEAD}${NUMBER}${YEAR}?${GAP}?${TYPE}${GAP}${ISSUER}${OF}?`,
  // 265KHTU, nq72tw
  `${LEAD}${NUMBER}${TYPE}${SUFFIX}`,
  `${TYPE}${NUMBER}${SUFFIX}`,
  // an issuer that is in no table, where the signs say what it is: 12/QĐ-ABC
  `${LEAD}${NUMBER}${YEAR}?${SIGN}${TYPE}${SIGN}${OTHER_ISSUER}`,
  // 226/2025/QH15, 05/BNV-VP
  `${LEAD}${NUMBER}${YEAR}?\\s*/\\s*${ISSUER}`,
  // a type that is none, where the signs say that it is meant to be: 72-NG/TW
  `${LEAD}${NUMBER}${YEAR}?${SIGN}(?<odd>[a-z]{1,4})${SIGN}${ISSUER}`,
  // nq72, NQ 72, nq-72/2025, nq 72 tw, nq 72 của bộ chính trị
  `${TYPE}\\s*(?:[-–]\\s*)?${SO}?${NUMBER}${YEAR}?(?:${OF}|${GAP}${ISSUER})?`,
  // nghị quyết 72, nghị quyết số 72 của Bộ Chính trị, quyết định 546, nghị định 30/2020, nghị quyết 72 tw
  `${NAME}\\s+${SO}?${NUMBER}${YEAR}?(?:${OF}|${GAP}${ISSUER})?`,
  // 72nq, 72-nq, 72 nq
  `${SO}?${NUMBER}${YEAR}?${GAP}?${TYPE}${OF}?`,
].map((form) => new RegExp(`${START}${form}${END}`, 'dgu'));

const YEAR_ALONE = /^(?:19|20)\d\d$/;
// “báo cáo 6 tháng”, “kế hoạch 5 năm”: a number of something, where nothing else says that it is a document's
const COUNTED =
  /^\s*(?:thang|nam(?!\s+\d)|quy|ngay(?!\s+\d)|tuan|ty|trieu|nghin|nguoi|dot|ky|muc|nhom|buoc|lan|diem|%)(?![a-z])/;
const STANDARD = /(?:qcvn|tcvn|iso)\s*$/;

type Groups = Readonly<Record<string, string | undefined>>;

function isNumber(text: string, groups: Groups, start: number, end: number): boolean {
  const isBare = groups['issuer'] === undefined && groups['year'] === undefined && bodyOf(groups) === undefined;
  if (isBare && YEAR_ALONE.test(groups['number'] ?? '')) return false;
  const isNamedInWords = groups['type'] === undefined && isBare;
  return !(isNamedInWords && COUNTED.test(text.slice(end))) && !STANDARD.test(text.slice(0, start));
}

const bodyOf = ({ owner, body }: Groups): NamedBody | undefined =>
  bodiesOwning.get((owner ?? body)?.replaceAll(/\s+/g, ' ') ?? '');

// “72-NQ/TƯ” folds to the suffix of a province’s committee
const CENTRAL = /^tư$/iu;

function readIssuer(groups: Groups, typed: string): string {
  const { issuer, unit = '' } = groups;
  if (issuer === undefined) return bodyOf(groups)?.suffix ?? '';
  const known = CENTRAL.test(typed) ? 'TW' : (issuerNames.get(issuer) ?? issuer.toUpperCase());
  return known + unit.toUpperCase();
}

function readType(groups: Groups, text: string, start: number): string {
  const { name = '', odd } = groups;
  return odd?.toUpperCase() ?? printedType(groups, text, start) ?? typeNames.get(name.replaceAll(/\s+/g, ' ')) ?? '';
}

function describe({ groups = {}, indices, index }: RegExpExecArray, text: string): Omit<UnderstoodPiece, 'printed'> {
  const { number = '', year = '' } = groups;
  const type = readType(groups, text, index);
  const issuer = readIssuer(groups, text.slice(...(indices?.groups?.['issuer'] ?? [0, 0])));
  const value = writeSymbol({ number: number.toUpperCase(), year, type, issuer });
  const key = symbolForm({ number: bareNumber(number), year, type: fold(type), issuer: fold(issuer) });
  const named = documentTypes.find(({ abbr }) => abbr === type);
  const shown = issuer === '' ? withYear(number, year) : value;
  const labels = {
    label: `${named?.vi ?? 'Văn bản số'} ${shown}`,
    labelEn: `${capital(named?.en ?? 'Document No.')} ${shown}`,
  };
  return { kind: 'symbol', value, key, ...labels };
}

// whoever typed “DA” with its D means Dự án; without marks it is Đề án
function printedType({ type }: Groups, text: string, start: number): string | undefined {
  if (type === undefined) return undefined;
  const typed = text.slice(start).split(/[^\p{L}]+/u);
  const exact = [...stateSymbolTypes, ...partySymbolTypes].find((abbr) => fold(abbr) === type && typed.includes(abbr));
  return exact ?? typeAbbrs.get(type);
}

/** Finds the documents' numbers in a query, in any spelling: `nq72`, `72 nq tw`, `nghị quyết số 72`, `265/kh-tu`. */
export function findSymbols(query: QueryText, isFree: (range: TokenRange) => boolean): FoundSymbol[] {
  const found: FoundSymbol[] = [];
  const isTaken = ([from, to]: TokenRange): boolean => found.some(({ range }) => from < range[1] && range[0] < to);
  for (const form of FORMS) {
    for (const match of query.folded.matchAll(form)) {
      const { index, groups = {} } = match;
      const end = index + match[0].length;
      const range = tokensWithin(query, index, end);
      if (isTaken(range) || !isFree(range) || !isNumber(query.folded, groups, index, end)) continue;
      const body = bodyOf(groups)?.name ?? null;
      found.push({ range, body, piece: { ...describe(match, query.text), printed: printedOf(query, range) } });
    }
  }
  return found;
}
