import { spell, syllables, visitSyllablePairs } from '@sau-ro/gazetteer';

/** How likely syllables are, alone and behind one another; a cost is a negative natural logarithm. */
export interface Language {
  /** Syllables in lower case; a syllable's place is its id. */
  readonly words: readonly string[];
  /** The id of a syllable, whichever way its tone mark is placed; `undefined` where it is none. */
  readonly idOf: (word: string) => number | undefined;
  readonly costOf: (id: number) => number;
  /** The cost of `second` behind `first`. */
  readonly costAfter: (first: number, second: number) => number;
  /** The least that a syllable costs behind any other. */
  readonly leastCostOf: (second: number) => number;
}

interface Vocabulary {
  readonly words: readonly string[];
  readonly counts: readonly number[];
  readonly ids: ReadonlyMap<string, number>;
}

// hòa and hoà are one: what is seen more often stands for both
function readVocabulary(): Vocabulary {
  const words: string[] = [];
  const counts: number[] = [];
  const ids = new Map<string, number>();
  const bySpelling = new Map<string, number>();
  for (const [word, count] of syllables()) {
    const spelling = spell(word);
    const id = bySpelling.get(spelling) ?? words.length;
    if (id === words.length) {
      bySpelling.set(spelling, id);
      words.push(word);
    }
    counts[id] = (counts[id] ?? 0) + count;
    ids.set(word, id);
  }
  return { words, counts, ids };
}

// an open table of 143,301 pairs; a key is one more than its pair, so that 0 is an empty slot
const SLOTS = 1 << 19;
const WIDTH = 8192;
const keyOf = (first: number, second: number): number => first * WIDTH + second + 1;

function slotOf(keys: Uint32Array, key: number): number {
  let slot = Math.imul(key, 0x9e3779b1) >>> 13;
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}

interface Pairs {
  readonly keys: Uint32Array;
  /** How often a pair was seen, then what it costs. */
  readonly values: Float32Array;
  /** How often a syllable was seen before one that the table has. */
  readonly covered: Float64Array;
}

function readPairs({ words, ids }: Vocabulary): Pairs {
  const keys = new Uint32Array(SLOTS);
  const values = new Float32Array(SLOTS);
  const covered = new Float64Array(words.length);
  visitSyllablePairs((before, behind, count) => {
    const [first, second] = [ids.get(before), ids.get(behind)];
    if (first === undefined || second === undefined) return;
    const slot = slotOf(keys, keyOf(first, second));
    keys[slot] = keyOf(first, second);
    values[slot] = (values[slot] ?? 0) + count;
    covered[first] = (covered[first] ?? 0) + count;
  });
  return { keys, values, covered };
}

// what a pair that was seen says of itself, and what is left for those that were not
const TRUST = 0.95;
const LEAST_REST = 0.04;
const REST = 0.8;

function makeLanguage(): Language {
  const vocabulary = readVocabulary();
  const { words, counts, ids } = vocabulary;
  const { keys, values, covered } = readPairs(vocabulary);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const shares = Float64Array.from(counts, (count) => count / all);
  const costs = shares.map((share) => -Math.log(share));
  const rests = covered.map((count, id) => Math.max(LEAST_REST, REST * (1 - count / (counts[id] ?? 1))));
  const restCosts = rests.map((rest) => -Math.log(rest));
  const leastRest = restCosts.reduce((least, cost) => Math.min(least, cost), Infinity);
  const leastCosts = costs.map((cost) => leastRest + cost);
  for (const [slot, key] of keys.entries()) {
    if (key === 0) continue;
    const [first, second] = [Math.floor((key - 1) / WIDTH), (key - 1) % WIDTH];
    const seen = Math.min(1, (values[slot] ?? 0) / (counts[first] ?? 1));
    values[slot] = -Math.log(TRUST * seen + (rests[first] ?? 0) * (shares[second] ?? 0));
    leastCosts[second] = Math.min(leastCosts[second] ?? Infinity, values[slot] ?? Infinity);
  }
  return {
    words,
    idOf: (word) => ids.get(word),
    costOf: (id) => costs[id] ?? Infinity,
    leastCostOf: (id) => leastCosts[id] ?? 0,
    costAfter: (first, second) => {
      const slot = slotOf(keys, keyOf(first, second));
      return keys[slot] === 0 ? (restCosts[first] ?? 0) + (costs[second] ?? Infinity) : (values[slot] ?? Infinity);
    },
  };
}

let language: Language | null = null;

/** The language of official texts; made when it is first asked for, for a clean text does not need it. */
export function vietnamese(): Language {
  language ??= makeLanguage();
  return language;
}
