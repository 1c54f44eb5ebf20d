import type { Clears as ReadClears, Passage as ReadPassage } from '@sau-ro/reading';
import type { Clears, Passage } from '@sau-ro/schema';

const passageOf = (passage: ReadPassage | null | undefined): Passage | null =>
  passage ? { quote: passage.quote, start: passage.span[0], end: passage.span[1], section: null } : null;

/** What is stated of the six clears, as the store keeps it. */
export const clearsOf = (clears: ReadClears | undefined): Clears => ({
  who: passageOf(clears?.who),
  what: passageOf(clears?.what),
  responsibility: passageOf(clears?.responsibility),
  authority: passageOf(clears?.authority),
  when: passageOf(clears?.when),
  result: passageOf(clears?.result),
});
