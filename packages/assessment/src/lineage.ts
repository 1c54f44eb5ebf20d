import { asked, type Comparator, type Goal, isUpward } from './figure.ts';
import { LINEAGE_RULE, type LineageCase, type LineageStep } from './lineage-rule.ts';
import { isSameMeasure, type Measured } from './measure.ts';

/** A target, as far as its lineage needs it. */
export interface LinedTarget extends Goal, Measured {
  readonly id: string;
  /** What is measured; `null`: none of the known. */
  readonly indicator: { readonly key: string; readonly words: string } | null;
  readonly change: 'level' | 'increase' | 'decrease';
  readonly due: { readonly year: number | null; readonly from: number | null } | null;
}

/** How a local target stands to one above it; `local` is `null` where the document has none, `parent` where nothing above has one. */
export interface LineageRow {
  readonly local: LinedTarget | null;
  readonly parent: LinedTarget | null;
  readonly step: LineageStep;
}

const dueOf = ({ due }: LinedTarget): number | null => due?.year ?? due?.from ?? null;

// a change of at least so much is asked for, up or down
function wanted(target: LinedTarget): Comparator {
  if (target.change === 'level') return asked(target);
  return target.comparator === '=' ? '>=' : target.comparator;
}

const isStrict = (comparator: Comparator): boolean => comparator === '>' || comparator === '<';

function compareAsked(local: LinedTarget, parent: LinedTarget): LineageCase['asks'] {
  const [own, above] = [wanted(local), wanted(parent)];
  if (own === '=' || above === '=') return own === above && local.value === parent.value ? 'same' : null;
  const isUp = isUpward(own);
  if (isUp !== isUpward(above)) return null;
  const gap = isUp ? local.value - parent.value : parent.value - local.value;
  // “trên 95” asks for more than “từ 95”
  const more = gap || Number(isStrict(own)) - Number(isStrict(above));
  if (more === 0) return 'same';
  return more > 0 ? 'more' : 'less';
}

function compareDue(local: LinedTarget, parent: LinedTarget): LineageCase['due'] {
  const [own, above] = [dueOf(local), dueOf(parent)];
  if (above === null) return 'open';
  if (own === null) return 'unstated';
  if (own === above) return 'same';
  return own < above ? 'earlier' : 'later';
}

function caseOf(local: LinedTarget | null, parent: LinedTarget | null): LineageCase {
  const both = local && parent && { local, parent };
  const words = local?.indicator?.words ?? '';
  return {
    hasLocal: local !== null,
    hasParent: parent !== null,
    hasIndicator: local?.indicator != null,
    isSameMeasure:
      both !== null && both.local.change === both.parent.change && isSameMeasure(both.local, both.parent, words),
    asks: both && compareAsked(both.local, both.parent),
    due: both ? compareDue(both.local, both.parent) : 'open',
  };
}

function rowOf(local: LinedTarget | null, parent: LinedTarget | null): LineageRow {
  const given = caseOf(local, parent);
  const step = LINEAGE_RULE.find(({ holds }) => holds(given));
  if (!step) throw new Error('The last step of the rule has to hold always.');
  return { local, parent, step };
}

/** How one target stands to one above it: the first step of the rule that holds. */
export const compareTargets = (local: LinedTarget, parent: LinedTarget): LineageStep => rowOf(local, parent).step;

const isComparable = ({ step }: LineageRow): boolean => step.verdict !== 'NOT_COMPARABLE';

function gapOf({ local, parent }: LineageRow): number {
  const [own, above] = [local && dueOf(local), parent && dueOf(parent)];
  return own === null || above === null ? Number.MAX_SAFE_INTEGER : Math.abs(own - above);
}

// the one that can be compared, and of those the one of the nearest year
const byNearness = (one: LineageRow, other: LineageRow): number =>
  Number(isComparable(other)) - Number(isComparable(one)) ||
  gapOf(one) - gapOf(other) ||
  (one.parent?.id ?? '').localeCompare(other.parent?.id ?? '');

const keyOf = ({ indicator }: LinedTarget): string | null => indicator?.key ?? null;

/** Of the targets above, those of an indicator in the nearest document of the chain that has any. */
function nearest(levels: readonly (readonly LinedTarget[])[], key: string | null): readonly LinedTarget[] {
  if (key === null) return [];
  const level = levels.find((targets) => targets.some((target) => keyOf(target) === key));
  return level?.filter((target) => keyOf(target) === key) ?? [];
}

/**
 * How the targets of a document stand to those of the documents that it carries out, nearest step first; and which of those it does
 * not have. Nothing is said where no target above is known.
 */
export function lineageOf(
  locals: readonly LinedTarget[],
  levels: readonly (readonly LinedTarget[])[],
): readonly LineageRow[] {
  if (levels.every((targets) => targets.length === 0)) return [];
  const own = locals.map((local) => {
    const rows = nearest(levels, keyOf(local)).map((parent) => rowOf(local, parent));
    return rows.toSorted(byNearness)[0] ?? rowOf(local, null);
  });
  const kept = new Set(locals.map((local) => keyOf(local)));
  const keys = new Set(levels.flat().map((target) => keyOf(target)));
  const dropped = [...keys].filter((key) => !kept.has(key)).flatMap((key) => nearest(levels, key));
  return [...own, ...dropped.map((parent) => rowOf(null, parent))];
}

/** Whether two targets are of the same thing and the same time, and yet ask for something else: a disagreement. */
export function disagree(one: LinedTarget, other: LinedTarget): boolean {
  const isSameTime = dueOf(one) !== null && dueOf(one) === dueOf(other);
  if (!isSameTime || keyOf(one) === null || keyOf(one) !== keyOf(other)) return false;
  const { isSameMeasure: isSame } = caseOf(one, other);
  return isSame && (one.value !== other.value || one.comparator !== other.comparator);
}
