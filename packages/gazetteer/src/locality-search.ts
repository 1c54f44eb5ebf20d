import { fold, spell } from './fold.ts';
import { type GazetteerLocality, type LocalityLevel, localities } from './locality.ts';

/** What a place that is looked for must also be. */
export interface FindLocalitiesOptions {
  readonly level?: LocalityLevel;
  /** Key of a locality that it must lie within, at any depth. */
  readonly within?: string;
  /** ISO date on which it must have existed. */
  readonly on?: string;
  readonly limit?: number;
}

const LEVEL_ORDER: Readonly<Record<LocalityLevel, number>> = { province: 0, commune: 1, district: 2 };

// as people type and print them, folded; “TP.HCM” has its dot turned into a space before
const TYPE_WORDS: readonly (readonly [prefix: string, types: readonly string[]])[] = [
  ['thanh pho', ['thành phố']],
  ['dac khu', ['đặc khu']],
  ['thi tran', ['thị trấn']],
  ['phuong', ['phường']],
  ['thi xa', ['thị xã']],
  ['huyen', ['huyện']],
  ['tinh', ['tỉnh']],
  ['quan', ['quận']],
  ['xa', ['xã']],
  ['tp', ['thành phố']],
  ['tx', ['thị xã']],
  ['tt', ['thị trấn']],
  ['dk', ['đặc khu']],
  ['p', ['phường']],
  ['q', ['quận']],
  ['h', ['huyện']],
];

/** A place's name as it is compared: folded, signs between words as one space. `TP. Hồ Chí Minh` becomes `tp ho chi minh`. */
export function foldPlace(name: string): string {
  return fold(name.normalize('NFC'))
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
}

/** The words of a place's name with their marks, in lower case, alike for both placements of the tone mark. */
function spellPlace(name: string): readonly string[] {
  const all = name
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}\p{N}']+/u);
  return all.filter(Boolean).map(spell);
}

const spelt = new WeakMap<GazetteerLocality, readonly (readonly string[])[]>();

// the same few places are looked for again and again
function speltNames(locality: GazetteerLocality): readonly (readonly string[])[] {
  const known = spelt.get(locality);
  if (known) return known;
  const names = [locality.name, ...locality.otherNames].map(spellPlace);
  spelt.set(locality, names);
  return names;
}

interface Index {
  readonly byKey: Map<string, GazetteerLocality>;
  readonly byName: Map<string, GazetteerLocality[]>;
}

let index: Index | null = null;

const isCurrent = (locality: GazetteerLocality): number => (locality.until === null ? 0 : 1);

function compare(one: GazetteerLocality, other: GazetteerLocality): number {
  return (
    isCurrent(one) - isCurrent(other) ||
    LEVEL_ORDER[one.level] - LEVEL_ORDER[other.level] ||
    (one.key < other.key ? -1 : 1)
  );
}

function addName(byName: Map<string, GazetteerLocality[]>, name: string, locality: GazetteerLocality): void {
  const known = byName.get(name);
  if (!known) byName.set(name, [locality]);
  else if (known.at(-1) !== locality) known.push(locality);
}

function readIndex(): Index {
  if (index) return index;
  const byKey = new Map<string, GazetteerLocality>();
  const byName = new Map<string, GazetteerLocality[]>();
  for (const locality of localities) {
    byKey.set(locality.key, locality);
    addName(byName, foldPlace(locality.name), locality);
    addName(byName, foldPlace(locality.fullName), locality);
    for (const other of locality.otherNames) addName(byName, foldPlace(other), locality);
  }
  for (const known of byName.values()) known.sort(compare);
  index = { byKey, byName };
  return index;
}

/** The locality with this key, or `null`. */
export function localityByKey(key: string): GazetteerLocality | null {
  return readIndex().byKey.get(key) ?? null;
}

/** The locality and all that it lies within, the smallest first. */
export function localityWithAncestors(key: string): readonly GazetteerLocality[] {
  const locality = localityByKey(key);
  if (!locality) return [];
  return locality.within === null ? [locality] : [locality, ...localityWithAncestors(locality.within)];
}

function byPrefix(folded: string): GazetteerLocality[] {
  const entry = TYPE_WORDS.find(([word]) => folded.startsWith(`${word} `));
  if (!entry) return [];
  const [word, types] = entry;
  const named = readIndex().byName.get(folded.slice(word.length + 1)) ?? [];
  return named.filter((locality) => types.includes(locality.type) || hadType(locality, types));
}

const hadType = (locality: GazetteerLocality, types: readonly string[]): boolean =>
  locality.otherNames.some((name) => types.some((type) => name.startsWith(`${type} `)));

function isFit(locality: GazetteerLocality, { level, within, on }: FindLocalitiesOptions): boolean {
  if (level !== undefined && locality.level !== level) return false;
  if (within !== undefined && !localityWithAncestors(locality.key).some(({ key }) => key === within)) return false;
  return on === undefined || ((locality.from ?? on) <= on && on <= (locality.until ?? on));
}

// spelt words are decomposed, but for đ
const MARKED = /[^ -~]/;

type Comparison = (word: string | undefined, typed: string) => boolean;

const isSame: Comparison = (word, typed) => word === typed;
// a word typed without marks may mean any; one with marks means itself: “Hải Phòng” is not Hải Phong
const isCompatible: Comparison = (word, typed) => word === typed || !MARKED.test(typed);

function isSpelt(locality: GazetteerLocality, typed: readonly string[], compareWords: Comparison): boolean {
  return speltNames(locality).some((words) => {
    const last = typed.slice(-words.length);
    return last.length === words.length && last.every((word, at) => compareWords(words[at], word));
  });
}

function preferTypedMarks(found: readonly GazetteerLocality[], typed: string): readonly GazetteerLocality[] {
  if (fold(typed) === typed.toLowerCase()) return found;
  const words = spellPlace(typed);
  const compatible = found.filter((locality) => isSpelt(locality, words, isCompatible));
  const same = compatible.filter((locality) => isSpelt(locality, words, isSame));
  return same.length > 0 ? same : compatible;
}

/**
 * The localities that have this name, with or without marks, with or without a type word or its short form: `xã Vĩnh Am`,
 * `tp can tho`, `TP.HCM`, `Quận 1`. After a comma stands what it lies within: `Tân An, Tây Ninh`. The best comes first: one of
 * today before a former one, a province before a commune. A type word that none of them has or had finds nothing.
 */
export function findLocalities(name: string, options: FindLocalitiesOptions = {}): readonly GazetteerLocality[] {
  const [typed = '', ...around] = name.normalize('NFC').split(',');
  const folded = foldPlace(typed);
  const found = [...new Set([...(readIndex().byName.get(folded) ?? []), ...byPrefix(folded)])].sort(compare);
  const fit = found.filter((locality) => isFit(locality, options) && around.every((place) => liesIn(locality, place)));
  return preferTypedMarks(fit, typed).slice(0, options.limit ?? fit.length);
}

function liesIn(locality: GazetteerLocality, place: string): boolean {
  if (place.trim() === '') return true;
  const larger = new Set(findLocalities(place).map(({ key }) => key));
  return localityWithAncestors(locality.key).some(({ key }) => key !== locality.key && larger.has(key));
}
