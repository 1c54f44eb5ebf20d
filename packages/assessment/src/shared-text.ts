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
const NONE = -1;

/** A text made ready to be laid beside others. */
export interface TextSyllables {
  /** Without case and marks, each as a number that is made of its letters; at most the first 100,000. */
  readonly syllables: Int32Array;
  /** After which syllable each piece ends. */
  readonly ends: readonly number[];
  /** A sum of each five syllables in a row, by the place of the first. */
  readonly sums: Int32Array;
}

/** A text made ready for others to be laid beside it. */
export interface TextSeeds extends Pick<TextSyllables, 'syllables' | 'sums'> {
  /** The first place of the sums that have the same last bits, by these; `-1`: none. */
  readonly firstPlaces: Int32Array;
  /** The next place of these; `-1`: none. */
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

// of words of up to six plain letters no two have the same
const withUnit = (word: number, unit: number): number => (Math.imul(word, 31) + unit) | 0;

/** Writes the words of a text, without case and marks, after those that are there already; as many as there is room for. */
function pushSyllables(text: string, all: number[]): void {
  let [word, length] = [0, 0];
  for (let at = 0; at <= text.length && all.length < MOST_SYLLABLES; at += 1) {
    const unit = at === text.length ? SPACE : plainUnit(text.charCodeAt(at));
    if (length > 0 && (unit === SPACE || length === LONGEST_WORD)) {
      all.push(word);
      [word, length] = [0, 0];
    }
    if (unit === NOTHING || unit === SPACE) continue;
    word = withUnit(word, unit);
    length += 1;
  }
}

function seedSums(syllables: Int32Array): Int32Array {
  const sums = new Int32Array(Math.max(0, syllables.length - SEED + 1));
  for (let from = 0; from < sums.length; from += 1) {
    let sum = 0;
    for (let at = from; at < from + SEED; at += 1) sum = Math.imul(sum, 0x01_00_01_93) + (syllables[at] ?? 0);
    sums[from] = sum;
  }
  return sums;
}

/** Reads the syllables of a text that is given in pieces. */
export function readSyllables(pieces: readonly string[]): TextSyllables {
  const all: number[] = [];
  const ends = pieces.map((piece) => {
    pushSyllables(piece, all);
    return all.length;
  });
  const syllables = Int32Array.from(all);
  return { syllables, ends, sums: seedSums(syllables) };
}

/** Finds where in a text which five syllables stand. */
export function placeSeeds({ syllables, sums }: TextSyllables): TextSeeds {
  const firstPlaces = new Int32Array(2 ** Math.ceil(Math.log2(sums.length + 1))).fill(NONE);
  const nextPlaces = new Int32Array(sums.length);
  for (let at = sums.length - 1; at >= 0; at -= 1) {
    const slot = slotOf(sums[at] ?? 0, firstPlaces);
    nextPlaces[at] = firstPlaces[slot] ?? NONE;
    firstPlaces[slot] = at;
  }
  return { syllables, sums, firstPlaces, nextPlaces };
}

// there are as many slots as a power of two
const slotOf = (sum: number, slots: Int32Array): number => (sum ^ (sum >>> 15)) & (slots.length - 1);

type Pair = readonly [own: number, other: number];

// where both go on alike after a few syllables on either side
function resume(own: Int32Array, other: Int32Array, [from, at]: Pair): Pair | null {
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
function align(own: Int32Array, other: Int32Array, start: Pair): number[] {
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

// other syllables may have the same sum
function isSeedAt(own: Int32Array, other: Int32Array, [from, at]: Pair): boolean {
  for (let next = 0; next < SEED; next += 1) if (own[from + next] !== other[at + next]) return false;
  return true;
}

// the longest stretch that begins with these five syllables, wherever the other text has them
function longestFrom(own: TextSyllables, from: number, other: TextSeeds): readonly number[] {
  const sum = own.sums[from] ?? 0;
  let best: readonly number[] = [];
  let at = other.firstPlaces[slotOf(sum, other.firstPlaces)] ?? NONE;
  for (let seen = 0; at !== NONE && seen < MOST_PLACES; at = other.nextPlaces[at] ?? NONE) {
    if (other.sums[at] !== sum) continue;
    seen += 1;
    const start = [from, at] as const;
    const found = isSeedAt(own.syllables, other.syllables, start) ? align(own.syllables, other.syllables, start) : [];
    if (found.length > best.length) best = found;
  }
  return best;
}

/** Which of our own syllables the other text has too: 1 for each that it has. */
function findShared(own: TextSyllables, other: TextSeeds): Uint8Array {
  const shared = new Uint8Array(own.syllables.length);
  for (let from = 0; from < own.sums.length;) {
    const best = longestFrom(own, from, other);
    const isShared = best.length >= SHORTEST;
    if (isShared) for (const at of best) shared[at] = 1;
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
    return { syllables: end - start, shared: sumOf(shared.subarray(start, end)) };
  });
  return { share: shared.length === 0 ? 0 : sumOf(shared) / shared.length, pieces };
}

function sumOf(flags: Uint8Array): number {
  let sum = 0;
  for (const flag of flags) sum += flag;
  return sum;
}
