import type { EntityManager } from '@mikro-orm/postgresql';
import { Document, type SymbolMatch, SymbolStatus } from '@sau-ro/schema';
import { nearSymbols } from '../search/near-symbols.ts';
import { partsOfForm } from '../search/symbol-forms.ts';
import type { AskedSymbol } from './asked-symbol.ts';
import { candidatesOf, matchSymbol } from './look-up-symbol.ts';

const MOST = 1000;

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

// parts of a number may be missing or misspelled, the digits are not
const asPrefix = ({ form }: AskedSymbol): string => `${partsOfForm(form).number.toUpperCase()}-%`;

const isOpen = ({ key, form }: AskedSymbol): boolean => key === null || nearSymbols(form).length > 0;

/** Every document that may be meant by one of these numbers. */
export async function findNumbered(em: EntityManager, asked: readonly AskedSymbol[]): Promise<Document[]> {
  const keys = distinct(asked.flatMap(({ key }) => (key === null ? [] : [key])));
  const prefixes = distinct(asked.filter(isOpen).map(asPrefix));
  if (keys.length + prefixes.length === 0) return [];
  const where = [{ symbolKey: { $in: keys } }, ...prefixes.map((prefix) => ({ symbolKey: { $like: prefix } }))];
  return em.find(Document, { $or: where }, { limit: MOST, orderBy: { held: 'desc', issuedSort: 'desc' } });
}

/** What the corpus has under a number, or else under those that differ from it by one letter. */
export function matchAsked(asked: AskedSymbol, documents: readonly Document[]): SymbolMatch {
  const candidates = candidatesOf(asked, documents);
  if (candidates.length > 0) return matchSymbol(asked, candidates);
  const near = nearSymbols(asked.form).flatMap(({ key }) =>
    candidatesOf({ ...asked, key: null, form: key }, documents),
  );
  const match = matchSymbol(asked, near, true);
  return match.status === SymbolStatus.UNKNOWN ? matchSymbol(asked, []) : match;
}
