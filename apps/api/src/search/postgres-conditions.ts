import { FOLDED_TYPES } from './symbol-forms.ts';
import type { CommonConditions, GroupConditions } from './search-groups.ts';

/** A piece of SQL with `?` for each of its values. */
export interface Sql {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** A list as PostgreSQL reads it from one value, whatever is in it. */
export const textArray = (values: readonly string[]): string =>
  `{${values.map((value) => JSON.stringify(value)).join(',')}}`;

const sql = (text: string, ...values: readonly unknown[]): Sql => ({ text, values });

const ASSEMBLY = '[-/ ]+(ubtv)?qh[0-9]';
const TYPED = `[-/ ]+(${[...FOLDED_TYPES].join('|')})[-/ ]`;

// numbers of the Assembly’s resolutions and of letters do not print their type
function typesPattern(type: string): string {
  if (type === '') return '([-/ ]+[a-z]+)*';
  if (type === 'nq') return `([-/ ]+nq|(?=${ASSEMBLY}))`;
  return type === 'cv' ? `([-/ ]+cv|(?!${TYPED})(?!${ASSEMBLY})(?![-/ ]+[0-9]))` : `[-/ ]+${type}`;
}

/** A folded symbol that answers to one of the forms: `72||nq|tw` to `72-nq/tw`, `072/nq-tw`. */
export function symbolPattern(forms: readonly string[]): string {
  const patterns = forms.map((form) => {
    const [number = '', year = '', type = '', issuer = ''] = form
      .split('|')
      .map((part) => part.replace(/[^a-z0-9-]/g, ''));
    const years = year === '' ? '([-/ ]+(19|20)[0-9][0-9])*' : `[-/ ]+${year}`;
    const issuers = issuer === '' ? '([-/ ]|$)' : `[-/ ]+${issuer.replaceAll('-', '[-/ ]+')}[0-9]*(-|$)`;
    return `0*${number}${years}${typesPattern(type)}${issuers}`;
  });
  return `^(${patterns.join('|')})`;
}

const IS = "folded(coalesce(d.symbol, '')) ~ ?";
const CARRIES_OUT = `exists (select 1 from citation c where c.from_id = d.id and c.role = 'implements' and folded(c.symbol) ~ ?)`;
const NAMES = `exists (select 1 from citation c where c.from_id = d.id and c.role <> 'implements' and folded(c.symbol) ~ ?)`;
const HAS_INDICATOR = 'exists (select 1 from target t where t.document_id = d.id and t.indicator_key = any(?::text[]))';
const LIES_IN = 'exists (select 1 from locality l where l.key = d.locality_key and l.path && ?::text[])';
const IS_ABOUT = `(d.year = ? or ? between (d.period->>'from')::int and (d.period->>'to')::int
  or exists (select 1 from target t where t.document_id = d.id and t.due_year = ?))`;

const negated = ({ text, values }: Sql): Sql => sql(`not ${text}`, ...values);

/** What holds for every hit. */
export function commonSql({ localities, about, years, types, indicators, held, symbols }: CommonConditions): Sql[] {
  const pattern = symbolPattern(symbols);
  return [
    ...localities.map((keys) => sql(LIES_IN, textArray(keys))),
    ...about.map((year) => sql(IS_ABOUT, year, year, year)),
    ...types.map((list) => sql('d.type = any(?::text[])', textArray(list))),
    ...(years.length > 0 ? [sql('d.year = any(?::int[])', `{${years.join(',')}}`)] : []),
    ...(indicators.length > 0 ? [sql(HAS_INDICATOR, textArray(indicators))] : []),
    ...(held === null ? [] : [sql('d.held = ?', held)]),
    ...(symbols.length > 0 ? [sql(`(${IS} or ${CARRIES_OUT} or ${NAMES})`, pattern, pattern, pattern)] : []),
  ];
}

/** What holds for the hits of one group. */
export function groupSql(group: GroupConditions): Sql[] {
  const bySymbol = (text: string, forms: readonly string[] | undefined): Sql[] =>
    forms === undefined ? [] : [sql(text, symbolPattern(forms))];
  const byIndicator = (keys: readonly string[] | undefined): Sql[] =>
    keys === undefined ? [] : [sql(HAS_INDICATOR, textArray(keys))];
  return [
    ...bySymbol(IS, group.is),
    ...bySymbol(CARRIES_OUT, group.carriesOut),
    ...bySymbol(NAMES, group.names),
    ...bySymbol(IS, group.isNot).map(negated),
    ...bySymbol(CARRIES_OUT, group.doesNotCarryOut).map(negated),
    ...byIndicator(group.measures),
    ...byIndicator(group.lacksIndicators).map(negated),
  ];
}

/** Conditions that must all hold. */
export function allOf(conditions: readonly Sql[]): Sql {
  if (conditions.length === 0) return sql('true');
  return sql(conditions.map(({ text }) => text).join(' and '), ...conditions.flatMap(({ values }) => values));
}
