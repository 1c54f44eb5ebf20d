import { fold, issuers, partySymbolTypes, stateSymbolTypes, usesPartyOrder } from '@sau-ro/gazetteer';
import { type SymbolParts, partsOfForm, symbolForm } from './symbol-forms.ts';
import { writeSymbol } from './write-symbol.ts';

/** A number that may be meant where one letter was typed wrong. */
export interface NearSymbol {
  readonly value: string;
  readonly key: string;
}

const suffixes = new Map(issuers.map(({ suffix }) => [fold(suffix), suffix]));
const stateTypes = new Map(stateSymbolTypes.map((abbr) => [fold(abbr), abbr]));
const partyTypes = new Map(partySymbolTypes.map((abbr) => [fold(abbr), abbr]));

/** True where one letter more, less or other, or two that changed places, make one word of another. */
export function differsByOneLetter(one: string, other: string): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (one === other || longer.length - shorter.length > 1) return false;
  let at = 0;
  while (at < shorter.length && shorter[at] === longer[at]) at += 1;
  const rest = shorter.slice(at);
  if (shorter.length < longer.length) return rest === longer.slice(at + 1);
  const isSwapped = rest[0] === longer[at + 1] && rest[1] === longer[at] && rest.slice(2) === longer.slice(at + 2);
  return rest.slice(1) === longer.slice(at + 1) || isSwapped;
}

const nearest = (names: ReadonlyMap<string, string>, typed: string): [string, string][] =>
  [...names].filter(([name]) => differsByOneLetter(name, typed));

const SHORTEST = 2;

function nearTypes(parts: SymbolParts, issuer: string): NearSymbol[] {
  const types = usesPartyOrder(issuer) ? partyTypes : stateTypes;
  return nearest(types, parts.type).map(([type, abbr]) => near({ ...parts, type }, abbr, issuer));
}

function nearIssuers(parts: SymbolParts, type: string): NearSymbol[] {
  return nearest(suffixes, parts.issuer).map(([issuer, suffix]) => near({ ...parts, issuer }, type, suffix));
}

const near = (parts: SymbolParts, type: string, issuer: string): NearSymbol => ({
  key: symbolForm(parts),
  value: writeSymbol({ number: parts.number, year: parts.year, type, issuer }),
});

/**
 * The numbers that differ by one letter from one whose type or issuer nobody has: `72-NG/TW` may be 72-NQ/TW. Where both are known,
 * nothing is taken for an error.
 */
export function nearSymbols(key: string): NearSymbol[] {
  const parts = partsOfForm(key);
  const issuer = suffixes.get(parts.issuer);
  const type = partyTypes.get(parts.type) ?? stateTypes.get(parts.type);
  if (parts.type !== '' && type === undefined && issuer !== undefined) return nearTypes(parts, issuer);
  if (type !== undefined && issuer === undefined && parts.issuer.length >= SHORTEST) return nearIssuers(parts, type);
  return [];
}
