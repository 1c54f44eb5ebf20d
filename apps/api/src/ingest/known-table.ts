import { documentTypeByAbbr, type GazetteerLocality, indicatorById, localityByKey } from '@sau-ro/gazetteer';
import { parseSymbol } from '@sau-ro/reading';
import { Change, Comparator } from '@sau-ro/schema';
import { keyOfSlug } from '../locality/place-filter.ts';
import type { ToldDate } from './cited-documents.ts';
import {
  BadRowError,
  type Fields,
  fieldsOf,
  flagOf,
  numberOf,
  refuseUnknown,
  textOf,
  textOrNull,
  wordOf,
} from './table-fields.ts';

/** A target that a source tells. */
interface ToldTarget {
  readonly indicator: string;
  readonly comparator: Comparator;
  readonly change: Change;
  readonly value: number;
  readonly unit: string;
  readonly dueYear: number | null;
  readonly dueFrom: number | null;
  /** Key of the place that it is laid down for; `null`: the document’s own. */
  readonly locality: string | null;
  /** Address of its own source; `null`: the document’s. */
  readonly url: string | null;
  readonly note: string | null;
}

/** A document that is known and not held, as a table tells it. */
export interface ToldDocument {
  /** `null`: its number was not seen. */
  readonly symbol: string | null;
  readonly type: string;
  readonly issuer: string;
  readonly place: GazetteerLocality | null;
  readonly issuedOn: ToldDate | null;
  readonly title: string | null;
  readonly about: string | null;
  /** The numbers of what it carries out. */
  readonly carriesOut: readonly string[];
  readonly url: string | null;
  readonly verified: boolean;
  readonly note: string | null;
  readonly targets: readonly ToldTarget[];
}

const NAMES = ['symbol', 'type', 'issuer', 'locality', 'issuedOn', 'title', 'about', 'carriesOut'];
const DOCUMENT_FIELDS = [...NAMES, 'source', 'verified', 'note', 'targets'];
const WHAT = ['indicator', 'comparator', 'change', 'value', 'unit', 'due', 'locality'];
const TARGET_FIELDS = [...WHAT, 'source', 'note'];
const WEB_ADDRESS = /^https?:\/\/\S+$/u;
const DATE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/u;
const [EARLIEST, LATEST] = [1945, 2100];

function addressOf(fields: Fields): string | null {
  const url = textOrNull(fields, 'source');
  if (url === null || WEB_ADDRESS.test(url)) return url;
  throw new BadRowError(`\`source\` is “${url}”; it has to begin with https://.`);
}

function placeOf(fields: Fields): GazetteerLocality | null {
  const slug = textOrNull(fields, 'locality');
  if (slug === null) return null;
  const place = localityByKey(keyOfSlug(slug) ?? '');
  if (place === null) throw new BadRowError(`“${slug}” is no locality of the gazetteer.`);
  return place;
}

function dateOf(fields: Fields): ToldDate | null {
  const printed = textOrNull(fields, 'issuedOn');
  if (printed === null) return null;
  const [, year, month, day] = DATE.exec(printed) ?? [];
  if (year === undefined)
    throw new BadRowError(`\`issuedOn\` is “${printed}”; it has to be a date such as 2025-09-09.`);
  return { year: Number(year), month: month ? Number(month) : null, day: day ? Number(day) : null };
}

function yearOf(fields: Fields, name: string): number | null {
  if (fields[name] === undefined) return null;
  const year = numberOf(fields, name);
  if (Number.isInteger(year) && year >= EARLIEST && year <= LATEST) return year;
  throw new BadRowError(`\`due.${name}\` is ${year}; it has to be a year such as 2030.`);
}

function listOf(fields: Fields, name: string): readonly unknown[] {
  const value = fields[name] ?? [];
  if (Array.isArray(value)) return value;
  throw new BadRowError(`\`${name}\` has to be a list.`);
}

function symbolOf(value: unknown): string {
  if (typeof value === 'string' && parseSymbol(value) !== null) return value.normalize('NFC');
  throw new BadRowError(`${JSON.stringify(value)?.slice(0, 60)} is no number of a document such as “72-NQ/TW”.`);
}

function parseTarget(value: unknown): ToldTarget {
  const fields = fieldsOf(value, 'target');
  refuseUnknown(fields, TARGET_FIELDS, 'a target');
  const indicator = textOf(fields, 'indicator');
  if (!indicatorById.has(indicator)) throw new BadRowError(`“${indicator}” is no indicator of the gazetteer.`);
  const due = fieldsOf(fields['due'] ?? {}, 'due');
  refuseUnknown(due, ['year', 'from'], 'a due date');
  return {
    indicator,
    comparator: wordOf(fields, 'comparator', Comparator, Comparator.EQUAL),
    change: wordOf(fields, 'change', Change, Change.LEVEL),
    value: numberOf(fields, 'value'),
    unit: textOf(fields, 'unit'),
    dueYear: yearOf(due, 'year'),
    dueFrom: yearOf(due, 'from'),
    locality: placeOf(fields)?.key ?? null,
    url: addressOf(fields),
    note: textOrNull(fields, 'note'),
  };
}

/** Reads the table of one document that is known and not held; whatever is wrong in it is an error that says what. */
export function parseKnownDocument(text: string): ToldDocument {
  const fields = fieldsOf(JSON.parse(text), 'table');
  refuseUnknown(fields, DOCUMENT_FIELDS, 'a known document');
  const type = textOf(fields, 'type');
  if (!documentTypeByAbbr.has(type)) throw new BadRowError(`“${type}” is no type of document such as “NQ”.`);
  const [title, about] = [textOrNull(fields, 'title'), textOrNull(fields, 'about')];
  const symbol = fields['symbol'] === undefined ? null : symbolOf(fields['symbol']);
  if (symbol === null && title === null && about === null) {
    throw new BadRowError('A document without `symbol` has to have a `title` or an `about`.');
  }
  const url = addressOf(fields);
  const verified = flagOf(fields, 'verified');
  if (verified && url === null) throw new BadRowError('`verified` needs a `source`.');
  const targets = listOf(fields, 'targets').map((target) => parseTarget(target));
  if (targets.length > 0 && !verified) throw new BadRowError('`targets` need a `source` that is `verified`.');
  return {
    symbol,
    type,
    issuer: textOf(fields, 'issuer'),
    place: placeOf(fields),
    issuedOn: dateOf(fields),
    title,
    about,
    carriesOut: listOf(fields, 'carriesOut').map((one) => symbolOf(one)),
    url,
    verified,
    note: textOrNull(fields, 'note'),
    targets,
  };
}
