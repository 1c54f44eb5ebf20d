import type { Comparator, Passage } from '../reading.ts';

/**
 * The time that a published figure is for: a year, a month or a quarter of it, its first so many months,
 * the state on a day (`asOf`, as far as it is printed: `2017-10`), or a stretch between two days.
 */
export type ResultPeriod =
  | { readonly year: number }
  | { readonly year: number; readonly month: number }
  | { readonly year: number; readonly quarter: number }
  | { readonly year: number; readonly months: number }
  | { readonly asOf: string }
  | { readonly from: string; readonly to: string };

/** What a figure is compared with, as printed: “tăng 324 ca so với cùng kỳ”, “giảm 12,5 % so với năm 2024”, “bằng so với cùng kỳ”. */
export interface Comparison {
  readonly change: 'increase' | 'decrease' | 'equal';
  readonly value: number;
  readonly unit: string | null;
  readonly period: ResultPeriod | null;
}

/** The same figure of an earlier time: printed, or worked out from a printed difference in the same unit. */
export interface PreviousValue {
  readonly value: number;
  readonly period: ResultPeriod | null;
}

/** A figure of a progress report: what was done, or how something stands. */
export interface Result extends Passage {
  readonly subject: string;
  /** Id in the gazetteer's indicators, or `null` where none has this meaning. */
  readonly indicator: string | null;
  /** `=` for a plain figure; “trên 250 tỷ đồng” is `>`, “gần 40%” is `<`. */
  readonly comparator: Comparator;
  /** `increase` and `decrease`: the value is a change, not a level (“tăng 3,3 % so với cùng kỳ”). */
  readonly change: 'level' | 'increase' | 'decrease';
  readonly value: number;
  /** What is counted, or `null` where nothing says it: “Thương hàn (7/29)”. */
  readonly unit: string | null;
  readonly period: ResultPeriod | null;
  /** `estimate`: “ước cả năm”; `cumulative`: “lũy kế từ đầu năm”. */
  readonly kind: 'actual' | 'estimate' | 'cumulative';
  /** The plan's value; `null` where it is not printed. */
  readonly plan: number | null;
  /** The share of the plan that is printed, in percent. */
  readonly percentOfPlan: number | null;
  /** Out of how many: 20 of “18/20 xã”. */
  readonly total: number | null;
  readonly previous: PreviousValue | null;
  readonly comparison: Comparison | null;
  /**
   * Why the printed figure cannot be trusted; `null` where nothing speaks against it. `ratio`: the printed share of the plan does not follow from the value and the plan;
   * `sum`: a total is not the sum of its parts; `decimal`: a lost decimal comma was put back, as only so the printed share comes out.
   */
  readonly suspect: 'ratio' | 'sum' | 'decimal' | null;
  /** What was printed where a lost decimal comma was put back: 662 for 6,62. */
  readonly printedValue: number | null;
}
