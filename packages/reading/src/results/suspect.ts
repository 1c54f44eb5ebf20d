import type { Result } from './result.ts';

// how far a printed number may be off by rounding: half of its last place
function rounding(value: number): number {
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  return 0.5 / 10 ** decimals;
}

// shares are cut off as often as they are rounded, and printed without a decimal zero
const SLACK = 2;

/** True where `percent` is the share of `value` in `whole`, as far as the printed places allow. */
export function isShareOf(value: number, whole: number, percent: number): boolean {
  if (whole === 0) return value === 0 || percent === 0;
  const share = (value / whole) * 100;
  const ofParts = share * (rounding(value) / Math.max(Math.abs(value), 1e-9) + rounding(whole) / Math.abs(whole));
  return Math.abs(share - percent) <= SLACK * rounding(percent) + ofParts + 1e-9;
}

/** Whether the printed share speaks against the printed value; nothing can be said where one of the three is missing. */
export function judgeShare(value: number, whole: number | null, percent: number | null): Result['suspect'] {
  return whole === null || percent === null || isShareOf(value, whole, percent) ? null : 'ratio';
}
