import type { Ask } from '../ask.ts';
import { graphql, type ResultOf } from '../graphql.ts';

const Suggestions = graphql(`
  query Suggestions($text: String!) {
    suggest(text: $text, first: 8) {
      kind
      text
      url
    }
  }
`);

/** A page that a person who types may be looking for. */
export type Offer = ResultOf<typeof Suggestions>['suggest'][number];

/** The pages that a person may mean who has typed this much, the nearest first. */
export async function askSuggestions(ask: Ask, text: string): Promise<readonly Offer[]> {
  return text.trim() === '' ? [] : (await ask(Suggestions, { text })).suggest;
}
