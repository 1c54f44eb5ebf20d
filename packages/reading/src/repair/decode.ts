import type { Candidates } from './candidates.ts';
import { isCapitals } from './casing.ts';
import { type Choice, LANGUAGE_WEIGHT, readChoices } from './choices.ts';
import { type Language, vietnamese } from './language.ts';
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
    before: idsOf('số ngày tháng năm điều khoản quý trên dưới từ đến trước đạt thứ giảm tăng'),
    after: idsOf('ngày tháng năm của lần tuổi triệu tỷ'),
  };
  return known;
}

// a comma parts words that seldom stand side by side, but some do: “xã, phường”
const [APART_BUT_SIDE_BY_SIDE, APART_ALONE] = [-Math.log(0.3), -Math.log(0.7)];

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

/** What the language makes of a syllable behind another at a place; `alone`: of the syllable by itself. */
function costBehind({ costAfter }: Language, last: number, first: number, alone: number, isApart: boolean): number {
  if (last === NONE) return alone;
  const behind = costAfter(last, first);
  return isApart ? Math.min(behind + APART_BUT_SIDE_BY_SIDE, alone + APART_ALONE) : behind;
}

const leastBehind = ({ leastCostOf }: Language, first: number, alone: number, isApart: boolean): number =>
  Math.min(alone, leastCostOf(first) + (isApart ? APART_BUT_SIDE_BY_SIDE : 0));

/** Finds the entry for a syllable, or for what is none, that costs less than a limit. */
type FindEntry = (first: number, limit: number) => Entry | null;

function cheapestEntry(
  steps: readonly Step[],
  { word, isAfterNumber }: Place,
  first: number,
  limit: number,
): Entry | null {
  const language = vietnamese();
  const isSyllable = first !== NONE;
  const earned = isAfterNumber && numberWords().after.has(first) ? AFTER_NUMBER : 0;
  const alone = isSyllable ? language.costOf(first) - earned : 0;
  const added = isSyllable ? LANGUAGE_WEIGHT * leastBehind(language, first, alone, word.isApart) : 0;
  let before: Step | null = null;
  let least = limit;
  for (const step of steps) {
    // steps come cheapest first, and the language adds so much at least
    if (step.total + added >= least) break;
    const behind = isSyllable ? costBehind(language, step.last, first, alone, word.isApart) : 0;
    const total = step.total + LANGUAGE_WEIGHT * behind;
    if (total >= least) continue;
    least = total;
    before = step;
  }
  return before && { before, least };
}

/** Choices that begin alike share an entry. Steps come cheapest first. */
function makeFindEntry(steps: readonly Step[], place: Place): FindEntry {
  const known = new Map<number, { readonly entry: Entry | null; readonly limit: number }>();
  return (first, limit) => {
    const before = known.get(first);
    if (before && (before.entry !== null || before.limit >= limit)) return before.entry;
    const entry = cheapestEntry(steps, place, first, limit);
    known.set(first, { entry, limit });
    return entry;
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
  return [...cheapest.values()].sort((one, other) => one.total - other.total);
}

function take(choice: Choice, entry: Entry, next: PrintedWord | undefined): Step {
  const last = choice.ids.at(-1) ?? NONE;
  const earned = earns(last, next) ? BEFORE_NUMBER : 0;
  return { choice, total: entry.least + choice.cost - earned, before: entry.before, last };
}

/** The ways to a place, and what the cheapest of them costs. */
interface Ways {
  readonly steps: Step[];
  least: number;
}

function reach(ways: Ways, step: Step): void {
  ways.steps.push(step);
  ways.least = Math.min(ways.least, step.total);
}

/** The likeliest reading of printed words: choices that together take them all, in order. */
export function decode(words: readonly PrintedWord[], searches: Candidates): readonly Choice[] {
  const choices = readAllChoices(words, searches);
  const places: Ways[] = words.map(() => ({ steps: [], least: Infinity }));
  const goal: Ways = { steps: [], least: Infinity };
  places.push(goal);
  places[0]?.steps.push(START);
  for (const [at, word] of words.entries()) {
    const isAfterNumber = words[at - 1]?.kind === 'number';
    const findEntry = makeFindEntry(prune(places[at]?.steps ?? []), { word, isAfterNumber });
    for (const choice of [...(choices[at] ?? []), ...findPhrases(words, choices, at)]) {
      const end = at + choice.taken;
      const ways = places[end];
      if (!ways) continue;
      // what is dearer would be pruned there
      const entry = findEntry(choice.ids[0] ?? NONE, ways.least + BEAM + BEFORE_NUMBER - choice.cost);
      if (entry) reach(ways, take(choice, entry, words[end]));
    }
  }
  return traceBack(goal.steps);
}
