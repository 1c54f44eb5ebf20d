import type { CommonConditions, GroupConditions } from './search-groups.ts';

// values are quoted as JSON strings: a query never becomes a part of the filter's language
const any = (field: string, values: readonly (string | number)[]): string =>
  `${field} IN [${values.map((value) => JSON.stringify(String(value))).join(', ')}]`;

const none = (field: string, values: readonly string[]): string => `NOT ${any(field, values)}`;

function ifGiven(field: string, values: readonly (string | number)[] | undefined): string[] {
  return values === undefined ? [] : [any(field, values)];
}

/** The filter of one group in Meilisearch's language; all of its parts must hold. */
export function meilisearchFilter(common: CommonConditions, group: GroupConditions): string[] {
  const { localities, about, years, types, indicators, held, symbols } = common;
  return [
    ...localities.map((keys) => any('localities', keys)),
    ...about.map((year) => any('years', [year])),
    ...types.map((list) => any('type', list)),
    ...(years.length > 0 ? [any('year', years)] : []),
    ...(indicators.length > 0 ? [any('indicators', indicators)] : []),
    ...(held === null ? [] : [`held = ${held}`]),
    ...(symbols.length > 0 ? [['is', 'carriesOut', 'names'].map((field) => any(field, symbols)).join(' OR ')] : []),
    ...ifGiven('is', group.is),
    ...ifGiven('carriesOut', group.carriesOut),
    ...ifGiven('names', group.names),
    ...ifGiven('shows', group.shows),
    ...ifGiven('measures', group.measures),
    ...(group.isNot ? [none('is', group.isNot)] : []),
    ...(group.doesNotCarryOut ? [none('carriesOut', group.doesNotCarryOut)] : []),
    ...(group.lacksIndicators ? [none('indicators', group.lacksIndicators)] : []),
    ...(group.headOnly ? ['kind = head'] : []),
  ];
}
