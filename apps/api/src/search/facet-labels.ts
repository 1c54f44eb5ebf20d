import { documentTypeByAbbr, indicatorById, localityByKey } from '@sau-ro/gazetteer';
import { localityLabel } from './place-query.ts';
import type { FacetCount, FacetCounts } from './search-result.ts';

/** Counts by field of the index, then by value. */
export type RawFacets = Readonly<Record<string, Readonly<Record<string, number>>>>;

const MOST_VALUES = 20;

interface FacetField {
  readonly field: string;
  readonly name: string;
  readonly label: string;
  readonly read: (value: string) => { readonly value: string; readonly label: string } | null;
}

const FIELDS: readonly FacetField[] = [
  { field: 'type', name: 'type', label: 'Loại văn bản', read: (value) => ({ value, label: typeLabel(value) }) },
  { field: 'localities', name: 'locality', label: 'Địa phương', read: readLocality },
  { field: 'year', name: 'year', label: 'Năm ban hành', read: (value) => ({ value, label: value }) },
  { field: 'held', name: 'held', label: 'Toàn văn', read: (value) => ({ value, label: heldLabel(value) }) },
  { field: 'indicators', name: 'indicator', label: 'Chỉ số', read: readIndicator },
];

/** Fields of the index that are counted for every search. */
export const facetFields: readonly string[] = FIELDS.map(({ field }) => field);

const typeLabel = (value: string): string => documentTypeByAbbr.get(value)?.vi ?? value;
const heldLabel = (value: string): string => (value === 'true' ? 'Có toàn văn' : 'Chỉ được viện dẫn');

function readLocality(key: string): { value: string; label: string } | null {
  const locality = localityByKey(key);
  return locality && { value: locality.slug, label: localityLabel(locality) };
}

function readIndicator(value: string): { value: string; label: string } | null {
  const indicator = indicatorById.get(value);
  return indicator ? { value, label: indicator.vi } : null;
}

function countsOf(counts: Readonly<Record<string, number>>, { read }: FacetField): FacetCount[] {
  const values = Object.entries(counts).flatMap(([key, count]) => {
    const value = read(key);
    return value && count > 0 ? [{ value: value.value, label: value.label, count }] : [];
  });
  return values.sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1)).slice(0, MOST_VALUES);
}

/** Facets as people read them, the most frequent values first; a field without values is left out. */
export function readFacets(raw: RawFacets): FacetCounts[] {
  return FIELDS.map((field) => ({
    name: field.name,
    label: field.label,
    values: countsOf(raw[field.field] ?? {}, field),
  })).filter(({ values }) => values.length > 0);
}

/** The facets of groups that share no document, added up. */
export function addFacets(groups: readonly RawFacets[]): RawFacets {
  const sum: Record<string, Record<string, number>> = {};
  for (const [field, counts] of groups.flatMap((group) => Object.entries(group))) {
    const total = (sum[field] ??= {});
    for (const [value, count] of Object.entries(counts)) total[value] = (total[value] ?? 0) + count;
  }
  return sum;
}
