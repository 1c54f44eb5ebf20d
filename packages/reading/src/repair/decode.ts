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

function enter(steps: readonly Step[], choice: Choice, { word, isAfterNumber }: Place): Step | null {
  const [first] = choice.ids;
  let before: Step | null = null;
  let least = Infinity;
  for (const step of steps) {
    const behind = first === undefined ? 0 : LANGUAGE_WEIGHT * costBehind(step.last, first, word, isAfterNumber);
    if (step.total + behind >= least) continue;
    least = step.total + behind;
    before = step;
  }
  return before && { choice, total: least + choice.cost, before, last: choice.ids.at(-1) ?? NONE };
}

const earns = (step: Step, next: PrintedWord | undefined): boolean =>
  next?.kind === 'number' && numberWords().before.has(step.last);

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

// a way that is so much dearer than the cheapest to the same place does not become the cheapest again
const BEAM = 9;

function prune(steps: readonly Step[]): readonly Step[] {
  let least = Infinity;
  for (const { total } of steps) least = Math.min(least, total);
  return steps.filter(({ total }) => total <= least + BEAM);
}

/** The likeliest reading of printed words: choices that together take them all, in order. */
export function decode(words: readonly PrintedWord[], searches: Candidates): readonly Choice[] {
  const choices = readAllChoices(words, searches);
  const steps: Step[][] = Array.from({ length: words.length + 1 }, () => []);
  steps[0]?.push(START);
  const go = (before: readonly Step[], choice: Choice, at: number, place: Place): void => {
    const step = enter(before, choice, place);
    if (!step) return;
    const end = at + choice.taken;
    steps[end]?.push(earns(step, words[end]) ? { ...step, total: step.total - BEFORE_NUMBER } : step);
  };
  for (const [at, word] of words.entries()) {
    const place = { word, isAfterNumber: words[at - 1]?.kind === 'number' };
    const before = prune(steps[at] ?? []);
    for (const choice of choices[at] ?? []) go(before, choice, at, place);
    for (const choice of findPhrases(words, choices, at)) go(before, choice, at, place);
  }
  return traceBack(steps[words.length] ?? []);
}
