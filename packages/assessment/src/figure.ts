import type { IsoDate } from './iso-date.ts';

/** How a figure, or what a target asks for, stands to its number. */
export type Comparator = '>=' | '>' | '=' | '<=' | '<';

/** A published figure, as far as a verdict can rest on it. */
export interface Figure {
  readonly id: string;
  readonly indicator: string;
  /** Key of the place at that time, before a merger another than since, or of the country; `null`: a region. */
  readonly locality: string | null;
  /** Of whom, where that is not the whole that the indicator names. */
  readonly population: string | null;
  readonly value: number;
  /** `=`: a value; anything else: only a bound. */
  readonly comparator: Comparator;
  readonly unit: string;
  /** “ước đạt”, “khoảng”; `null`: the source is sure. */
  readonly qualifier: string | null;
  readonly year: number;
  /** The last day of its period. */
  readonly periodEnd: IsoDate;
  /** The period was worked out from what stands around the figure. */
  readonly isPeriodInferred: boolean;
  /** A official, B national press; no verdict rests on C and D. */
  readonly tier: 'A' | 'B' | 'C' | 'D';
  readonly publishedOn: IsoDate | null;
}

/** What a target asks of a number. */
export interface Goal {
  readonly value: number;
  readonly comparator: Comparator;
  /** Which way the indicator is better; `null`: not known. */
  readonly better: 'higher' | 'lower' | null;
}

/** What a figure says of a goal: that it is reached, that it is not, or neither. */
export type Says = 'reached' | 'missed' | 'open';

/** How a number has to stand to a goal: “đạt 98 %” of what is better when higher is reached by more as well. */
export function asked({ comparator, better }: Goal): Comparator {
  if (comparator !== '=' || better === null) return comparator;
  return better === 'higher' ? '>=' : '<=';
}

const holds = (value: number, comparator: Comparator, wanted: number): boolean =>
  ({ '>=': value >= wanted, '>': value > wanted, '=': value === wanted, '<=': value <= wanted, '<': value < wanted })[
    comparator
  ];

/** Whether more reaches it too. */
export const isUpward = (comparator: Comparator): boolean => comparator === '>=' || comparator === '>';

// all numbers behind a lower bound reach a lower limit once the bound itself does; “> 92” reaches “> 92” though 92 does not
function boundSays({ value, comparator }: Figure, wanted: Comparator, limit: number): Says {
  if (wanted === '=') return 'open';
  const isSame = isUpward(comparator) === isUpward(wanted);
  const isStrict = comparator === '>' || comparator === '<';
  if (isSame) return holds(value, wanted, limit) || (isStrict && value === limit) ? 'reached' : 'open';
  // the bound goes the other way: if not even its end reaches the limit, nothing behind it does
  const isEndOut = !holds(value, wanted, limit) || (isStrict && value === limit);
  return isEndOut ? 'missed' : 'open';
}

/** What a figure says of a goal; a bound, an estimate or an inferred period says it only where nothing else can be. */
export function say(figure: Figure, goal: Goal): Says {
  if (figure.qualifier !== null || figure.isPeriodInferred) return 'open';
  const wanted = asked(goal);
  if (figure.comparator !== '=') return boundSays(figure, wanted, goal.value);
  if (holds(figure.value, wanted, goal.value)) return 'reached';
  return wanted === '=' ? 'open' : 'missed';
}
