import { abbreviations, fold } from '@sau-ro/gazetteer';
import { type Candidate, type Candidates, LONGEST } from './candidates.ts';
import { isCapitals } from './casing.ts';
import { vietnamese } from './language.ts';
import type { PrintedWord } from './printed-words.ts';

/** What printed words may stand for: syllables, or the words as they are. */
export interface Choice {
  readonly ids: readonly number[];
  /** What is put in their place where that is not syllables. */
  readonly kept: string | null;
  readonly cost: number;
  /** How many printed words it takes. */
  readonly taken: number;
}

/** How much the language weighs against what was printed. */
export const LANGUAGE_WEIGHT = 0.85;

// what it costs to keep what is no syllable, to keep capitals among small letters, to part a word, to join two
// where a text is little damaged, what is no syllable is a name or a foreign word
const LESS_KEPT = 3;
const COSTS = { kept: 15, capitals: 6, short: 1, known: 3, parted: 3.5, joined: 4 };

const keep = (kept: string, cost: number): Choice => ({ ids: [], kept, cost, taken: 1 });

let byFold: ReadonlyMap<string, string> | null = null;

function abbreviationOf(printed: string): string | undefined {
  byFold ??= new Map(abbreviations.map(({ abbr }) => [fold(abbr), abbr]));
  return byFold.get(fold(printed));
}

// “HIV”, “WHO”; but “SO” and “CaC” are small letters that look the same
const SHORT_NAME = /^(?=\p{Lu}*[^COSVXZKPUW\P{Lu}])\p{Lu}{3,}$/u;
// “b/a”, “V.I”
const LETTERS = /^\p{L}[./]\p{L}$/u;
const CONSONANTS = /^[B-DF-HJ-NP-TV-XZĐ]{2,7}$/u;

function keepShortName(printed: string, known: string | undefined): Choice {
  if (SHORT_NAME.test(printed)) return keep(known ?? printed, COSTS.short);
  return known === undefined ? keep(printed, COSTS.capitals) : keep(known, COSTS.known);
}

function keepWord(printed: string, isAmongCapitals: boolean, doubt: number): Choice {
  const hasStroke = printed.includes('/');
  const isLarge = isCapitals(printed);
  const known = hasStroke || isLarge ? abbreviationOf(printed) : undefined;
  if (hasStroke && known !== undefined) return keep(known, 0);
  if (CONSONANTS.test(printed) || LETTERS.test(printed)) return keep(known ?? printed, 0);
  if (isLarge && !isAmongCapitals) return keepShortName(printed, known);
  return keep(printed, Math.max(COSTS.capitals, COSTS.kept - doubt * LESS_KEPT));
}

const WELL_READ = 3;
const [TRIED, CHEAP] = [5, 4];

// twice what is looked for as one syllable
const LONGEST_PARTED = 2 * LONGEST;

// “trasuc” is “tra sức”
function* partWord({ findWellRead }: Candidates, printed: string): Generator<Choice> {
  for (let at = 1; at < printed.length; at += 1) {
    const second = findWellRead(printed.slice(at)).slice(0, TRIED);
    const first = second.length === 0 ? [] : findWellRead(printed.slice(0, at)).slice(0, TRIED);
    for (const one of first) yield* pairWith(one, second);
  }
}

function* pairWith(one: Candidate, second: readonly Candidate[]): Generator<Choice> {
  for (const other of second) {
    const cost = one.cost + other.cost;
    if (cost >= CHEAP) continue;
    const behind = LANGUAGE_WEIGHT * vietnamese().costAfter(one.id, other.id);
    yield { ids: [one.id, other.id], kept: null, cost: cost + COSTS.parted + behind, taken: 1 };
  }
}

const LONGEST_JOINED = 7;
const LIKE_NOTHING = 3;

// “ngu oi” is “người”
function* joinWords(
  { find, findWellRead }: Candidates,
  word: PrintedWord,
  next: PrintedWord | undefined,
): Generator<Choice> {
  if (next?.kind !== 'word' || next.isApart || /^\p{Lu}/u.test(next.printed)) return;
  if (word.printed.length + next.printed.length > LONGEST_JOINED) return;
  const isTorn = [word, next].some(
    ({ printed }) => printed.length === 1 || (find(printed)[0]?.cost ?? Infinity) > LIKE_NOTHING,
  );
  for (const { id, cost } of isTorn ? findWellRead(word.printed + next.printed).slice(0, TRIED) : [])
    if (cost < LIKE_NOTHING) yield { ids: [id], kept: null, cost: cost + COSTS.joined, taken: 2 };
}

/** What stands beside a printed word. */
export interface Neighbours {
  readonly next: PrintedWord | undefined;
  readonly isAmongCapitals: boolean;
}

/** All that a printed word may stand for, alone or with the next. */
export function readChoices(searches: Candidates, word: PrintedWord, beside: Neighbours): readonly Choice[] {
  const { printed, kind } = word;
  if (kind !== 'word') return [keep(printed, 0)];
  const candidates = searches.find(printed);
  const choices: Choice[] = candidates.map(({ id, cost }) => ({ ids: [id], kept: null, cost, taken: 1 }));
  choices.push(keepWord(printed, beside.isAmongCapitals, searches.doubt));
  const isWellRead = candidates.some(({ cost }) => cost < WELL_READ);
  if (printed.length > 2 && printed.length <= LONGEST_PARTED && !isWellRead)
    choices.push(...partWord(searches, printed));
  choices.push(...joinWords(searches, word, beside.next));
  return choices;
}
