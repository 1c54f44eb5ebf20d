import {
  documentTypeByAbbr,
  fold,
  issuerBySuffix,
  issuers,
  partySymbolTypes,
  stateSymbolTypes,
  symbolTypeVariants,
} from '@sau-ro/gazetteer';
import type { DocumentSymbol } from './reading.ts';

const LONGEST = 80;
const NUMBER = String.raw`(?<number>\d{1,6}(?:\.\d{1,3})?[a-zđ]?)`;
// NV.IV: some agencies number their units behind a dot
const PART = String.raw`[A-ZĐƯ][A-Za-zĐđƯ&]*\d{0,3}(?:\.[A-ZĐ]{1,4}\d{0,2})?`;
const ISSUER = String.raw`(?<issuer>${PART}(?:[-/]${PART})*)`;

// 226/2025/QH15, and 09/2022QH15 as the Assembly's own office once printed it
const ASSEMBLY = new RegExp(String.raw`^${NUMBER}/(?<year>\d{4})/?(?<issuer>(?:QH|UBTVQH)\d{1,2})$`);
// 30/2020/NĐ-CP, 260/KH-UBND, 72-NQ/TW, /KH-UBND; 03/CTr-TU and 04/NQ/ĐCT-MTTW mix the two orders
const TYPED = new RegExp(
  String.raw`^(?:${NUMBER}(?:/(?<year>\d{4}))?)?[-/](?<type>[A-ZĐ][A-Za-zĐđ]{0,4})[-/]${ISSUER}$`,
);
// 606/BCT-ATMT: an official letter has no type; without a unit, 606/SYT, its body must be known
const LETTER = new RegExp(String.raw`^${NUMBER}/(?<issuer>[A-ZĐƯ]{2}[A-Za-zĐđƯ&]*\d{0,2}(?:-${PART})*)$`);
// 181/2024/NĐCP lost its hyphen; 42/LCT/HĐNN8 and 133/HĐBT are of before 1992, 43-CP and 773/TTg of before 1997
const DECREE = new RegExp(String.raw`^${NUMBER}/(?<year>\d{4})/(?<type>NĐ)(?<issuer>CP)$`);
const OLD = new RegExp(String.raw`^${NUMBER}/(?:(?<type>LCT|L)/)?(?<issuer>HĐBT|HĐNN\d)$`);
const OLD_CENTRAL = new RegExp(String.raw`^${NUMBER}[-/](?<issuer>CP|TTg)$`);

const types: ReadonlySet<string> = new Set([...stateSymbolTypes, ...partySymbolTypes]);

function onlyByFold(names: Iterable<string>): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const name of names) {
    const key = fold(name);
    found.set(key, found.has(key) ? null : name);
  }
  return found;
}

const typeByFold = onlyByFold(types);
const suffixByFold = onlyByFold(issuers.map(({ suffix }) => suffix));

/** The type that is meant by what was printed: `CTR` is CTr, `ND` is NĐ; `null` where it is none. */
function restoreType(printed: string): string | null {
  if (types.has(printed)) return printed;
  return symbolTypeVariants.get(printed) ?? typeByFold.get(fold(printed)) ?? null;
}

function restorePart(printed: string): string {
  if (printed === 'TƯ') return 'TW';
  if (issuerBySuffix(printed) !== null) return printed;
  return suffixByFold.get(fold(printed)) ?? printed;
}

type Groups = Readonly<Record<string, string | undefined>>;

const restoreIssuer = (printed: string): string => printed.split(/[-/]/).map(restorePart).join('-');

// “66.4.2025/NQ-CP” is printed for 66.4/2025/NQ-CP
const DOTTED_YEAR = /^(\d{1,3}\.\d{1,2})\.((?:19|20)\d{2})(?=\/)/;

/** What was printed without spaces, all dashes as one, and Đ where its look-alike Ð was typed. */
export function cleanSymbol(printed: string): string {
  return printed
    .normalize('NFC')
    .replaceAll(/\s+/g, '')
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll('Ð', 'Đ')
    .replaceAll('ð', 'đ')
    .replace(DOTTED_YEAR, '$1/$2');
}

function makeSymbol(groups: Groups, type: string | null): DocumentSymbol {
  const { number = null, year, issuer = '' } = groups;
  return { number, year: year === undefined ? null : Number(year), type, issuer: restoreIssuer(issuer) };
}

function parseLetter(clean: string): DocumentSymbol | null {
  const groups = LETTER.exec(clean)?.groups;
  if (!groups) return null;
  const symbol = makeSymbol(groups, null);
  return symbol.issuer.includes('-') || issuerBySuffix(symbol.issuer) !== null ? symbol : null;
}

const GLUED = new RegExp(String.raw`^${NUMBER}(?:/(?<year>\d{4}))?[-/](?<rest>[A-ZĐ][A-Za-zĐđ]{3,12})$`);
const SHORT_BODIES: ReadonlySet<string> = new Set(['CP', 'TW', 'TU']);
const SHORTEST_BODY = 3;

// copies lose the hyphen where a line could break: `2468/QĐUBND`, `01/2018/TTVPCP`
const glued: ReadonlyMap<string, readonly [type: string, issuer: string]> = new Map(
  [...types].flatMap((type) =>
    issuers
      .filter(({ suffix }) => suffix.length >= SHORTEST_BODY || SHORT_BODIES.has(suffix))
      .map(({ suffix }) => [type + suffix, [type, suffix]] as const),
  ),
);

function parseGlued(clean: string): DocumentSymbol | null {
  const groups = GLUED.exec(clean)?.groups;
  const [type, issuer] = glued.get(groups?.['rest'] ?? '') ?? [];
  return groups && type !== undefined && issuer !== undefined ? makeSymbol({ ...groups, issuer }, type) : null;
}

function parseClean(clean: string): DocumentSymbol | null {
  const typed = TYPED.exec(clean)?.groups;
  const type = typed && restoreType(typed['type'] ?? '');
  if (typed && type) return makeSymbol(typed, type);
  const other = [ASSEMBLY, DECREE, OLD, OLD_CENTRAL].map((form) => form.exec(clean)?.groups).find(Boolean);
  return other ? makeSymbol(other, other['type'] ?? null) : (parseLetter(clean) ?? parseGlued(clean));
}

/** The number a document is known by, taken apart: `72-NQ/TW`, `15/2020/NĐ-CP`, or `/KH-UBND` where it was left blank. */
export function parseSymbol(printed: string): DocumentSymbol | null {
  if (printed.length > LONGEST) return null;
  const clean = cleanSymbol(printed);
  // addresses and file names have it in lower case
  return parseClean(clean) ?? (clean === clean.toLowerCase() ? parseClean(clean.toUpperCase()) : null);
}

/** One key for all ways to print a symbol: `03/CTr-TU`, `03-CTr/TU` and `3-CTR-TU` are `3-CTR-TU`. */
export function symbolKey(symbol: string): string {
  const parsed = parseSymbol(symbol);
  const parts = parsed && [parsed.number, parsed.year, parsed.type, parsed.issuer].filter((part) => part !== null);
  const joined = parts?.join('-') ?? cleanSymbol(symbol).replaceAll('/', '-');
  return joined.toUpperCase().replace(/^0+(?=\d)/, '');
}

/** The name of a type of document by its abbreviation: `KH` is Kế hoạch. */
export function typeName(abbr: string): string | null {
  return documentTypeByAbbr.get(abbr)?.vi ?? null;
}
