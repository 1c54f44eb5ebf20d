import { slugify } from './fold.ts';
import communeRows from './tables/communes.json' with { type: 'json' };
import formerCommuneRows from './tables/former-communes.json' with { type: 'json' };
import formerDistrictRows from './tables/former-districts.json' with { type: 'json' };
import formerProvinceRows from './tables/former-provinces.json' with { type: 'json' };
import provinceRows from './tables/provinces.json' with { type: 'json' };

/** What a locality is in the order of administration; there are no districts since 1 July 2025. */
export type LocalityLevel = 'province' | 'district' | 'commune';

/** A province, a district (until 30 June 2025) or a commune, as it is today or was on the eve of the reform. */
export interface GazetteerLocality {
  /** Era, level and code, `2025-commune-11887` or `pre2025-district-317`: codes alone were given anew on 1 July 2025. */
  readonly key: string;
  readonly code: string;
  /** Without the type word: `Vĩnh Am`. */
  readonly name: string;
  /** Its type today, or on its last day: `xã`, `phường`, `đặc khu`, `tỉnh`, `thành phố`, `quận`, `huyện`, `thị xã`, `thị trấn`. */
  readonly type: string;
  /** `xã Vĩnh Am`. */
  readonly fullName: string;
  readonly level: LocalityLevel;
  /** Key of the locality it lies within; `null` for a province. */
  readonly within: string | null;
  /** First day, where the reform of 2025 made it; `null`: older than this table. */
  readonly from: string | null;
  /** Last day; `null`: exists today. */
  readonly until: string | null;
  /** Its part of an address, unlike any other: `hai-phong`, `xa-vinh-am-hai-phong`. */
  readonly slug: string;
  /** Other spellings, names before the mergers of 2023–2025, what it was called under an earlier type, short forms. */
  readonly otherNames: readonly string[];
}

/** The day on which the provinces were merged, the districts abolished and the communes redrawn. */
export const REFORM = '2025-07-01';
const LAST_DAY_BEFORE = '2025-06-30';

const TYPES: Readonly<Record<string, string>> = {
  T: 'tỉnh',
  C: 'thành phố',
  TP: 'thành phố',
  P: 'phường',
  X: 'xã',
  D: 'đặc khu',
  Q: 'quận',
  H: 'huyện',
  TX: 'thị xã',
  TT: 'thị trấn',
};

// in use, but in no list of units; Thừa Thiên Huế became the city of Huế on 1 January 2025 (175/2024/QH15)
const SHORT_NAMES: Readonly<Record<string, readonly string[]>> = {
  'Hồ Chí Minh': ['HCM', 'TPHCM', 'TP.HCM'],
  'Bà Rịa - Vũng Tàu': ['BR-VT', 'BRVT'],
  Huế: ['Thừa Thiên Huế', 'tỉnh Thừa Thiên Huế'],
};

const NONE: string[] = [];
const cells = (row: string): string[] => row.split('|');
const typeOf = (letter: string | undefined): string => TYPES[letter ?? ''] ?? '';
const formerRowsOf = new Map(formerProvinceRows.map((row) => [row.slice(0, 2), row]));

/** True where a province of today is one of before, with the same land: eleven of the 34. */
function isUnchanged(code: string, oldProvinces: string): boolean {
  return code === oldProvinces && formerRowsOf.has(code);
}

const unchanged = new Set(
  provinceRows.map(cells).flatMap(([code = '', , , , old = '']) => (isUnchanged(code, old) ? [code] : [])),
);

/** Key of a province before the reform: one that did not change has a single entry for both times. */
export function formerProvinceKey(code: string): string {
  return unchanged.has(code) ? `2025-province-${code}` : `pre2025-province-${code}`;
}

// a change of type is `X@2026-04-30`: the letter before, and the day on which it ended
const earlierTypeNames = (change: string, name: string): string[] =>
  change === '' ? NONE : [`${typeOf(change.split('@')[0])} ${name}`];

const takenSlugs = new Set<string>();

// thirty names of one type and place are told apart by their marks alone (Thạnh An, Thanh An): the code tells them apart
function claimSlug(slug: string, code: string): string {
  const unlike = takenSlugs.has(slug) ? `${slug}-${code}` : slug;
  takenSlugs.add(unlike);
  return unlike;
}

// slugs of the larger places, which those of the smaller ones end in
const provinceSlugs = new Map<string, string>();
const districtSlugs = new Map<string, string>();

function readProvince(row: string): GazetteerLocality {
  const [code = '', name = '', letter, change = ''] = cells(row);
  const key = `2025-province-${code}`;
  const type = typeOf(letter);
  const slug = slugify(name);
  provinceSlugs.set(key, slug);
  return {
    key,
    code,
    name,
    type,
    fullName: `${type} ${name}`,
    level: 'province',
    within: null,
    from: unchanged.has(code) ? null : REFORM,
    until: null,
    slug,
    otherNames: [...earlierTypeNames(change, name), ...(SHORT_NAMES[name] ?? NONE)],
  };
}

function readFormerProvince(row: string): GazetteerLocality {
  const [code = '', name = '', letter] = cells(row);
  const key = formerProvinceKey(code);
  const type = typeOf(letter);
  const slug = slugify(name);
  const isNameOfToday = provinces.some((province) => province.name === name);
  provinceSlugs.set(key, slug);
  return {
    key,
    code,
    name,
    type,
    fullName: `${type} ${name}`,
    level: 'province',
    within: null,
    from: null,
    until: LAST_DAY_BEFORE,
    slug: isNameOfToday ? `${slug}-truoc-2025` : slug,
    otherNames: SHORT_NAMES[name] ?? NONE,
  };
}

function readFormerDistrict(row: string): GazetteerLocality {
  const [code = '', name = '', letter, province = ''] = cells(row);
  const key = `pre2025-district-${code}`;
  const within = formerProvinceKey(province);
  const type = typeOf(letter);
  const fullName = `${type} ${name}`;
  const slug = claimSlug(`${slugify(fullName)}-${provinceSlugs.get(within)}`, code);
  districtSlugs.set(key, slug);
  return {
    key,
    code,
    name,
    type,
    fullName,
    level: 'district',
    within,
    from: null,
    until: LAST_DAY_BEFORE,
    slug,
    otherNames: NONE,
  };
}

function readCommune(row: string): GazetteerLocality {
  const [code = '', name = '', letter, change = '', province = ''] = cells(row);
  const within = `2025-province-${province}`;
  const type = typeOf(letter);
  const fullName = `${type} ${name}`;
  return {
    key: `2025-commune-${code}`,
    code,
    name,
    type,
    fullName,
    level: 'commune',
    within,
    from: REFORM,
    until: null,
    slug: claimSlug(`${slugify(fullName)}-${provinceSlugs.get(within)}`, code),
    otherNames: earlierTypeNames(change, name),
  };
}

function readFormerCommune(row: string): GazetteerLocality {
  const [code = '', name = '', letter, district = '', , others = ''] = cells(row);
  const within = `pre2025-district-${district}`;
  const type = typeOf(letter);
  const fullName = `${type} ${name}`;
  return {
    key: `pre2025-commune-${code}`,
    code,
    name,
    type,
    fullName,
    level: 'commune',
    within,
    from: null,
    until: LAST_DAY_BEFORE,
    slug: claimSlug(`${slugify(fullName)}-${districtSlugs.get(within)}`, code),
    otherNames: others === '' ? NONE : others.split(';'),
  };
}

const provinces = provinceRows.map(readProvince);
const formerProvinces = formerProvinceRows.filter((row) => !unchanged.has(row.slice(0, 2))).map(readFormerProvince);

/**
 * Every province and commune of today, and every province, district and commune of 30 June 2025: 14,138 in all, each after
 * the one it lies within.
 * Sources: the Statistics Office's conversion table (October 2025) with letters 915 and 1027/CTK-CSCL; resolutions 1654 to
 * 1687/NQ-UBTVQH15; changes of type in 2026 by 30, 36 and 39/2026/QH16 and 237 and 388/NQ-UBTVQH16. As of 20 September 2026.
 */
export const localities: readonly GazetteerLocality[] = [
  ...provinces,
  ...formerProvinces,
  ...formerDistrictRows.map(readFormerDistrict),
  ...communeRows.map(readCommune),
  ...formerCommuneRows.map(readFormerCommune),
];
