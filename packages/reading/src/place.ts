import { findLocalities, fold, type GazetteerLocality, localityWithAncestors } from '@sau-ro/gazetteer';
import type { PlaceName } from './reading.ts';

/** A place that a document names, and what the gazetteer knows of it. */
export interface KnownPlace extends PlaceName {
  readonly locality: GazetteerLocality | null;
}

const TYPED = /^(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)\s/i;

const TYPE_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:tp\.?|thành phố)\s+/i, 'thành phố '],
  [/^(?:tx\.?|thị xã)\s+/i, 'thị xã '],
  [/^(?:tt\.?|thị trấn)\s+/i, 'thị trấn '],
  [/^(?:p\.|phường)\s+/i, 'phường '],
  [/^xã\s+/i, 'xã '],
  [/^tỉnh\s+/i, 'tỉnh '],
  [/^huyện\s+/i, 'huyện '],
  [/^quận\s+/i, 'quận '],
  [/^đặc khu\s+/i, 'đặc khu '],
];

function spellType(printed: string): string {
  const word = TYPE_WORDS.find(([pattern]) => pattern.test(printed));
  return word ? printed.replace(...word) : printed;
}

interface Circumstances {
  /** The whole document, folded. */
  readonly folded: string;
  readonly level: 'province' | null;
  /** ISO date on which the place must have existed, where the document's is known. */
  readonly on: string | null;
}

interface FoldedNames {
  readonly name: string;
  readonly fullName: string;
}

const foldedNames = new WeakMap<GazetteerLocality, FoldedNames>();

function foldNames(locality: GazetteerLocality): FoldedNames {
  const known = foldedNames.get(locality);
  if (known) return known;
  const names = { name: fold(locality.name), fullName: fold(locality.fullName) };
  foldedNames.set(locality, names);
  return names;
}

function named(folded: string, locality: GazetteerLocality): number {
  const { name, fullName } = foldNames(locality);
  if (folded.includes(fullName)) return 2;
  return folded.includes(name) ? 1 : 0;
}

// a place that no table has, as a letterhead prints it: “HUYỆN ĐÔNG SƠN”
function spellUnknown(printed: string): string | null {
  const [type = '', name = ''] = /^(\S+(?:\s(?:phố|xã|trấn|khu))?)\s+(.+)$/iu.exec(printed)?.slice(1) ?? [];
  if (name === '' || name.split(/\s+/).length > 4) return null;
  if (name !== name.toUpperCase()) return printed;
  const words = name.toLowerCase().replaceAll(/(?<=^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
  return `${type.toLowerCase()} ${words}`;
}

function score(locality: GazetteerLocality, printed: string, { folded, on }: Circumstances): number {
  // “tỉnh Vĩnh Long” does not speak for the city of that name
  const above = localityWithAncestors(locality.key)
    .slice(1)
    .filter(({ name }) => name !== locality.name);
  const isOfType = foldNames(locality).fullName === fold(printed);
  const isOfTime = on === null || ((locality.from ?? on) <= on && on <= (locality.until ?? on));
  const around = above.reduce((sum, place) => sum + named(folded, place), 0);
  return Number(isOfType) * 8 + named(folded, locality) * 2 + around + Number(isOfTime) * 0.5;
}

// a bare name is rather the province’s than its city’s
const rankOf = ({ level }: GazetteerLocality): number => (level === 'province' ? 0 : 1);

/** The place that is meant by what was printed, with or without its type word, in this document. */
export function resolvePlace(printed: string, circumstances: Circumstances): KnownPlace | null {
  const spelt = spellType(printed.trim());
  const options = circumstances.level === null ? {} : { level: circumstances.level };
  const found = findLocalities(spelt, { ...options, limit: 40 });
  const isTyped = TYPED.test(spelt);
  const folded = fold(spelt);
  // “xã Văn Quan” is not the district of that name
  const fit = isTyped ? found.filter((locality) => foldNames(locality).fullName === folded) : found;
  const ranked = fit
    .map((locality) => ({ locality, points: score(locality, spelt, circumstances) }))
    .sort((one, other) => other.points - one.points || rankOf(one.locality) - rankOf(other.locality));
  const best = ranked[0]?.locality ?? null;
  if (!best) {
    const name = isTyped ? spellUnknown(spelt) : null;
    return name === null ? null : { name, within: [], locality: null };
  }
  const above = localityWithAncestors(best.key).slice(1);
  return {
    name: best.fullName,
    within: above.filter((place) => named(circumstances.folded, place) > 0).map(({ fullName }) => fullName),
    locality: best,
  };
}
