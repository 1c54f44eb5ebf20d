import type { Block } from './blocks.ts';
import type { Label } from './label.ts';

/** What a labelled block was taken for before its neighbours were looked at. */
export interface Candidate {
  /** True where text follows the title in the same block. */
  readonly isRunIn: boolean;
}

interface Member {
  readonly at: number;
  readonly isHeading: boolean;
  readonly isFilled: boolean;
}

interface Run {
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
function takeRun(runs: Run[], key: string, value: number): Run {
  // one number may be missing, as where a scan lost it
  for (const step of [1, 2]) {
    const known = runs.findLast((run) => run.key === key && value === run.last + step);
    if (known) return known;
  }
  const made: Run = { key, last: value, members: [] };
  runs.push(made);
  return made;
}

function isFilled(label: Label, { isRunIn }: Candidate, next: Block | undefined): boolean {
  if (isRunIn) return true;
  if (!next) return false;
  if (!next.label) return true;
  return LEVELS.includes(next.label.kind) && levelOf(next.label) > levelOf(label);
}

const FEWEST = 3;

// a list: of its items at most one in three could be a heading
const isList = ({ members }: Run): boolean =>
  members.length >= FEWEST && members.filter(({ isFilled }) => isFilled).length * 3 <= members.length;

// more points than any section has: what follows is looked at by itself, so that time stays linear
const MOST_RUNS = 40;

/** The blocks that look like headings, but are items of a list whose other items are sentences. */
export function findListItems(
  blocks: readonly Block[],
  candidates: ReadonlyMap<number, Candidate>,
): ReadonlySet<number> {
  const items = new Set<number>();
  let runs: Run[] = [];
  const close = (): void => {
    for (const { members } of runs.filter(isList)) {
      for (const { at, isHeading } of members) if (isHeading) items.add(at);
    }
    runs = [];
  };
  for (const [at, { label }] of blocks.entries()) {
    if (!label) continue;
    if (!LEVELS.includes(label.kind) || runs.length >= MOST_RUNS) close();
    if (!LEVELS.includes(label.kind)) continue;
    const { key, value } = placeOf(label);
    const run = takeRun(runs, key, value);
    run.last = value;
    const candidate = candidates.get(at);
    const filled = candidate !== undefined && isFilled(label, candidate, blocks[at + 1]);
    run.members.push({ at, isHeading: candidate !== undefined, isFilled: filled });
  }
  close();
  return items;
}
