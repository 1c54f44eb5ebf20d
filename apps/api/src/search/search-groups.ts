import type { SearchNarrowing } from './search-narrowing.ts';
import { symbolForm, symbolParts } from './symbol-forms.ts';
import { keyOfSlug } from '../locality/place-filter.ts';
import type { Wanted } from './wanted.ts';

/** Why a group of documents is found: it is the one asked for, carries it out, names it; it measures, says, or is just there. */
type GroupReason = 'is' | 'carriesOut' | 'names' | 'measures' | 'text' | 'browse';

/** Conditions on a document, and which of its records are looked at. All that is given must hold; within a list, any. */
export interface GroupConditions {
  readonly is?: readonly string[];
  readonly carriesOut?: readonly string[];
  readonly names?: readonly string[];
  readonly isNot?: readonly string[];
  readonly doesNotCarryOut?: readonly string[];
  /** Records that show one of these numbers. */
  readonly shows?: readonly string[];
  /** Records that hold a target of one of these indicators. */
  readonly measures?: readonly string[];
  readonly lacksIndicators?: readonly string[];
  readonly headOnly?: boolean;
}

/** One question to an engine. The groups of a search share no document, and all of one stand before the next. */
export interface SearchGroup {
  readonly reason: GroupReason;
  readonly conditions: GroupConditions;
  readonly words: string;
}

const join = (...words: readonly string[]): string => words.filter(Boolean).join(' ');

function symbolGroups({ symbols, words, indicatorWords }: Wanted): SearchGroup[] {
  const forms = symbols.map(({ key }) => key);
  const text = join(words, indicatorWords);
  const shows = text === '' ? { shows: forms } : {};
  return [
    // the document that was asked for by its number comes first whatever else was typed
    { reason: 'is', conditions: { is: forms, headOnly: true }, words: '' },
    { reason: 'carriesOut', conditions: { carriesOut: forms, isNot: forms, ...shows }, words: text },
    { reason: 'names', conditions: { names: forms, isNot: forms, doesNotCarryOut: forms, ...shows }, words: text },
  ];
}

/** The questions that answer what is wanted, best first. */
export function searchGroups(wanted: Wanted): SearchGroup[] {
  const { symbols, indicators, indicatorWords, words } = wanted;
  if (symbols.length > 0) return symbolGroups(wanted);
  if (indicators.length > 0 && words === '') {
    return [
      { reason: 'measures', conditions: { measures: indicators }, words: '' },
      { reason: 'text', conditions: { lacksIndicators: indicators }, words: indicatorWords },
    ];
  }
  const text = join(words, indicatorWords);
  if (text !== '') return [{ reason: 'text', conditions: {}, words: text }];
  return [{ reason: 'browse', conditions: { headOnly: true }, words: '' }];
}

/** What every hit must be: the places, years and types of the query, and what the caller narrows to. */
export interface CommonConditions {
  /** Each list must share a key with the document's places. */
  readonly localities: readonly (readonly string[])[];
  /** Years that the document must be about, each. */
  readonly about: readonly number[];
  readonly years: readonly number[];
  readonly types: readonly (readonly string[])[];
  readonly indicators: readonly string[];
  readonly held: boolean | null;
  /** Forms of numbers that it is, carries out or names. */
  readonly symbols: readonly string[];
}

const given = <T>(values: readonly T[] | null | undefined): (readonly T[])[] =>
  values && values.length > 0 ? [values] : [];

// of an unknown slug none, which so finds nothing
const keysOf = (slug: string): string[] => [keyOfSlug(slug) ?? []].flat();

/** The conditions that hold for every group of a search. */
export function commonConditions(wanted: Wanted, narrowing: SearchNarrowing): CommonConditions {
  const { type, locality, year, held, indicator, symbol } = narrowing;
  return {
    localities: [...given(wanted.localities), ...(locality ? [keysOf(locality)] : [])],
    about: wanted.years,
    years: year ?? [],
    types: [...given(wanted.types), ...given(type)],
    indicators: indicator ?? [],
    held: held ?? null,
    symbols: (symbol ?? []).map(formOf),
  };
}

function formOf(symbol: string): string {
  const parts = symbolParts(symbol);
  return parts ? symbolForm(parts) : symbol;
}
