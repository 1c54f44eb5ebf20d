import { shapesOf } from './confusions.ts';

/** A part of a syllable that a printed piece may stand for, by its place in the list of parts, and what that costs. */
export interface FoundPart {
  readonly part: number;
  readonly cost: number;
}

/** A letter that may come next: `rest` is printed behind its first sign. */
interface Edge {
  readonly rest: string;
  readonly cost: number;
  readonly child: Node;
}

interface Node {
  readonly children: Node[];
  /** By the first sign of what is printed, the cheapest first. */
  readonly edges: Map<string, Edge[]>;
  /** What it costs to believe that the letter which leads here was lost. */
  readonly lost: number;
  /** The part that ends here, or -1. */
  part: number;
}

// letters under two marks are lost more easily than others: “Mt tran”, “T quéc”, “co s”
const DOUBLE = /^[ấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự]$/u;
const LOST = { double: 3.7, other: 5.5 };
// a letter misread in a way of its own; a letter, or a sign, that was printed for nothing
const [MISREAD, EXTRA_LETTER, EXTRA_SIGN] = [5.6, 5.2, 2.2];

const makeNode = (letter: string): Node => ({
  children: [],
  edges: new Map(),
  lost: DOUBLE.test(letter) ? LOST.double : LOST.other,
  part: -1,
});

function addEdges(node: Node, letter: string, child: Node): void {
  for (const { printed, cost } of shapesOf(letter)) {
    const first = printed.charAt(0);
    const edges = node.edges.get(first) ?? [];
    edges.push({ rest: printed.slice(1), cost, child });
    edges.sort((one, other) => one.cost - other.cost);
    node.edges.set(first, edges);
  }
}

function buildTree(parts: readonly string[]): Node {
  const byPrefix = new Map<string, Node>([['', makeNode('')]]);
  const nodeFor = (prefix: string): Node => {
    const known = byPrefix.get(prefix);
    if (known) return known;
    const letter = prefix.slice(-1);
    const node = makeNode(letter);
    const parent = nodeFor(prefix.slice(0, -1));
    parent.children.push(node);
    addEdges(parent, letter, node);
    byPrefix.set(prefix, node);
    return node;
  };
  for (const [part, letters] of parts.entries()) nodeFor(letters).part = part;
  return nodeFor('');
}

/** How much one part may cost: with letters misread in known ways only, or with others too. */
export const MOST = { known: 5, any: 9.6 };

const isSign = (printed: string): boolean => !/[\p{L}\d]/u.test(printed);

interface Search {
  readonly printed: string;
  readonly most: number;
  readonly found: Map<number, number>;
}

function visit(search: Search, node: Node, at: number, cost: number): void {
  const { printed, most, found } = search;
  const sign = printed.charAt(at);
  if (sign === '' && node.part >= 0 && cost < (found.get(node.part) ?? Infinity)) found.set(node.part, cost);
  visitShapes(search, node, at, cost);
  if (sign !== '' && cost + EXTRA_SIGN <= most && isSign(sign)) visit(search, node, at + 1, cost + EXTRA_SIGN);
  if (most > MOST.known && cost + LOST.double <= most) visitMisread(search, node, at, cost);
}

function visitShapes(search: Search, node: Node, at: number, cost: number): void {
  const { printed, most } = search;
  for (const { rest, cost: more, child } of node.edges.get(printed.charAt(at)) ?? []) {
    if (cost + more > most) break;
    if (rest === '' || printed.startsWith(rest, at + 1)) visit(search, child, at + 1 + rest.length, cost + more);
  }
}

const canGoOn = (node: Node, sign: string): boolean => (sign === '' ? node.part >= 0 : node.edges.has(sign));

// a step is only taken where what is printed behind it can go on
function visitMisread(search: Search, node: Node, at: number, cost: number): void {
  const { printed, most } = search;
  const [sign, next] = [printed.charAt(at), printed.charAt(at + 1)];
  const hasSign = sign !== '';
  if (hasSign && cost + EXTRA_LETTER <= most) visit(search, node, at + 1, cost + EXTRA_LETTER);
  const mayBeOther = hasSign && cost + MISREAD <= most;
  for (const child of node.children) {
    if (cost + child.lost <= most && canGoOn(child, sign)) visit(search, child, at, cost + child.lost);
    if (mayBeOther && canGoOn(child, next)) visit(search, child, at + 1, cost + MISREAD);
  }
}

/** Finds the parts of syllables that a printed piece may stand for, at `most` at that cost; the cheapest first. */
export type FindParts = (printed: string, most: number) => readonly FoundPart[];

function search(tree: Node, printed: string, most: number): readonly FoundPart[] {
  const found = new Map<number, number>();
  visit({ printed, most, found }, tree, 0, 0);
  return [...found].map(([part, cost]) => ({ part, cost })).sort((one, other) => one.cost - other.cost);
}

// pieces recur from word to word and from text to text; beyond this they are forgotten
const MOST_KNOWN = 50_000;

/** Makes the search for parts; what was found is remembered. */
export function makeFindParts(parts: readonly string[]): FindParts {
  const tree = buildTree(parts);
  const byMost = new Map(Object.values(MOST).map((most) => [most, new Map<string, readonly FoundPart[]>()]));
  return (printed, most) => {
    const known = byMost.get(most);
    const before = known?.get(printed);
    if (before) return before;
    if ((known?.size ?? 0) >= MOST_KNOWN) known?.clear();
    const found = search(tree, printed, most);
    known?.set(printed, found);
    return found;
  };
}
