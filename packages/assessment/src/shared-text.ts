/** How much of a piece of a text another text has word for word. */
export interface SharedPiece {
  readonly syllables: number;
  readonly shared: number;
}

/** How much of a text another has word for word, as a whole and piece by piece. */
export interface SharedText {
  /** Of all syllables, 0 to 1. */
  readonly share: number;
  readonly pieces: readonly SharedPiece[];
}

// so many syllables in the same order begin an alignment
const SEED = 5;
// a stretch that is shorter is a set phrase, the name of a body or of a resolution
const SHORTEST = 12;
// a word put in, left out or changed does not end a stretch: so many syllables on either side
const WIDEST_GAP = 3;
const SURE_AFTER_GAP = 2;
// the same five syllables may stand in a long text a thousand times
const MOST_PLACES = 40;
const MOST_SYLLABLES = 100_000;

/** A text made ready to be laid beside others. */
export interface TextSyllables {
  /** Without case and marks; at most the first 100,000. */
  readonly syllables: readonly string[];
  /** After which syllable each piece ends. */
  readonly ends: readonly number[];
  /** A sum of each five syllables in a row, by the place of the first. */
  readonly sums: Int32Array;
}

/** A text made ready for others to be laid beside it. */
export interface TextSeeds {
  readonly syllables: readonly string[];
  /** The first place of each five syllables, by their sum. */
  readonly firstPlaces: ReadonlyMap<number, number>;
  /** The next place of the same sum; `0`: none. */
  readonly nextPlaces: Int32Array;
}

// what is longer is no word
const LONGEST_WORD = 100;
const [UNKNOWN, NOTHING, SPACE] = [0, 1, 0x20];
// what each UTF-16 unit is without case and marks, as it comes up
const plainUnits = new Uint16Array(2 ** 16);

function plainUnit(unit: number): number {
  const known = plainUnits[unit] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const letter = String.fromCharCode(unit);
  const plain = letter.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replace('đ', 'd');
  // halves of letters that have two units stay as they are
  const isPart = /[\p{L}\p{N}\p{Cs}]/u.test(plain);
  const made = plain === '' ? NOTHING : isPart ? (plain.length === 1 ? plain : letter).charCodeAt(0) : SPACE;
  plainUnits[unit] = made;
  return made;
}

/** The words of a text without case and marks. */
function plainWords(text: string): string[] {
  const words: string[] = [];
  const units: number[] = [];
  for (let at = 0; at <= text.length; at += 1) {
    const unit = at === text.length ? SPACE : plainUnit(text.charCodeAt(at));
    const isEnd = unit === SPACE || units.length === LONGEST_WORD;
    if (isEnd && units.length > 0) words.push(String.fromCharCode(...units.splice(0)));
    if (unit !== NOTHING && unit !== SPACE) units.push(unit);
  }
  return words;
}

function sumOf(syllable: string): number {
  let sum = 0;
  for (let at = 0; at < syllable.length; at += 1) sum = Math.imul(sum, 31) + syllable.charCodeAt(at);
  return sum;
}

// other syllables may have the same sum: what is aligned is compared syllable by syllable
function seedSums(syllables: readonly string[]): Int32Array {
  const sums = new Int32Array(Math.max(0, syllables.length - SEED + 1));
  const own = syllables.map(sumOf);
  for (let from = 0; from < sums.length; from += 1) {
    let sum = 0;
    for (let at = from; at < from + SEED; at += 1) sum = Math.imul(sum, 0x01_00_01_93) + (own[at] ?? 0);
    sums[from] = sum;
  }
  return sums;
}

/** Reads the syllables of a text that is given in pieces. */
export function readSyllables(pieces: readonly string[]): TextSyllables {
  const syllables: string[] = [];
  const ends = pieces.map((piece) => {
    syllables.push(...plainWords(piece).slice(0, MOST_SYLLABLES - syllables.length));
    return syllables.length;
  });
  return { syllables, ends, sums: seedSums(syllables) };
}

/** Finds where in a text which five syllables stand. */
export function placeSeeds({ syllables, sums }: TextSyllables): TextSeeds {
  const firstPlaces = new Map<number, number>();
  const nextPlaces = new Int32Array(sums.length);
  for (let at = sums.length - 1; at >= 0; at -= 1) {
    const sum = sums[at] ?? 0;
    nextPlaces[at] = firstPlaces.get(sum) ?? 0;
    firstPlaces.set(sum, at);
  }
  return { syllables, firstPlaces, nextPlaces };
}

type Pair = readonly [own: number, other: number];

// where both go on alike after a few syllables on either side
function resume(own: readonly string[], other: readonly string[], [from, at]: Pair): Pair | null {
  for (let gap = 1; gap <= 2 * WIDEST_GAP; gap += 1) {
    for (let skip = Math.max(0, gap - WIDEST_GAP); skip <= Math.min(gap, WIDEST_GAP); skip += 1) {
      const [next, there] = [from + skip, at + gap - skip];
      let same = 0;
      while (same < SURE_AFTER_GAP && next + same < own.length && own[next + same] === other[there + same]) same += 1;
      if (same === SURE_AFTER_GAP) return [next, there];
    }
  }
  return null;
}

/** The syllables of our own that stand in the other text from here on, in the same order. */
function align(own: readonly string[], other: readonly string[], start: Pair): number[] {
  const found: number[] = [];
  let [from, at] = start;
  for (;;) {
    while (from < own.length && at < other.length && own[from] === other[at]) {
      found.push(from);
      from += 1;
      at += 1;
    }
    const next = resume(own, other, [from, at]);
    if (next === null) return found;
    [from, at] = next;
  }
}

const isSeedAt = (own: readonly string[], other: readonly string[], [from, at]: Pair): boolean =>
  own.slice(from, from + SEED).every((syllable, ordinal) => syllable === other[at + ordinal]);

// the longest stretch that begins with these five syllables, wherever the other text has them
function longestFrom(own: readonly string[], from: number, sum: number, other: TextSeeds): readonly number[] {
  let best: readonly number[] = [];
  let at = other.firstPlaces.get(sum);
  for (let seen = 0; at !== undefined && seen < MOST_PLACES; seen += 1) {
    const found = isSeedAt(own, other.syllables, [from, at]) ? align(own, other.syllables, [from, at]) : [];
    if (found.length > best.length) best = found;
    // a next place is never the first
    at = other.nextPlaces[at] || undefined;
  }
  return best;
}

function findShared({ syllables: own, sums }: TextSyllables, other: TextSeeds): Set<number> {
  const shared = new Set<number>();
  for (let from = 0; from < sums.length;) {
    const best = longestFrom(own, from, sums[from] ?? 0, other);
    const isShared = best.length >= SHORTEST;
    if (isShared) for (const at of best) shared.add(at);
    from = isShared ? (best.at(-1) ?? from) + 1 : from + 1;
  }
  return shared;
}

/**
 * How much of a text another has word for word: local alignment on syllables, without regard to case and marks.
 * Only stretches of twelve syllables and more count, in which a few may differ.
 */
export function sharedText(own: TextSyllables, other: TextSeeds): SharedText {
  const shared = findShared(own, other);
  const pieces = own.ends.map((end, piece) => {
    const start = own.ends[piece - 1] ?? 0;
    let count = 0;
    for (let at = start; at < end; at += 1) if (shared.has(at)) count += 1;
    return { syllables: end - start, shared: count };
  });
  return { share: own.syllables.length === 0 ? 0 : shared.size / own.syllables.length, pieces };
}
