import { BadInputError } from '../errors/errors.ts';

/** How many characters of a text are read for somebody who sends it. */
export const LONGEST_TEXT = 50_000;

/** Refuses a text that is too long to be read at once. */
export function refuseLongText({ length }: string): void {
  if (length <= LONGEST_TEXT) return;
  throw new BadInputError(`The text has ${length} characters, at most ${LONGEST_TEXT} are read. Send it in parts.`);
}
