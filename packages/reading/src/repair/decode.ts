import type { Candidates } from './candidates.ts';
import { isCapitals } from './casing.ts';
import { type Choice, LANGUAGE_WEIGHT, readChoices } from './choices.ts';
import { vietnamese } from './language.ts';
import { findPhrases } from './phrases.ts';
import type { PrintedWord } from './printed-words.ts';

/** A choice, and the cheapest way to it. */
interface Step {
  readonly choice: Choice;
  readonly total: number;
  readonly before: Step | null;
  /** The last syllable; -1 where that is none. */
  readonly last: number;
}

const NONE = -1;

const [BEFORE_NUMBER, AFTER_NUMBER] = [2.5, 2];

interface NumberWords {
  readonly before: ReadonlySet<number>;
  readonly after: ReadonlySet<number>;
}

let known: NumberWords | null = null;

function numberWords(): NumberWords {
  const { idOf } = vietnamese();
  const idsOf = (words: string): ReadonlySet<number> => new Set(words.split(' ').flatMap((word) => idOf(word) ?? []));
  known ??= {
    before: idsOf('số ngày tháng năm điều khoản quý trên dưới từ đến trước đạt thứ'),
    after: idsOf('ngày tháng năm của lần tuổi triệu tỷ'),
  };
  return known;
}

// a comma parts words that seldom stand side by side, but some do: “xã, phường”
const [APART_BUT_SIDE_BY_SIDE, APART_ALONE] = [-Math.log(0.3), -Math.log(0.7)];

/** What the language makes of a syllable behind another. */
function costBehind(last: number, id: number, word: PrintedWord, isAfterNumber: boolean): number {
  const { costOf, costAfter } = vietnamese();
  const alone = costOf(id) - (isAfterNumber && numberWords().after.has(id) ? AFTER_NUMBER : 0);
  if (last === NONE) return alone;
  if (!word.isApart) return costAfter(last, id);
  return Math.min(costAfter(last, id) + APART_BUT_SIDE_BY_SIDE, alone + APART_ALONE);
}

interface Place {
  readonly word: PrintedWord;
  readonly isAfterNumber: boolean;
}

const START: Step = { choice: { ids: [], kept: '', cost: 0, taken: 0 }, total: 0, before: null, last: NONE };

/** The cheapest way to a place by which a syllable can be entered there. */
interface Entry {
  readonly before: Step;
  readonly least: number;
}

/** Finds the entry for a syllable, or for what is none; those that begin alike share it. */
function makeFindEntry(steps: readonly Step[], { word, isAfterNumber }: Place): (first: number) => Entry | null {
  const known = new Map<number, Entry | null>();
  const find = (first: number): Entry | null => {
    let before: Step | null = null;
    let least = Infinity;
    for (const step of steps) {
      const behind = first === NONE ? 0 : LANGUAGE_WEIGHT * costBehind(step.last, first, word, isAfterNumber);
      if (step.total + behind >= least) continue;
      least = step.total + behind;
      before = step;
    }
    return before && { before, least };
  };
  return (first) => {
    const entry = known.get(first);
    if (entry !== undefined) return entry;
    const found = find(first);
    known.set(first, found);
    return found;
  };
}

const earns = (last: number, next: PrintedWord | undefined): boolean =>
  next?.kind === 'number' && numberWords().before.has(last);

function readAllChoices(words: readonly PrintedWord[], searches: Candidates): readonly (readonly Choice[])[] {
  const capitals = words.map(({ printed, kind }) => kind === 'word' && isCapitals(printed));
  return words.map((word, at) => {
    const isAmongCapitals = capitals[at] === true && (capitals[at - 1] === true || capitals[at + 1] === true);
    return readChoices(searches, word, { next: words[at + 1], isAmongCapitals });
  });
}

function traceBack(last: readonly Step[]): readonly Choice[] {
  const choices: Choice[] = [];
  let step: Step | null = null;
  for (const other of last) if (step === null || other.total < step.total) step = other;
  for (; step && step !== START; step = step.before) choices.push(step.choice);
  return choices.reverse();
}

// of ways that end in one syllable only the cheapest can go on, and one that is so much dearer than the cheapest does not become it again
const BEAM = 7;

function prune(steps: readonly Step[]): readonly Step[] {
  let least = Infinity;
  for (const { total } of steps) if (total < least) least = total;
  const cheapest = new Map<number, Step>();
  for (const step of steps) {
    if (step.total > least + BEAM) continue;
    const other = cheapest.get(step.last);
    if (!other || step.total < other.total) cheapest.set(step.last, step);
  }
  return [...cheapest.values()];
}

function take(choice: Choice, entry: Entry, next: PrintedWord | undefined): Step {
  const last = choice.ids.at(-1) ?? NONE;
  const earned = earns(last, next) ? BEFORE_NUMBER : 0;
  return { choice, total: entry.least + choice.cost - earned, before: entry.before, last };
}

/** The likeliest reading of printed words: choices that together take them all, in order. */
export function decode(words: readonly PrintedWord[], searches: Candidates): readonly Choice[] {
  const choices = readAllChoices(words, searches);
  const steps: Step[][] = Array.from({ length: words.length + 1 }, () => []);
  steps[0]?.push(START);
  for (const [at, word] of words.entries()) {
    const findEntry = makeFindEntry(prune(steps[at] ?? []), { word, isAfterNumber: words[at - 1]?.kind === 'number' });
    for (const choice of [...(choices[at] ?? []), ...findPhrases(words, choices, at)]) {
      const entry = findEntry(choice.ids[0] ?? NONE);
      const end = at + choice.taken;
      if (entry) steps[end]?.push(take(choice, entry, words[end]));
    }
  }
  return traceBack(steps[words.length] ?? []);
}
