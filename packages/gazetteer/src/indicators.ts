import rows from './tables/indicators.json' with { type: 'json' };

/** Something that is measured in the same way across documents. */
export interface Indicator {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  readonly unit: string;
  /** Which way is better; `null` where neither is. */
  readonly better: 'higher' | 'lower' | null;
  /** Phrases that name it in documents; “…” stands for a number or a few words. */
  readonly phrases: readonly string[];
  /** Words beside which the phrases name something else: who has “chưa tham gia” is not covered. */
  readonly unlike: readonly string[];
  /** Indicators that sound alike and are not the same. */
  readonly closeTo: readonly string[];
}

const readBetter = (printed: string | null): Indicator['better'] =>
  printed === 'higher' || printed === 'lower' ? printed : null;

/** The 52 indicators of health plans. Source: the plans themselves, and the targets of 72-NQ/TW, 20-NQ/TW and their programmes. */
export const indicators: readonly Indicator[] = rows.map(({ better, unlike, ...row }) =>
  Object.assign(row, { better: readBetter(better), unlike: unlike ?? [] }),
);

/** Indicators by id. */
export const indicatorById: ReadonlyMap<string, Indicator> = new Map(indicators.map((row) => [row.id, row]));
