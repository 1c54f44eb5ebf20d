import type { Block } from './blocks.ts';
import type { Label } from './label.ts';

/** What a labelled block was taken for before its neighbours were looked at. */
export interface Candidate {
  /** True where text follows the title in the same block. */
  readonly isRunIn: boolean;
}

/** A labelled block among its neighbours. */
export interface Member {
  readonly at: number;
  readonly block: Block;
  readonly isHeading: boolean;
  /** True where something stands behind or under it that is not its neighbour. */
  readonly isFilled: boolean;
}

/** Labels that follow one another: `a)`, `b)`, `c)`. */
export interface LabelRun {
  readonly kind: Label['kind'];
  readonly members: readonly Member[];
}

interface Growing extends LabelRun {
  readonly key: string;
  last: number;
  readonly members: Member[];
}

const LETTERS = 'abcdđefghijklmnopqrstuvwxyz';
const LEVELS: readonly Label['kind'][] = ['digit', 'dotted', 'letter'];

const levelOf = ({ kind, label }: Label): number => LEVELS.indexOf(kind) * 8 + label.split('.').length;

function placeOf({ kind, label }: Label): { readonly key: string; readonly value: number } {
  const parts = label.split('.');
  const value = kind === 'letter' ? LETTERS.indexOf(label) + 1 : Number(parts.at(-1));
  return { key: `${kind} ${parts.slice(0, -1).join('.')}`, value };
}

// rows of a table or a list within a point begin anew; the points then go on where they were
function takeRun(runs: Growing[], { kind }: Label, key: string, value: number): Growing {
  // one number may be missing, as where a scan lost it
  for (const step of [1, 2]) {
    const known = runs.findLast((run) => run.key === key && value === run.last + step);
    if (known) return known;
  }
  const made: Growing = { kind, key, last: value, members: [] };
  runs.push(made);
  return made;
}

function isFilled(label: Label, candidate: Candidate | undefined, next: Block | undefined): boolean {
  if (candidate?.isRunIn) return true;
  if (!next) return false;
  if (!next.label) return true;
  return LEVELS.includes(next.label.kind) && levelOf(next.label) > levelOf(label);
}

// more points than any section has: what follows is looked at by itself, so that time stays linear
const MOST_RUNS = 40;

/** The runs of points, lettered points and dotted numbers of each section. */
export function* readLabelRuns(
  blocks: readonly Block[],
  candidates: ReadonlyMap<number, Candidate>,
): Generator<LabelRun> {
  let runs: Growing[] = [];
  for (const [at, block] of blocks.entries()) {
    const { label } = block;
    if (!label) continue;
    if (!LEVELS.includes(label.kind) || runs.length >= MOST_RUNS) {
      yield* runs;
      runs = [];
    }
    if (!LEVELS.includes(label.kind)) continue;
    const { key, value } = placeOf(label);
    const run = takeRun(runs, label, key, value);
    run.last = value;
    const candidate = candidates.get(at);
    const filled = isFilled(label, candidate, blocks[at + 1]);
    run.members.push({ at, block, isHeading: candidate !== undefined, isFilled: filled });
  }
  yield* runs;
}
