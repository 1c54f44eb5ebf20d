import type { Label } from './label.ts';

/** The last labels of the kinds that a scan damages: such a label is only believed in its order. */
export interface LastLabels {
  readonly part: string | null;
  readonly capital: string | null;
  readonly numeral: string | null;
  readonly digit: string | null;
  readonly letter: string | null;
}

/** Where no label was seen yet. */
export const NO_LABELS: LastLabels = { part: null, capital: null, numeral: null, digit: null, letter: null };

const CAPITALS = 'ABCDEGHK';
const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];

/** True for a numeral that a heading may have. */
export const isNumeral = (printed: string): boolean => NUMERALS.includes(printed);

/** `II` after `I`, `I` at the beginning. */
export function nextNumeral(numeral: string | null): string {
  return NUMERALS[numeral === null ? 0 : NUMERALS.indexOf(numeral) + 1] ?? '';
}

/** `B` after `A`, `A` at the beginning. */
export const nextCapital = (capital: string | null): string =>
  CAPITALS.charAt(capital === null ? 0 : CAPITALS.indexOf(capital) + 1);

/** What is expected once a label was seen: numerals begin anew under each capital letter, letters under each number. */
export function nextLabels(last: LastLabels, label: Label | null): LastLabels {
  if (label === null) return last;
  const { kind, label: printed } = label;
  const below: Partial<LastLabels> = {
    part: { part: /[IVX]+$/.exec(printed)?.[0] ?? null, digit: null },
    capital: { capital: printed, numeral: null, digit: null },
    roman: { numeral: printed, digit: null },
    digit: { digit: printed },
    letter: { letter: printed },
    article: {},
    dotted: {},
  }[kind];
  return { ...last, letter: null, ...below };
}
