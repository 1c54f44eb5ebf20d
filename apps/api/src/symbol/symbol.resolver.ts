import { SymbolMatch } from '@sau-ro/schema';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { LONGEST_TEXT, refuseLongText } from '../limits/sent-text.ts';
import { readAskedSymbols } from './asked-symbol.ts';
import { findNumbered, matchAsked } from './find-numbered.ts';

const MOST_REFERENCES = 200;

/** Looks numbers up. */
@Resolver()
export class SymbolResolver {
  @Query(() => [SymbolMatch], {
    complexity: ({ childComplexity }) => 20 + 20 * childComplexity,
    description: `Every document number found in a text, and what this corpus has under it. Nothing of the text is kept. At most ${LONGEST_TEXT} characters and ${MOST_REFERENCES} numbers.`,
  })
  async lookUpSymbol(
    @Arg('text', () => String, {
      description:
        'A number in any spelling (“nq72”, “kh 265 cần thơ”), or any text with numbers in it; beyond 200 characters only numbers as printed are found.',
    })
    text: string,
    @Ctx() { em }: Context,
  ): Promise<SymbolMatch[]> {
    refuseLongText(text);
    const asked = readAskedSymbols(text).slice(0, MOST_REFERENCES);
    const documents = await findNumbered(em, asked);
    return asked.map((one) => matchAsked(one, documents));
  }
}
