import { abbreviations, documentTypes, indicators, issuers, setPhrases } from '@sau-ro/gazetteer';
import { type Choice, LANGUAGE_WEIGHT } from './choices.ts';
import { vietnamese } from './language.ts';
import type { PrintedWord } from './printed-words.ts';

interface Node {
  readonly next: Map<number, Node>;
  isEnd: boolean;
}

const makeNode = (): Node => ({ next: new Map(), isEnd: false });

// added to the id of a syllable that stands behind a comma or a hyphen
const BEHIND_SIGN = 1 << 14;

const SIGN = /,\s+|\s[-–]\s/g;

function readStep(word: string): number | undefined {
  const isBehindSign = word.startsWith(',');
  const id = vietnamese().idOf(isBehindSign ? word.slice(1) : word);
  return id === undefined || !isBehindSign ? id : id + BEHIND_SIGN;
}

function addPhrase(tree: Node, phrase: string): void {
  const steps = phrase.trim().replaceAll(SIGN, ' ,').split(/\s+/).map(readStep);
  if (steps.length < 2) return;
  let node = tree;
  for (const step of steps) {
    if (step === undefined) return;
    const next = node.next.get(step) ?? makeNode();
    node.next.set(step, next);
    node = next;
  }
  node.isEnd = true;
}

function buildTree(): Node {
  const tree = makeNode();
  const phrases = [
    setPhrases,
    abbreviations.flatMap(({ expansions }) => expansions),
    documentTypes.map(({ vi }) => vi),
    indicators.flatMap(({ vi, phrases }) => [vi, ...phrases]),
    issuers.map(({ vi }) => vi),
  ].flat();
  for (const phrase of phrases.flatMap((printed) => printed.toLowerCase().split(/[;()/]/))) addPhrase(tree, phrase);
  return tree;
}

let tree: Node | null = null;

// what a step within a phrase costs at most, and what each one earns for being known
const DEAREST_STEP = 0.4;
const EARNED = 1;

interface Walk {
  readonly words: readonly PrintedWord[];
  readonly choices: readonly (readonly Choice[])[];
  readonly from: number;
}

interface Reached {
  readonly node: Node;
  readonly ids: readonly number[];
  readonly cost: number;
}

function stepCost(ids: readonly number[], id: number): number {
  const last = ids.at(-1);
  if (last === undefined) return 0;
  return Math.min(LANGUAGE_WEIGHT * vietnamese().costAfter(last, id), DEAREST_STEP) - EARNED;
}

function goOn(walk: Walk, { node, ids, cost }: Reached, found: Choice[]): void {
  const depth = ids.length;
  if (node.isEnd) found.push({ ids, kept: null, cost, taken: depth });
  if (node.next.size === 0) return;
  const behind = depth > 0 && walk.words[walk.from + depth]?.isApart === true ? BEHIND_SIGN : 0;
  for (const choice of walk.choices[walk.from + depth] ?? []) {
    const [id] = choice.ids;
    if (id === undefined || choice.ids.length > 1 || choice.taken > 1) continue;
    const next = node.next.get(id + behind);
    if (next) goOn(walk, { node: next, ids: [...ids, id], cost: cost + choice.cost + stepCost(ids, id) }, found);
  }
}

/** The known phrases that the printed words from `from` on may be. */
export function findPhrases(
  words: readonly PrintedWord[],
  choices: readonly (readonly Choice[])[],
  from: number,
): readonly Choice[] {
  tree ??= buildTree();
  const found: Choice[] = [];
  goOn({ words, choices, from }, { node: tree, ids: [], cost: 0 }, found);
  return found;
}
