/** Where a province's tile stands. */
export interface Tile {
  readonly slug: string;
  readonly row: number;
  readonly column: number;
}

// north at the top, the coast at the right: each province about where it lies among its neighbours
const ROWS: readonly (readonly (string | null)[])[] = [
  ['lai-chau', 'lao-cai', 'tuyen-quang', 'cao-bang', null],
  ['dien-bien', 'son-la', 'thai-nguyen', 'lang-son', null],
  [null, 'phu-tho', 'ha-noi', 'bac-ninh', 'quang-ninh'],
  [null, null, 'ninh-binh', 'hung-yen', 'hai-phong'],
  [null, null, 'thanh-hoa', null, null],
  [null, null, 'nghe-an', null, null],
  [null, null, 'ha-tinh', null, null],
  [null, null, 'quang-tri', 'hue', null],
  [null, null, null, 'da-nang', null],
  [null, null, null, 'quang-ngai', null],
  [null, null, null, 'gia-lai', null],
  [null, null, null, 'dak-lak', null],
  [null, null, 'lam-dong', 'khanh-hoa', null],
  ['tay-ninh', 'dong-nai', null, null, null],
  ['dong-thap', 'ho-chi-minh', null, null, null],
  ['an-giang', 'vinh-long', null, null, null],
  ['can-tho', null, null, null, null],
  ['ca-mau', null, null, null, null],
];

/** The 34 provinces and cities as equal tiles; small ones are seen as well as large ones, and no border is drawn. */
export const TILES: readonly Tile[] = ROWS.flatMap((slugs, row) =>
  slugs.flatMap((slug, column) => (slug === null ? [] : [{ slug, row: row + 1, column: column + 1 }])),
);

/** How many of these rows there are in each province, by its slug; rows of no province count nowhere. */
export function countByProvince(
  rows: readonly { readonly locality: { readonly province: { readonly slug: string } | null } | null }[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { locality } of rows) {
    const slug = locality?.province?.slug;
    if (slug !== undefined) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  }
  return counts;
}
