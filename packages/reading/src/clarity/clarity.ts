import type { Passage } from '../reading.ts';

/** The six things that a plan asks to be clear. */
export type Clear = 'who' | 'what' | 'responsibility' | 'authority' | 'when' | 'result';

/** Of each of the six the words that state it, or `null` where none do; no word of how well it is stated. */
export type Clears = Readonly<Record<Clear, Passage | null>>;

/** What a document states of the six clears: of itself, and of each task. */
export interface Clarity {
  /** The first words of the whole document that state it. */
  readonly plan: Clears;
  /** For each assignment, for each of its tasks, in their order. */
  readonly tasks: readonly (readonly Clears[])[];
}
