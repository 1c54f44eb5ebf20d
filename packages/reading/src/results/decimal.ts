import { isShareOf } from './suspect.ts';

/** The figures of a row as they were printed. */
export interface PrintedRow {
  readonly value: number;
  readonly plan: number;
  readonly share: number;
}

// a scan that drops commas leaves whole numbers; a share of the plan between these is the only likely one
const LEAST_SHARE = 30;
const MOST_SHARE = 300;
const FEWEST_DIGITS = 10;

const scalesOf = (printed: number): readonly number[] =>
  Number.isInteger(printed) && printed >= FEWEST_DIGITS ? [1, 10, 100] : [1];

const restore = ({ value, plan, share }: PrintedRow): readonly PrintedRow[] =>
  scalesOf(value)
    .flatMap((ofValue) => scalesOf(plan).map((ofPlan) => ({ value: value / ofValue, plan: plan / ofPlan })))
    .flatMap((row) => scalesOf(share).map((ofShare) => ({ ...row, share: share / ofShare })))
    .filter((row) => row.share >= LEAST_SHARE && row.share <= MOST_SHARE && isShareOf(row.value, row.plan, row.share));

/** Puts lost decimal commas back where only one way of doing so makes the share come out; `null` where there is none or several. */
export function restoreCommas(printed: PrintedRow): PrintedRow | null {
  const [row, ...others] = restore(printed);
  return row && others.length === 0 ? row : null;
}
