import { localities } from '@sau-ro/gazetteer';

const keys = new Map(localities.map(({ slug, key }) => [slug, key]));

/** The key of the locality with this slug. */
export const keyOfSlug = (slug: string): string | undefined => keys.get(slug);

interface PlaceFilter {
  readonly locality?: string | { readonly path: { readonly $contains: string[] } };
}

/** Rows of a locality itself, or of it and all within it; both by slug. An unknown slug finds nothing. */
export function placeFilter(place: { locality?: string | undefined; within?: string | undefined }): PlaceFilter {
  if (place.within !== undefined) return { locality: { path: { $contains: [keyOfSlug(place.within) ?? ''] } } };
  return place.locality === undefined ? {} : { locality: keyOfSlug(place.locality) ?? '' };
}
