import { localities } from '@sau-ro/gazetteer';

let bySlug: ReadonlyMap<string, string> | null = null;

/** The key of the locality with this slug; a list of none for an unknown slug, which so finds nothing. */
export function localityKeys(slug: string): readonly string[] {
  bySlug ??= new Map(localities.map((locality) => [locality.slug, locality.key]));
  const key = bySlug.get(slug);
  return key === undefined ? [] : [key];
}
