import type { SearchFilter } from '../questions/search.ts';

/** A question as it stands in the address of the results. */
export interface AskedQuestion {
  readonly query: string;
  readonly filter: SearchFilter;
  readonly after: string | null;
}

/** What the parts of a filter are called in the address. */
const NAMES = { type: 'loai', locality: 'noi', year: 'nam', held: 'toan-van', indicator: 'chi-so' } as const;

/** A part of the filter that can be set from the address. */
export type FilterName = keyof typeof NAMES;

/** Whether a facet’s name is one that the address knows. */
export const isFilterName = (name: string): name is FilterName => name in NAMES;

const LONGEST = 200;
const YEARS = { first: 1900, last: 2100 } as const;
const CURSOR = /^hit:\d{1,6}$/u;
const PAGE = '/tim-kiem/';

const isPlain = (typed: string): boolean => /^[^\p{Cc}\p{Cs}]{1,100}$/u.test(typed);

function readYear(typed: string): number[] {
  const year = /^\d{4}$/u.test(typed) ? Number(typed) : 0;
  return year >= YEARS.first && year <= YEARS.last ? [year] : [];
}

/** A cursor as the API gives it in `endCursor`; anything else would be refused there, and is the first page here. */
function readCursor(typed: string | null): string | null {
  return CURSOR.test(Buffer.from(typed ?? '', 'base64url').toString()) ? typed : null;
}

/** Reads a question from an address; what cannot be understood is left out. */
export function readQuestion(params: URLSearchParams): AskedQuestion {
  const all = (name: FilterName): string[] => params.getAll(NAMES[name]).filter(isPlain);
  const years = all('year').flatMap(readYear);
  const held = { co: true, khong: false }[params.get(NAMES.held) ?? ''];
  const [locality] = all('locality');
  const filter: SearchFilter = {
    ...(all('type').length > 0 && { type: all('type') }),
    ...(locality && { locality }),
    ...(years.length > 0 && { year: years }),
    ...(held !== undefined && { held }),
    ...(all('indicator').length > 0 && { indicator: all('indicator') }),
  };
  const query = (params.get('q') ?? '')
    .normalize('NFC')
    .replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST);
  return { query, filter, after: readCursor(params.get('sau')) };
}

function valuesOf(filter: SearchFilter, name: FilterName): string[] {
  const value = filter[name];
  if (value === undefined || value === null) return [];
  if (typeof value === 'boolean') return [value ? 'co' : 'khong'];
  return [value].flat().map(String);
}

/** The address of a question’s results. */
export function addressOf({ query, filter = {}, after = null }: Partial<AskedQuestion>): string {
  const params = new URLSearchParams(query ? { q: query } : {});
  for (const name of Object.keys(NAMES).filter(isFilterName)) {
    for (const value of valuesOf(filter, name)) params.append(NAMES[name], value);
  }
  if (after) params.set('sau', after);
  const words = params.toString();
  return words ? `${PAGE}?${words}` : PAGE;
}

/** A question as the parameters of the API’s own lists and feeds. */
export function parametersOf({ query, filter }: AskedQuestion): string {
  const params = new URLSearchParams({ query });
  for (const [name, value] of Object.entries(filter))
    for (const one of [value].flat()) params.append(name, String(one));
  return params.toString();
}

/** A filter with one value of a facet set; the value is as the facet gives it. */
export function narrow(filter: SearchFilter, name: FilterName, value: string): SearchFilter {
  if (name === 'held') return { ...filter, held: value === 'true' };
  if (name === 'locality') return { ...filter, locality: value };
  return name === 'year' ? { ...filter, year: [Number(value)] } : { ...filter, [name]: [value] };
}

/** A filter without one of its parts. */
export function widen(filter: SearchFilter, name: FilterName): SearchFilter {
  return Object.fromEntries(Object.entries(filter).filter(([key]) => key !== name));
}

/** The parts of a filter that are set. */
export function partsOf(filter: SearchFilter): { name: FilterName; values: string[] }[] {
  return Object.keys(NAMES)
    .filter(isFilterName)
    .map((name) => ({ name, values: valuesOf(filter, name) }))
    .filter(({ values }) => values.length > 0);
}

/** The question without the words of it that were understood as one thing. */
export function withoutWords(query: string, printed: string): string {
  return query.replace(printed, ' ').replace(/\s+/gu, ' ').trim();
}

/** What somebody who typed a wrong address may have looked for: `/van-ban/nq-72-vinh-am/` is “nq 72 vinh am”. */
export function wordsOfPath(path: string): string {
  const last = path.split('/').findLast(Boolean) ?? '';
  let words = last;
  try {
    words = decodeURIComponent(last);
  } catch {
    // a lone % is no encoding: taken as typed
  }
  return words
    .replace(/\.\w+$/u, '')
    .replace(/[-_+%]+/gu, ' ')
    .trim()
    .slice(0, LONGEST);
}
