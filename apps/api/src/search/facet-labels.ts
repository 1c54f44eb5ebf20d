import { documentTypeByAbbr, indicatorById, localityByKey } from '@sau-ro/gazetteer';
import { localityLabels } from './place-query.ts';
import type { FacetCount, FacetCounts } from './search-result.ts';
import { capital } from './worded.ts';

/** Counts by field of the index, then by value. */
export type RawFacets = Readonly<Record<string, Readonly<Record<string, number>>>>;

const MOST_VALUES = 20;

interface FacetField {
  readonly field: string;
  readonly name: string;
  readonly label: string;
  readonly labelEn: string;
  readonly read: (value: string) => Omit<FacetCount, 'count'> | null;
}

const FIELDS: readonly FacetField[] = [
  { field: 'type', name: 'type', label: 'Loại văn bản', labelEn: 'Document type', read: readType },
  { field: 'localities', name: 'locality', label: 'Địa phương', labelEn: 'Place', read: readLocality },
  { field: 'year', name: 'year', label: 'Năm ban hành', labelEn: 'Year of issue', read: readYear },
  { field: 'held', name: 'held', label: 'Toàn văn', labelEn: 'Full text', read: readHeld },
  { field: 'indicators', name: 'indicator', label: 'Chỉ số', labelEn: 'Indicator', read: readIndicator },
];

/** Fields of the index that are counted for every search. */
export const facetFields: readonly string[] = FIELDS.map(({ field }) => field);

type ReadValue = ReturnType<FacetField['read']>;

function readType(value: string): ReadValue {
  const { vi, en } = documentTypeByAbbr.get(value) ?? { vi: value, en: value };
  return { value, label: vi, labelEn: capital(en) };
}

function readYear(value: string): ReadValue {
  return { value, label: value, labelEn: value };
}

function readHeld(value: string): ReadValue {
  return value === 'true'
    ? { value, label: 'Có toàn văn', labelEn: 'Full text held' }
    : { value, label: 'Chỉ được viện dẫn', labelEn: 'Only cited' };
}

function readLocality(key: string): ReadValue {
  const locality = localityByKey(key);
  return locality && { value: locality.slug, ...localityLabels(locality) };
}

function readIndicator(value: string): ReadValue {
  const indicator = indicatorById.get(value);
  return indicator ? { value, label: indicator.vi, labelEn: indicator.en } : null;
}

function countsOf(counts: Readonly<Record<string, number>>, { read }: FacetField): FacetCount[] {
  const values = Object.entries(counts).flatMap(([key, count]) => {
    const value = read(key);
    return value && count > 0 ? [{ ...value, count }] : [];
  });
  return values.sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1)).slice(0, MOST_VALUES);
}

/** Facets as people read them, the most frequent values first; a field without values is left out. */
export function readFacets(raw: RawFacets): FacetCounts[] {
  return FIELDS.map((field) => ({
    name: field.name,
    label: field.label,
    labelEn: field.labelEn,
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
