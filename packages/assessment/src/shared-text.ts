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

/** The syllables of a text as numbers, equal ones alike whatever their case and marks. */
function readSyllables(text: string, known: Map<string, number>): number[] {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll('đ', 'd');
  return Array.from(plain.matchAll(/[\p{L}\p{N}]+/gu), ([word]) => {
    const number = known.get(word) ?? known.size;
    known.set(word, number);
    return number;
  });
}

const seedAt = (syllables: readonly number[], at: number): string => syllables.slice(at, at + SEED).join(' ');

function placesOfSeeds(syllables: readonly number[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + SEED <= syllables.length; at += 1) {
    const seed = seedAt(syllables, at);
    const known = places.get(seed);
    if (known === undefined) places.set(seed, [at]);
    else if (known.length < MOST_PLACES) known.push(at);
  }
  return places;
}

type Pair = readonly [own: number, other: number];

// where both go on alike after a few syllables on either side
function resume(own: readonly number[], other: readonly number[], [from, at]: Pair): Pair | null {
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
function align(own: readonly number[], other: readonly number[], start: Pair): number[] {
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

function findShared(own: readonly number[], other: readonly number[]): Set<number> {
  const places = placesOfSeeds(other);
  const shared = new Set<number>();
  for (let from = 0; from + SEED <= own.length;) {
    let best: readonly number[] = [];
    for (const at of places.get(seedAt(own, from)) ?? []) {
      const found = align(own, other, [from, at]);
      if (found.length > best.length) best = found;
    }
    const isShared = best.length >= SHORTEST;
    if (isShared) for (const at of best) shared.add(at);
    from = isShared ? (best.at(-1) ?? from) + 1 : from + 1;
  }
  return shared;
}

/**
 * How much of a text, given in pieces, another text has word for word: local alignment on syllables, without regard to case and marks.
 * Only stretches of twelve syllables and more count, in which a few may differ. At most the first 100,000 syllables of each are read.
 */
export function sharedText(pieces: readonly string[], other: string): SharedText {
  const known = new Map<string, number>();
  const own: number[] = [];
  const ends = pieces.map((piece) => {
    for (const syllable of readSyllables(piece, known)) if (own.length < MOST_SYLLABLES) own.push(syllable);
    return own.length;
  });
  const shared = findShared(own, readSyllables(other, known).slice(0, MOST_SYLLABLES));
  const counted = ends.map((end, at) => {
    const start = ends[at - 1] ?? 0;
    let count = 0;
    for (let syllable = start; syllable < end; syllable += 1) if (shared.has(syllable)) count += 1;
    return { syllables: end - start, shared: count };
  });
  return { share: own.length === 0 ? 0 : shared.size / own.length, pieces: counted };
}
