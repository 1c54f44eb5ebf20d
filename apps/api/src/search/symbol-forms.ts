import { fold, stateSymbolTypes, partySymbolTypes } from '@sau-ro/gazetteer';
import { LRUCache } from 'lru-cache';

/** As much of a document's number as is known, folded: `{ number: '72', year: '', type: 'nq', issuer: 'tw' }`. */
export interface SymbolParts {
  readonly number: string;
  readonly year: string;
  readonly type: string;
  readonly issuer: string;
}

/** The types that numbers have in them, folded. */
export const FOLDED_TYPES: ReadonlySet<string> = new Set([...stateSymbolTypes, ...partySymbolTypes].map(fold));
const NUMBER = /^\d{1,5}[a-z]?$/;
const YEAR = /^(?:19|20)\d\d$/;

/** Numbers are compared without leading zeros: 03-CTr/TU is 3-CTr/TU. */
export const bareNumber = (number: string): string => number.replace(/^0+(?=\d)/, '');

/** Takes a printed symbol apart without regard to its order of signs: `03/CTr-TU` is `03-CTr/TU`. */
export function symbolParts(symbol: string): SymbolParts | null {
  const [number = '', ...rest] = fold(symbol.normalize('NFC'))
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  if (!NUMBER.test(number)) return null;
  const year = YEAR.test(rest[0] ?? '') ? (rest.shift() ?? '') : '';
  const type = FOLDED_TYPES.has(rest[0] ?? '') ? (rest.shift() ?? '') : '';
  return { number: bareNumber(number), year, type, issuer: rest.join('-') };
}

/** One form of a number as the index knows it: parts that are not known are empty. */
export const symbolForm = ({ number, year, type, issuer }: SymbolParts): string =>
  [number, year, type, issuer].join('|');

/** The parts of a form. */
export function partsOfForm(form: string): SymbolParts {
  const [number = '', year = '', type = '', issuer = ''] = form.split('|');
  return { number, year, type, issuer };
}

const ASSEMBLY = /^(?:ubtv)?qh\d*$/;

// the Assembly’s resolutions and all letters are numbered without their type, and still asked for by it
const unprintedType = (issuer: string): string => (ASSEMBLY.test(issuer) ? 'nq' : 'cv');

/**
 * All the forms that a document's number can be asked by: with or without its year, type and issuer. `72-NQ/TW` answers to
 * `72|…|nq|tw`, `72||nq|` and `72|||tw`; a bare number asks for nothing.
 */
export function symbolForms(symbol: string): readonly string[] {
  const known = forms.get(symbol);
  if (known) return known;
  const made = makeForms(symbol);
  forms.set(symbol, made);
  return made;
}

// the numbers of the documents that are found come again in every search
const forms = new LRUCache<string, readonly string[]>({ max: 5000 });

function makeForms(symbol: string): readonly string[] {
  const parts = symbolParts(symbol);
  if (!parts) return [];
  const { number, year, type, issuer } = parts;
  const issuers = [issuer, issuer.split('-')[0] ?? '', issuer.replace(/\d+$/, ''), ''];
  const all = [year, ''].flatMap((year) =>
    [type === '' ? unprintedType(issuer) : type, ''].flatMap((type) =>
      issuers.map((issuer) => ({ number, year, type, issuer })),
    ),
  );
  const asked = all.filter(({ year, type, issuer }) => year !== '' || type !== '' || issuer !== '');
  return [...new Set(asked.map(symbolForm))];
}
