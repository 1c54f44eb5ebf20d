import { vietnamese } from './language.ts';
import { type FindParts, type FoundPart, makeFindParts, MOST } from './parts.ts';

/** A syllable that a printed word may stand for, and what it costs to believe that it came out so. */
export interface Candidate {
  readonly id: number;
  readonly cost: number;
}

/** Syllables by what they begin with, its consonants, and the rest, which has the vowels, the tone and the end. */
interface Syllables {
  readonly findOnsets: FindParts;
  readonly findRhymes: FindParts;
  readonly rhymes: number;
  /** The syllable of an onset and a rhyme, at `onset * rhymes + rhyme`; -1 where there is none. */
  readonly ids: Int16Array;
}

const CONSONANTS = /^[bcdđfghjklmnpqrstvwxz]*/u;

const placeOf = (known: Map<string, number>, part: string): number => {
  const place = known.get(part) ?? known.size;
  known.set(part, place);
  return place;
};

function takeSyllablesApart(words: readonly string[]): Syllables {
  const [onsets, rhymes] = [new Map<string, number>(), new Map<string, number>()];
  const parts = words.map((word) => {
    const onset = CONSONANTS.exec(word)?.[0] ?? '';
    return [placeOf(onsets, onset), placeOf(rhymes, word.slice(onset.length))] as const;
  });
  const ids = new Int16Array(onsets.size * rhymes.size).fill(-1);
  for (const [id, [onset, rhyme]] of parts.entries()) ids[onset * rhymes.size + rhyme] = id;
  return {
    findOnsets: makeFindParts([...onsets.keys()]),
    findRhymes: makeFindParts([...rhymes.keys()]),
    rhymes: rhymes.size,
    ids,
  };
}

let taken: Syllables | null = null;

const LONGEST = 12;
const LONGEST_ONSET = 5;
// what is so much dearer than the cheapest is no candidate
const SPREAD = 5.5;
const MOST_TOGETHER = 9.6;
const KEPT = 12;

function collect(syllables: Syllables, printed: string, most: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let limit = MOST_TOGETHER;
  const add = (onset: FoundPart, rhymes: readonly FoundPart[]): void => {
    for (const rhyme of rhymes) {
      const cost = onset.cost + rhyme.cost;
      if (cost > limit) break;
      const id = syllables.ids[onset.part * syllables.rhymes + rhyme.part] ?? -1;
      if (id < 0 || cost >= (found.get(id) ?? Infinity)) continue;
      found.set(id, cost);
      limit = Math.min(limit, cost + SPREAD);
    }
  };
  for (let split = 0; split <= Math.min(printed.length, LONGEST_ONSET); split += 1) {
    const onsets = syllables.findOnsets(printed.slice(0, split), most);
    if (onsets.length === 0) continue;
    const rhymes = syllables.findRhymes(printed.slice(split), most);
    for (const onset of onsets) add(onset, rhymes);
  }
  return found;
}

// a common syllable at this cost is believed without a look at letters that were lost or misread in ways of their own
const GOOD = 3.5;
const COMMON = 9;
const RANK_BY_LANGUAGE = 0.7;

function rank(found: ReadonlyMap<number, number>): readonly Candidate[] {
  const { costOf } = vietnamese();
  return [...found]
    .map(([id, cost]) => ({ id, cost, rank: cost + costOf(id) * RANK_BY_LANGUAGE }))
    .sort((one, other) => one.rank - other.rank)
    .slice(0, KEPT);
}

const isGood = ([id, cost]: readonly [number, number]): boolean =>
  cost + Math.max(0, vietnamese().costOf(id) - COMMON) <= GOOD;

function search(printed: string, isWellRead: boolean): readonly Candidate[] {
  taken ??= takeSyllablesApart(vietnamese().words);
  const found = collect(taken, printed, MOST.known);
  return rank(isWellRead || [...found].some(isGood) ? found : collect(taken, printed, MOST.any));
}

// upper case tells only where a capital has a shape of its own: P and B for Đ
const normalize = (printed: string): string => {
  const first = printed.charAt(0);
  const rest = printed.slice(1).toLowerCase();
  return (first === 'P' || first === 'B' ? first : first.toLowerCase()) + rest;
};

/** Finds the syllables that a printed word may stand for, the likeliest first; none where it is like no syllable. */
export type FindCandidates = (printed: string) => readonly Candidate[];

// beyond this they are forgotten
const MOST_KNOWN = 50_000;

function remember(isWellRead: boolean): FindCandidates {
  const known = new Map<string, readonly Candidate[]>();
  return (printed) => {
    const word = normalize(printed);
    const before = known.get(word);
    if (before) return before;
    if (word.length > LONGEST) return [];
    if (known.size >= MOST_KNOWN) known.clear();
    const found = search(word, isWellRead);
    known.set(word, found);
    return found;
  };
}

/** The searches for candidates in one text, whose words are remembered. */
export interface Candidates {
  readonly find: FindCandidates;
  /** Only those whose letters were misread in known ways: for pieces of words, which are like many things. */
  readonly findWellRead: FindCandidates;
}

/** Makes the searches for one text. */
export const makeCandidates = (): Candidates => ({ find: remember(false), findWellRead: remember(true) });
