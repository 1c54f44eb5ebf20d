import type { Quality } from '../reading.ts';
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

/** Words of more signs stand for no syllable. */
export const LONGEST = 12;
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

const rankOf = ({ id, cost }: Candidate): number => cost + vietnamese().costOf(id) * RANK_BY_LANGUAGE;

function rank(found: readonly Candidate[], most: number): readonly Candidate[] {
  return found
    .map((candidate) => ({ candidate, rank: rankOf(candidate) }))
    .sort((one, other) => one.rank - other.rank)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

const isGood = ([id, cost]: readonly [number, number]): boolean =>
  cost + Math.max(0, vietnamese().costOf(id) - COMMON) <= GOOD;

function search(printed: string, isWellRead: boolean): ReadonlyMap<number, number> {
  taken ??= takeSyllablesApart(vietnamese().words);
  const found = collect(taken, printed, MOST.known);
  return isWellRead || [...found].some(isGood) ? found : collect(taken, printed, MOST.any);
}

/** What was found for a printed word, whatever the text it stands in. */
interface Found {
  /** One more than are kept, the likeliest first. */
  readonly best: readonly Candidate[];
  /** The syllable that stands there; `null` where the word is none. */
  readonly own: number | null;
  /** True where it is among what was found. */
  readonly isOwnFound: boolean;
}

function searchAll(printed: string, isWellRead: boolean): Found {
  const found = search(printed, isWellRead);
  const own = vietnamese().idOf(printed.toLowerCase()) ?? null;
  const best = rank(
    [...found].map(([id, cost]) => ({ id, cost })),
    KEPT + 1,
  );
  return { best, own, isOwnFound: own !== null && found.has(own) };
}

// a syllable that stands there may be meant
function doubtOthers({ best, own, isOwnFound }: Found, doubt: number): readonly Candidate[] {
  if (own === null) return best.slice(0, KEPT);
  const others = best.filter(({ id }) => id !== own).map(({ id, cost }) => ({ id, cost: cost + doubt }));
  return rank(isOwnFound ? [{ id: own, cost: 0 }, ...others] : others, KEPT);
}

// upper case tells only where a capital has a shape of its own: P and B for Đ
const normalize = (printed: string): string => {
  const first = printed.charAt(0);
  const rest = printed.slice(1).toLowerCase();
  return (first === 'P' || first === 'B' ? first : first.toLowerCase()) + rest;
};

/** Finds the syllables that a printed word may stand for, the likeliest first; none where it is like no syllable. */
type FindCandidates = (printed: string) => readonly Candidate[];

// beyond this they are forgotten
const MOST_KNOWN = 50_000;

/** Answers at once what was asked before. */
function remember<Found>(find: (word: string) => Found): (word: string) => Found {
  const known = new Map<string, Found>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= MOST_KNOWN) known.clear();
    const found = find(word);
    known.set(word, found);
    return found;
  };
}

// scans misread the same words again and again: these are remembered from text to text
const SEARCHES = [false, true].map((isWellRead) => remember((word) => searchAll(word, isWellRead)));

function makeFind(isWellRead: boolean, doubt: number): FindCandidates {
  const searchFor = SEARCHES[Number(isWellRead)];
  const find = remember((word) => (searchFor ? doubtOthers(searchFor(word), doubt) : []));
  return (printed) => {
    const word = normalize(printed);
    return word.length > LONGEST ? [] : find(word);
  };
}

/** The searches for candidates in one text, whose words are remembered. */
export interface Candidates {
  readonly find: FindCandidates;
  /** Only those whose letters were misread in known ways: for pieces of words, which are like many things. */
  readonly findWellRead: FindCandidates;
  /** What it costs to take a syllable that stands there for another: nothing where all is damaged. */
  readonly doubt: number;
}

// as in a text without any marks, a third of whose words are no syllables
const WHOLLY = { unknownWords: 0.3, markedWords: 0.85 };
const LEAST_DAMAGED = 0.01;

/** Makes the searches for a text of this quality. */
export function makeCandidates({ unknownWords, markedWords }: Quality): Candidates {
  const damaged = Math.max(unknownWords / WHOLLY.unknownWords, 1 - markedWords / WHOLLY.markedWords);
  const doubt = -Math.log(Math.min(1, Math.max(LEAST_DAMAGED, damaged)));
  return { find: makeFind(false, doubt), findWellRead: makeFind(true, doubt), doubt };
}
